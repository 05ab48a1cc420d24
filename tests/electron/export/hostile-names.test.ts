// Hostile names in every export format: each file comes out, holds the names as text, and nothing else of them.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import type { ExportRequest } from '../../../electron/export/export-request.ts'
import { pdfWriter } from '../../../electron/export/pdf.ts'
import { pngWriter } from '../../../electron/export/png.ts'
import { pptxWriter } from '../../../electron/export/pptx.ts'
import { svgWriter } from '../../../electron/export/svg.ts'
import { exported } from '../../helpers/exported.ts'
import { chartOfNames, HOSTILE_NAMES } from '../../helpers/hostile-names.ts'
import { readSlides } from '../../helpers/read-back.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { xmlFaultOf } from '../../helpers/xml-fault.ts'

/** Each name by itself, as that of everything on the chart, and all of them together. */
const CHARTS: readonly (readonly [name: string, change: Partial<ExportRequest>])[] = [
  ...HOSTILE_NAMES.map((name) => [name.slice(0, 40), { document: chartOfNames(name) }] as const),
  ['all of them', { document: chartOfNames(...HOSTILE_NAMES) }],
]

test('there are forty of them', () => {
  expect(new Set(HOSTILE_NAMES).size).toBe(40)
})

test.each(CHARTS)('%j in an SVG', async (_name, change) => {
  const svg = (await exported(svgWriter.write, change)).toString('utf8')
  expect(xmlFaultOf(svg)).toBeNull()
  const tags = new Set(svg.match(/<[a-z]+/gi))
  expect([...tags].toSorted()).toEqual(
    ['<circle', '<g', '<path', '<rect', '<svg', '<text', '<title'].filter((tag) => tags.has(tag)),
  )
  const attributes = new Set([...svg.matchAll(/ ([a-z-]+)="/gi)].map(([, attribute]) => attribute))
  expect([...attributes].filter((attribute) => /^on|href|style/i.test(attribute ?? ''))).toEqual([])
})

test('all of them in an SVG that carries its font: nothing but that font, and nothing to be loaded', async () => {
  const change = { document: chartOfNames(...HOSTILE_NAMES), hasFont: true }
  const svg = (await exported(svgWriter.write, change)).toString('utf8')
  expect(xmlFaultOf(svg)).toBeNull()
  const styles = svg.match(/<style>[^<]*<\/style>/g) ?? []
  expect(styles).toHaveLength(1)
  const rest = (styles[0] ?? '').replace(
    /@font-face\{font-family:Inter;font-weight:\d+;src:url\(data:font\/woff2;base64,[\w+/=]+\) format\("woff2"\);unicode-range:[\w+,-]+\}\n?/g,
    '',
  )
  expect(rest).toBe('<style></style>')
})

test('what can be shown of a name is text in an SVG and in a PDF', async () => {
  const change = { document: chartOfNames(...HOSTILE_NAMES) }
  const svg = (await exported(svgWriter.write, change)).toString('utf8')
  expect(svg).toContain('>&amp;#60;b&amp;#62;<')
  const file = join(tempFolder(), 'chart.pdf')
  writeFileSync(file, await exported(pdfWriter.write, change))
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
  // Inter draws signs beside capitals in another way, by which they cannot be searched.
  for (const name of ['&#60;b&#62;', 'gnp.exe', 'isolated marks', 'NULin the middle'])
    expect(text).toContain(name)
})

test.each(CHARTS)('%j in a PNG', async (_name, change) => {
  const png = await exported(pngWriter.write, change)
  expect(faultyChunksOf(png)).toEqual([])
  const { width, height } = await loadImage(png)
  expect(Math.min(width, height)).toBeGreaterThan(100)
})

test.each(CHARTS)('%j in a PDF', async (_name, change) => {
  const pdf = await exported(pdfWriter.write, change)
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(pdf.subarray(-10).toString('latin1')).toContain('%%EOF')
  const file = join(tempFolder(), 'chart.pdf')
  writeFileSync(file, pdf)
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
  expect(info).toMatch(/JavaScript:\s+no/)
  expect(info).toMatch(/Pages:\s+1\n/)
  expect(await actionsIn(pdf)).toEqual([])
})

test('a name without anything to see leaves a PDF a title all the same', async () => {
  const file = join(tempFolder(), 'chart.pdf')
  writeFileSync(file, await exported(pdfWriter.write, { document: chartOfNames('\0') }))
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(
    /Title:\s+A chart without a name\n/,
  )
})

/** Names of the chunks whose check sum is wrong. */
function faultyChunksOf(png: Buffer): readonly string[] {
  const faulty: string[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const content = png.subarray(at + 4, at + 8 + length)
    if (crc32(content) !== png.readUInt32BE(at + 8 + length))
      faulty.push(content.toString('latin1', 0, 4))
    at += 12 + length
  }
  return faulty
}

const ACTIONS = /^(?:JavaScript|JS|Launch|URI|OpenAction|AA|EmbeddedFile|EmbeddedFiles|SubmitForm)$/

/** Keys and kinds by which a reader would do something; in every object, also of compressed ones. */
async function actionsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  const found: string[] = []
  const look = (object: unknown): void => {
    if (object instanceof PDFStream) look(object.dict)
    else if (object instanceof PDFArray) object.asArray().forEach(look)
    else if (object instanceof PDFName) found.push(object.decodeText())
    else if (object instanceof PDFDict)
      for (const [key, value] of object.entries()) [key, value].forEach(look)
  }
  for (const [, object] of context.enumerateIndirectObjects()) look(object)
  look(context.trailerInfo.Root)
  return found.filter((name) => ACTIONS.test(name))
}

test('what a reader would act on is found in a PDF that has it', async () => {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  pdf.addJavaScript('hello', 'app.alert(1)')
  const names = await actionsIn(await pdf.save({ useObjectStreams: true }))
  expect(names).toEqual(expect.arrayContaining(['JavaScript', 'JS']))
})

test.each(CHARTS)('%j on slides', async (_name, change) => {
  const { parts } = readSlides(await exported(pptxWriter.write, change))
  for (const [path, text] of parts) {
    expect(xmlFaultOf(text.replace(/^<\?xml.*?\?>\s*/, '')), path).toBeNull()
    // Nothing is fetched from elsewhere, started, or reckoned when the slides are opened.
    expect(text, path).not.toContain('TargetMode')
    const kinds = [...text.matchAll(/<([ap]:\w+)/g)].map(([, tag]) => tag)
    expect(
      kinds.filter((tag) => /^(?:a:fld|p:oleObj|p:control|p:timing|p:cmd)$/.test(tag ?? '')),
    ).toEqual([])
    for (const [, action] of text.matchAll(/ action="([^"]*)"/g))
      expect(action).toBe('ppaction://hlinksldjump')
  }
})

test('what can be shown of a name is text on slides', async () => {
  const change = { document: chartOfNames(...HOSTILE_NAMES) }
  const { texts } = readSlides(await exported(pptxWriter.write, change))
  for (const name of ['&#60;b&#62;', "=cmd|' /C calc'!A0", '+1', '@SUM(A1)', ']]>', '&amp;lt;'])
    expect(texts.join('\n').split('\n')).toContain(name)
})
