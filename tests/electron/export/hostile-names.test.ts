// Hostile names in every export format: each file comes out, holds the names as text, and nothing else of them.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { loadImage } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import type { ExportRequest } from '../../../electron/export/export-request.ts'
import { pdfWriter } from '../../../electron/export/pdf.ts'
import { pngWriter } from '../../../electron/export/png.ts'
import { pptxWriter } from '../../../electron/export/pptx.ts'
import { svgWriter } from '../../../electron/export/svg.ts'
import { fileInside } from '../../../electron/inside/file-inside.ts'
import { LIMITS } from '../../../shared/document/limits.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import type { PictureKind } from '../../../shared/file-kinds/kinds.ts'
import { exported, exportRequest } from '../../helpers/exported.ts'
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

describe('with the chart inside', () => {
  // What no file may hold is in no picture either.
  const names = HOSTILE_NAMES.filter((name) => name.length <= LIMITS.shortText)
  const document = chartOfNames(...names)
  const asked = { document, withChart: true } as const
  const file = writeDocument(document)

  test('an SVG has one element of data more, and nothing else', async () => {
    const svg = (await exported(svgWriter.write, asked)).toString('utf8')
    expect(xmlFaultOf(svg)).toBeNull()
    expect(svg.match(/<metadata/g)).toHaveLength(1)
    const element = /<metadata>PitcrewChart 1 \d+ [\da-f]{64} [\w+/=]+<\/metadata>\n/
    expect(svg.replace(element, '')).toBe(
      (await exported(svgWriter.write, { document })).toString('utf8'),
    )
    expect(fileIn('svg', Buffer.from(svg))).toBe(file)
  })

  test('a PNG has one chunk of text more, and nothing else', async () => {
    const few = chartOfNames(...names.slice(0, 2))
    const png = await exported(pngWriter.write, { document: few, withChart: true })
    const plain = await exported(pngWriter.write, { document: few })
    expect(faultyChunksOf(png)).toEqual([])
    expect(chunksOf(plain).map(({ name }) => name)).not.toContain('tEXt')
    const [text, ...more] = chunksOf(png).filter(({ name }) => name === 'tEXt')
    expect(more).toEqual([])
    expect(text?.bytes.toString('latin1')).toMatch(/^.{4}tEXtPitcrewChart\0PitcrewChart 1 /s)
    const at = png.indexOf(text?.bytes ?? 'nowhere')
    const without = [png.subarray(0, at), png.subarray(at + (text?.bytes.length ?? 0))]
    expect(Buffer.concat(without).equals(plain)).toBe(true)
    expect(fileIn('png', png)).toBe(writeDocument(few))
  })

  test('a PDF has one attached file, which any reader of PDFs can save, and nothing else', async () => {
    const path = join(tempFolder(), 'chart.pdf')
    const pdf = await exported(pdfWriter.write, asked)
    writeFileSync(path, pdf)
    const list = execFileSync('pdfdetach', ['-list', path], { encoding: 'utf8' })
    expect(list.trim()).toBe('1 embedded files\n1: chart.salesorg')
    const saved = `${path}.salesorg`
    execFileSync('pdfdetach', ['-save', '1', '-o', saved, path])
    expect(readFileSync(saved, 'utf8')).toBe(file)
    expect(fileIn('pdf', pdf)).toBe(file)
    expect(await actionsIn(await exported(pdfWriter.write, { document }))).toEqual([])
    const found = await actionsIn(pdf)
    expect(found.toSorted()).toEqual(['EmbeddedFile', 'EmbeddedFiles', 'Filespec'])
  })

  test('a chart that no file could hold is not put into a picture, in one sentence', async () => {
    const asked = { document: chartOfNames('x'.repeat(10_000)), withChart: true } as const
    for (const { write } of [svgWriter, pngWriter, pdfWriter]) {
      const written = await write(exportRequest(asked))
      expect(written).toMatchObject({ ok: false, error: { code: 'E_NOT_INSIDE' } })
      expect(written.ok ? '' : written.error.message).toMatch(
        /^The chart cannot be kept inside: [^.]+; nothing was written, so export it without\.$/,
      )
    }
  })
})

function fileIn(kind: PictureKind, picture: Buffer): string {
  const file = fileInside(kind, picture)
  return file.ok ? Buffer.from(file.value).toString('utf8') : JSON.stringify(file.error)
}

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

/** All of each, from its length to its check sum. */
function chunksOf(png: Buffer): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const chunks = []
  for (let at = 8; at < png.length; ) {
    const end = at + 12 + png.readUInt32BE(at)
    chunks.push({ name: png.toString('latin1', at + 4, at + 8), bytes: png.subarray(at, end) })
    at = end
  }
  return chunks
}

/** Names of the chunks whose check sum is wrong. */
function faultyChunksOf(png: Buffer): readonly string[] {
  return chunksOf(png)
    .filter(({ bytes }) => crc32(bytes.subarray(4, -4)) !== bytes.readUInt32BE(bytes.length - 4))
    .map(({ name }) => name)
}

const ACTIONS =
  /^(?:JavaScript|JS|Launch|URI|OpenAction|AA|GoToR|GoToE|SubmitForm|ImportData|RichMedia|Filespec|EmbeddedFiles?)$/

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
