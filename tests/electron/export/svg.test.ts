// SVG, read back: its texts.
import { describe, expect, test } from 'vitest'
import { svgWriter } from '../../../electron/export/svg.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { exported, peopleIn, peopleOf } from '../../helpers/exported.ts'
import { xmlFaultOf } from '../../helpers/xml-fault.ts'

const { write } = svgWriter

test('holds the names as text', async () => {
  const svg = (await exported(write)).toString('utf8')
  expect(svg).toMatch(/^<svg xmlns=/)
  expect(svg).toContain('>Zoë Ångström<')
})

test('holds all of five thousand roles', async () => {
  const document = largeOrganisation(5000, 'pods')
  const svg = (await exported(write, { document })).toString('utf8')
  expect(peopleIn(svg)).toEqual(peopleOf(document))
})

test('either view can be drawn: lanes of the structure, or who reports to whom', async () => {
  const structure = (await exported(write)).toString()
  const reporting = (await exported(write, { view: 'reporting' })).toString()
  expect(peopleOfView(structure)).toEqual(peopleOfView(reporting))
  expect(structure).toContain('3 · Closing')
  expect(reporting).not.toContain('3 · Closing')
})

describe('the font in it', () => {
  const COUNTRIES = buildDocument({
    roles: [{ id: 'a', title: 'Продавец', person: 'Őry Ágnes', does: 'closing' }],
  })

  test('is Inter in what is written, as data, where that is asked for', async () => {
    const svg = (await exported(write, { document: COUNTRIES, hasFont: true })).toString()
    expect(xmlFaultOf(svg)).toBeNull()
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(svg) ?? []
    const faces = [...style.matchAll(/@font-face\{[^}]*\}/g)].map(([face]) => face)
    expect(faces.join('\n')).toBe(style)
    expect(faces.length).toBeGreaterThan(2)
    for (const face of faces) {
      const [, data = ''] =
        /src:url\(data:font\/woff2;base64,([\w+/=]+)\) format\("woff2"\)/.exec(face) ?? []
      expect(Buffer.from(data, 'base64').toString('latin1', 0, 4)).toBe('wOF2')
    }
    const slices = new Set(
      [...style.matchAll(/unicode-range:U\+([\da-f]+)/g)].map(([, from]) => from),
    )
    expect([...slices].toSorted()).toEqual(['100', '20', '400'])
  })

  test('is left out else, and adds less than a picture of the chart would', async () => {
    const plain = await exported(write)
    expect(plain.toString()).not.toContain('<style>')
    const carrying = await exported(write, { hasFont: true })
    expect(carrying.toString().replace(/<style>[^<]*<\/style>\n/, '')).toBe(plain.toString())
    expect(carrying.length - plain.length).toBeLessThan(100_000)
  })
})

function peopleOfView(svg: string): readonly string[] {
  return [...svg.matchAll(/>(P [a-z-]+ \d|Head|Zoë Ångström)</g)].map(([text]) => text).toSorted()
}
