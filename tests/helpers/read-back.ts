// What other programs read in exported files: poppler in PDFs, librsvg in SVGs, an unzipper in slides.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
} from '@cantoo/pdf-lib'
import { strFromU8, unzipSync } from 'fflate'
import { tempFolder } from './temp-folder.ts'

function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 50_000_000 })
}

/** As search compares texts: forms of the same letter are one, and marks of direction are none. */
export function asCompared(text: string): string {
  return text.normalize('NFKC').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}

/** Whether librsvg is here. */
export const hasRsvg = (() => {
  try {
    run('rsvg-convert', '--version')
    return true
  } catch {
    return false
  }
})()

if (!hasRsvg) console.log('SVG is not read back by librsvg: rsvg-convert is not installed here.')

export interface ReadPdf {
  readonly text: string
  /** Points; of each page. */
  readonly sizes: readonly (readonly [width: number, height: number])[]
  /** Lines of pdffonts. */
  readonly fonts: readonly string[]
}

/** As poppler sees it: the text as it stands in the file, or as lines of the page, in which words from right to left are in order. */
export function readPdf(bytes: Uint8Array, order: 'file' | 'page' = 'file'): ReadPdf {
  const file = join(tempFolder(), 'file.pdf')
  writeFileSync(file, bytes)
  const info = run('pdfinfo', '-l', '-1', file)
  const sizes = [...info.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+) pts/g)]
  return {
    text: asCompared(run('pdftotext', ...(order === 'file' ? ['-raw'] : []), file, '-')),
    sizes: sizes.map(([, width, height]) => [Number(width), Number(height)] as const),
    fonts: run('pdffonts', file).trim().split('\n').slice(2),
  }
}

/** The colour that fills the first page. */
export async function groundOf(bytes: Uint8Array): Promise<string | null> {
  const [content] = await contentsOf(bytes)
  const [, ...parts] =
    /([\d.]+) ([\d.]+) ([\d.]+) rg\n(?:\S+ gs\n)?0 0 [\d.]+ [\d.]+ re\nf/.exec(
      content?.text ?? '',
    ) ?? []
  if (parts.length === 0) return null
  return `#${parts
    .map((part) =>
      Math.round(Number(part) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** How often a page shows the empty box that a font has for characters it lacks: its glyph 0. */
export async function boxesIn(bytes: Uint8Array): Promise<number> {
  let count = 0
  for (const { text, fonts } of await contentsOf(bytes)) {
    let isWide = false
    for (const [, font, glyphs] of text.matchAll(/\/(\S+) [\d.]+ Tf|<([\dA-F]*)> Tj/g)) {
      if (font !== undefined) isWide = fonts.get(font) === 'Type0'
      else if (isWide) count += (glyphs?.match(/.{4}/g) ?? []).filter((id) => id === '0000').length
    }
  }
  return count
}

/** What paints each page, and of which kind the fonts are that it names. */
async function contentsOf(bytes: Uint8Array) {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  return pdf.getPages().map(({ node }) => {
    // Pages that lead to others have theirs in a list.
    const found = node.Contents()
    const streams = found instanceof PDFArray ? found.asArray() : [found]
    const text = streams
      .map((each) => {
        const stream = pdf.context.lookup(each)
        if (!(stream instanceof PDFRawStream)) throw new Error('a page without a content stream')
        return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
      })
      .join('\n')
    const fonts = node.Resources()?.lookup(PDFName.of('Font'), PDFDict)
    const kinds = (fonts?.keys() ?? []).map((name) => {
      const kind = fonts?.lookup(name, PDFDict).lookup(PDFName.of('Subtype'), PDFName)
      return [name.decodeText(), kind?.decodeText()] as const
    })
    return { text, fonts: new Map(kinds) }
  })
}

/** What librsvg makes of an SVG: the texts that it draws, and its size in pixels. */
export function readSvg(bytes: Uint8Array): {
  readonly text: string
  readonly size: readonly [width: number, height: number]
} {
  const folder = tempFolder()
  const file = join(folder, 'file.svg')
  writeFileSync(file, bytes)
  run('rsvg-convert', '-f', 'pdf', '-o', join(folder, 'file.pdf'), file)
  const [, width, height] =
    /Page size: +([\d.]+) x ([\d.]+) pts/.exec(run('pdfinfo', join(folder, 'file.pdf'))) ?? []
  return {
    text: asCompared(run('pdftotext', '-raw', join(folder, 'file.pdf'), '-')),
    // Its points are three quarters of a pixel.
    size: [Number(width) / 0.75, Number(height) / 0.75],
  }
}

export interface ReadSlides {
  /** Of each slide, its paragraphs in order, one a line. */
  readonly texts: readonly string[]
  /** Points. */
  readonly size: readonly [width: number, height: number]
  readonly backgrounds: readonly string[]
  /** Every part by its path; pictures are empty. */
  readonly parts: ReadonlyMap<string, string>
}

const EMU_PER_POINT = 12_700

/** As a slide program would find it. */
export function readSlides(bytes: Uint8Array): ReadSlides {
  const files = Object.entries(unzipSync(bytes))
  const parts = new Map(
    files.map(([path, file]) => [path, /\.(?:xml|rels)$/.test(path) ? strFromU8(file) : '']),
  )
  const [, width, height] =
    /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(parts.get('ppt/presentation.xml') ?? '') ?? []
  const slides = [...parts]
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([, xml]) => xml)
  return {
    texts: slides.map((xml) => asCompared(paragraphsOf(xml).join('\n'))),
    size: [Number(width) / EMU_PER_POINT, Number(height) / EMU_PER_POINT],
    backgrounds: slides.map((xml) => /<p:bg>.*?srgbClr val="(\w+)"/.exec(xml)?.[1] ?? 'none'),
    parts,
  }
}

function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)].map(([, inside = '']) =>
    [...inside.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => decoded(text)).join(''),
  )
}

/** What XML escapes. */
function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
