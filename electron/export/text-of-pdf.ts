// Which characters the letters of a PDF are copied as: those that were written, not others that look alike.
import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib'
import { once } from '../../shared/once.ts'
import { ALIKE_IN_INTER, FORMS_OF_INTER } from './inter-names.ts'

/** Mends the tables of all Inter fonts in the file; `used` are the characters that its pages show. */
export function mendText(pdf: PDFDocument, used: ReadonlySet<number>): void {
  for (const [, font] of pdf.context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict)) continue
    const name = font.get(PDFName.of('BaseFont'))
    const ref = font.get(PDFName.of('ToUnicode'))
    if (!(ref instanceof PDFRef) || !String(name).includes('Inter')) continue
    const stream = pdf.context.lookup(ref)
    if (!(stream instanceof PDFRawStream)) continue
    const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    pdf.context.assign(ref, pdf.context.flateStream(mendedTable(text, used)))
  }
}

/** The same table, each glyph with the character that was meant. */
function mendedTable(table: string, used: ReadonlySet<number>): string {
  const glyphs = glyphsIn(table)
  const lines = glyphs.map(([glyph, text]) => `<${glyph}> <${hexOf(meant(text, used))}>`)
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += MOST_IN_BLOCK) {
    const block = lines.slice(at, at + MOST_IN_BLOCK)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  const head = table.slice(0, table.indexOf('endcodespacerange') + 'endcodespacerange'.length)
  const tail = table.slice(table.indexOf('endcmap'))
  return `${head}\n${blocks.join('\n')}\n${tail}`
}

/** As many as the format allows. */
const MOST_IN_BLOCK = 100

/** By the glyph's number of four digits, the text that it stands for. */
function glyphsIn(table: string): readonly (readonly [string, string])[] {
  const glyphs: [string, string][] = []
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.push([glyph, textOf(text)])
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const first = Number.parseInt(from, 16)
      const code = textOf(text).codePointAt(0) ?? 0
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph++)
        glyphs.push([
          glyph.toString(16).toUpperCase().padStart(4, '0'),
          String.fromCodePoint(code + glyph - first),
        ])
    }
  return glyphs
}

const formsOf = once(() => new Map(FORMS_OF_INTER))

const alikeTo = once(
  () => new Map(ALIKE_IN_INTER.flatMap((group) => group.map((code) => [code, group] as const))),
)

function meant(text: string, used: ReadonlySet<number>): string {
  const codes = Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0
    const letter = formsOf().get(code) ?? code
    if (used.has(letter)) return letter
    return (
      alikeTo()
        .get(letter)
        ?.find((other) => used.has(other)) ?? letter
    )
  })
  return String.fromCodePoint(...codes)
}

function textOf(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}

function hexOf(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
}
