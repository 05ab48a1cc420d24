// Every format of every structure, in every look and on every page, read back by other programs: all names, in
// order, as letters and not as boxes, in the fonts and sizes that were asked for.
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import type { ExportRequest } from '../../../electron/export/export-request.ts'
import { familiesFor } from '../../../electron/export/families-for.ts'
import { registerFonts } from '../../../electron/export/fonts.ts'
import { pdfWriter } from '../../../electron/export/pdf.ts'
import { pngWriter } from '../../../electron/export/png.ts'
import { pptxWriter } from '../../../electron/export/pptx.ts'
import { svgWriter } from '../../../electron/export/svg.ts'
import type { Document } from '../../../shared/document/schema.ts'
import type { PageChoices } from '../../../shared/pages/page.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import { THEMES } from '../../../shared/scene/theme.ts'
import type { ViewId } from '../../../shared/views/all/view-ids.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { exported, exportRequest } from '../../helpers/exported.ts'
import { groupsOf, namedTeam } from '../../helpers/named-team.ts'
import {
  asCompared,
  boxesIn,
  groundOf,
  hasRsvg,
  readPdf,
  readSlides,
  readSvg,
} from '../../helpers/read-back.ts'

/** What is drawn: three structures, and who reports to whom. */
const DRAWN: readonly (readonly [name: string, document: Document, view: ViewId])[] = [
  ['belt', namedTeam('conveyor'), 'structure'],
  ['two-party', namedTeam('two-party'), 'structure'],
  ['pods', namedTeam('pods'), 'structure'],
  ['reporting', namedTeam('conveyor'), 'reporting'],
]

/** Points, lying; as paper is sold and as slide programs make them. */
const SIZES = [
  ['16:9', 960, 540],
  ['a4', 841.89, 595.28],
  ['a3', 1190.55, 841.89],
  ['letter', 792, 612],
  ['tabloid', 1224, 792],
] as const

const PAGES = SIZES.flatMap(([size, long, short]) => [
  { size, direction: 'landscape' as const, across: long, down: short },
  { size, direction: 'portrait' as const, across: short, down: long },
])

/** Colours of the ground. */
const LOOKS = [
  ['light', { theme: 'light' }, THEMES.light.canvas],
  ['dark', { theme: 'dark' }, THEMES.dark.canvas],
  ['transparent', { theme: 'light', transparent: true }, null],
] as const

const LOOKS_OF_PAGES = [
  ['light', { theme: 'light' }, THEMES.light.canvas],
  ['dark', { theme: 'dark' }, THEMES.dark.canvas],
  ['white', { theme: 'light', isWhite: true }, '#ffffff'],
] as const

/** All names are there, those of one group behind those of the groups before it; of the reporting view only the first. */
function expectNames(text: string, document: Document, view: ViewId): void {
  const places = [...groupsOf(document)].map(([name, group]) => ({
    name,
    group: view === 'reporting' ? Math.min(group, 1) : group,
    at: text.indexOf(asCompared(name)),
  }))
  for (const { name, at } of places) expect(at, name).toBeGreaterThanOrEqual(0)
  const read = places.toSorted((a, b) => a.at - b.at).map(({ group }) => group)
  expect(read).toEqual(read.toSorted((a, b) => a - b))
}

function withPages(change: Partial<PageChoices>): Partial<ExportRequest> {
  return { pages: { ...USUAL_PAGES, ...change } }
}

