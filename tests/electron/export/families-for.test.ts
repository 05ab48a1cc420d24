// Characters that Inter lacks: which installed family is named for them, and that exports are drawn with it.
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { familiesFor } from '../../../electron/export/families-for.ts'
import { registerFonts } from '../../../electron/export/fonts.ts'
import { pngWriter } from '../../../electron/export/png.ts'
import { svgWriter } from '../../../electron/export/svg.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { exported, exportRequest } from '../../helpers/exported.ts'

beforeAll(() => registerFonts(exportRequest().fontsFolder))

/** Two words in each script that differ in a letter: where a box stands for every letter they look alike. */
const SCRIPTS = [
  ['Arabic', 'سلام', 'سلان'],
  ['Hebrew', 'שלום', 'שלון'],
  ['Chinese', '日本', '日木'],
  ['Japanese', 'たろう', 'たるう'],
  ['Korean', '김민수', '김민소'],
  ['Thai', 'สมชาย', 'สมชาว'],
  ['Devanagari', 'राम', 'राज'],
  ['Tamil', 'தமிழ்', 'தமிவ்'],
  ['Armenian', 'Արամ', 'Արան'],
  ['Georgian', 'გიორგი', 'გიორბი'],
  ['Ethiopic', 'ሰላም', 'ሰላክ'],
  ['emoji', '😀', '😎'],
] as const

function teamOf(title: string) {
  return buildDocument({ roles: [{ id: 'a', does: 'closing', title }] })
}

describe('families for characters that Inter lacks', () => {
  it('are none where Inter has them all, whatever is installed', () => {
    expect(familiesFor(['Ana Ünal', 'Жуков', 'Ω ~400 – “x”'])).toEqual({
      names: [],
      missing: new Set(),
    })
  })

  it('say which characters nothing has, and look past families that have a picture for everything', () => {
    const { names, missing } = familiesFor(['ab 日本\u200d'], ['Inter', 'Last Resort'])
    expect(names).toEqual([])
    expect([...missing]).toEqual(['日', '本'])
  })

  it('ask a family for few of a thousand characters before they give it up', () => {
    const chinese = Array.from({ length: 1000 }, (_, at) => String.fromCodePoint(0x4e00 + at))
    const brush: SKRSContext2D = Object.getPrototypeOf(createCanvas(1, 1).getContext('2d'))
    const fillText = vi.spyOn(brush, 'fillText')
    const { missing } = familiesFor(chinese, ['Inter', 'Bare One', 'Bare Two'])
    expect(missing.size).toBe(1000)
    // Inter is asked for each; the others for six at most, and for the box that they draw.
    expect(fillText.mock.calls.length).toBeLessThanOrEqual(1001 + 2 * 7)
    fillText.mockRestore()
  })

  it.for(SCRIPTS)(
    '%s: an installed one is named, and the export is drawn with it',
    async ([script, one, other], context) => {
      const { names, missing } = familiesFor([one, other])
      if (missing.size > 0) context.skip(`no font with ${script} is installed`)
      const installed = GlobalFonts.families.map(({ family }) => family)
      expect(installed).toEqual(expect.arrayContaining([...names]))
      const [first, second] = await Promise.all(
        [one, other].map((title) => exported(pngWriter.write, { document: teamOf(title) })),
      )
      expect(second && first?.equals(second)).toBe(false)
      const svg = (await exported(svgWriter.write, { document: teamOf(one) })).toString()
      expect(svg).toContain(`Inter, '${names[0]}'`)
      expect(svg).toContain(one)
    },
  )
})