describe.each(DRAWN)('%s', (_name, document, view) => {
  it.each(LOOKS)(
    'PNG, %s: on its ground, with something drawn on it',
    async (_look, look, ground) => {
      const png = await exported(pngWriter.write, { document, view, ...look })
      const [first = '', ...others] = await coloursOf(png)
      expect(first).toBe(ground ?? 'nothing')
      expect(others.length).toBeGreaterThan(100)
    },
  )

  it.runIf(hasRsvg).each(LOOKS)('SVG, %s: its names drawn as text', async (_look, look, ground) => {
    const svg = await exported(svgWriter.write, { document, view, ...look, hasFont: true })
    const { text, size } = readSvg(svg)
    expectNames(text, document, view)
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg.toString()) ?? []
    expect(size.map(Math.round)).toEqual([width, height].map((each) => Math.round(Number(each))))
    const painted = /<\/style>\n<rect [^>]*fill="(#\w+)"/.exec(svg.toString())?.[1] ?? null
    expect(painted).toBe(ground)
  })

  it.each(LOOKS_OF_PAGES)('PDF of one page, %s', async (_look, look, ground) => {
    const pdf = await exported(pdfWriter.write, { document, view, ...look })
    const { text, fonts, sizes } = readPdf(pdf)
    expectNames(text, document, view)
    expect(sizes).toHaveLength(1)
    for (const font of fonts) expect(font).toMatch(/\+Inter-\w+ +CID TrueType +\S+ +yes yes yes/)
    expect(await boxesIn(pdf)).toBe(0)
    expect(await groundOf(pdf)).toBe(ground)
  })

  it.each(PAGES)('PDF on $size, $direction', async ({ across, down, ...choices }) => {
    const pdf = await exported(pdfWriter.write, { document, view, ...withPages(choices) })
    const { text, fonts, sizes } = readPdf(pdf)
    expectNames(text, document, view)
    expect(sizes.length).toBeGreaterThan(0)
    for (const [width, height] of sizes) {
      expect(width).toBeCloseTo(across, 0)
      expect(height).toBeCloseTo(down, 0)
    }
    for (const font of fonts) expect(font).toMatch(/\+Inter-\w+ +CID TrueType/)
    expect(await boxesIn(pdf)).toBe(0)
  })

  it.each(LOOKS_OF_PAGES)('slides, %s', async (_look, look, ground) => {
    for (const [size, width, height] of SIZES.slice(0, 2)) {
      const slides = readSlides(
        await exported(pptxWriter.write, { document, view, ...look, ...withPages({ size }) }),
      )
      expectNames(slides.texts.join('\n'), document, view)
      expect(slides.size.map(Math.round)).toEqual([width, height].map(Math.round))
      expect(new Set(slides.backgrounds)).toEqual(new Set([ground.slice(1).toUpperCase()]))
    }
  })
})

/** Names that a font joins, reorders or draws in colour, as they have to be copied. */
const SCRIPTS = [
  ...['สมชาย ใจดี', 'น้ำฝน', 'राम शर्मा', 'क्षितिज हिन्दी', 'தமிழ் செல்வி', 'కృష్ణ', 'বাংলা', 'ગુજરાતી'],
  ...['ಕನ್ನಡ', 'മലയാളം', 'සිංහල', 'ខ្មែរ', 'မြန်မာ', 'Արամ', 'გიორგი', 'ሰላም', 'e\u0301\u0323 Ann'],
  ...['日本太郎', 'たろう', '김민수', '😀 Ann', '👩‍👩‍👧 Bo', 'שלום כהן', 'محمد', 'ﬁne ½ ™'],
]

describe('names in every script, as far as fonts for them are installed', () => {
  registerFonts(exportRequest().fontsFolder)
  const names = SCRIPTS.filter((name) => familiesFor([name]).missing.size === 0)
  const chart = buildDocument({
    roles: names.map((person, at) => ({
      id: `r${at}`,
      title: `Seller ${at}`,
      person,
      does: 'closing',
    })),
  })

  it('are copied from a PDF as they were written, without a box', async () => {
    const pdf = await exported(pdfWriter.write, { document: chart, isPlain: true })
    const { text } = readPdf(pdf, 'page')
    for (const name of names) expect(text).toContain(asCompared(name))
    expect(await boxesIn(pdf)).toBe(0)
  })

  it('are text in an SVG and on slides', async () => {
    const svg = asCompared((await exported(svgWriter.write, { document: chart })).toString())
    const slides = readSlides(await exported(pptxWriter.write, { document: chart }))
    for (const name of names) {
      expect(svg).toContain(`>${asCompared(name)}<`)
      expect(slides.texts.join('\n').split('\n')).toContain(asCompared(name))
    }
  })
})

/** The colour of the upper left corner, then every other one. */
async function coloursOf(png: Buffer): Promise<readonly string[]> {
  const image = await loadImage(png)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const pixels = new Set(new Uint32Array(data.buffer))
  return [...pixels].map((pixel) => {
    const hex = (shift: number) => ((pixel >>> shift) & 0xff).toString(16).padStart(2, '0')
    return pixel >>> 24 === 0 ? 'nothing' : `#${hex(0)}${hex(8)}${hex(16)}`
  })
}
