// What is copied from a PDF where letters are joined, reordered or drawn from right to left: what was written.
import {
  decodePDFRawStream,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib'
import type { SKRSContext2D } from '@napi-rs/canvas'

/**
 * Letters that a font draws one by one, in the order in which they are written: their glyphs say as what they are
 * copied. Of all others a reader has to be told.
 */
const ONE_BY_ONE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}]*$/u
const JOINED = /[\p{M}\p{Extended_Pictographic}\p{Regional_Indicator}]|\u200d/u

/**
 * A rectangle of this size stands before and behind such a text while a page is painted, since a canvas cannot say
 * what it writes; afterwards the words themselves stand there instead. In points: smaller than anything drawn, and
 * still itself where the largest page has its far corner, where numbers are only exact to a thousandth.
 */
const MARK = { width: 1 / 32, height: 1 / 16 }
const MARK_IN_PAGE = /[\d.-]+ [\d.-]+ \.03\d* \.06\d* re\nf\n/g

/**
 * From right to left: readers turn what is drawn into the order in which it is read, and would do so with words
 * that are given to them as well (poppler does).
 */
const FROM_THE_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

function isCopiedWell(text: string): boolean {
  return (ONE_BY_ONE.test(text) && !JOINED.test(text)) || FROM_THE_RIGHT.test(text)
}

/** From now on notes what is written on the page in such letters; the list grows. */
export function noteWritten(context: SKRSContext2D): readonly string[] {
  const written: string[] = []
  const fillText = context.fillText.bind(context)
  const mark = (x: number, y: number) => context.fillRect(x, y, MARK.width, MARK.height)
  context.fillText = (text, x, y) => {
    if (isCopiedWell(text)) {
      fillText(text, x, y)
      return
    }
    written.push(text)
    mark(x, y)
    fillText(text, x, y)
    mark(x, y)
  }
  return written
}

/** Puts the words in the place of the marks: `pages` are the lists of each page. */
export function sayWritten(pdf: PDFDocument, pages: readonly (readonly string[])[]): void {
  for (const [at, written] of pages.entries()) {
    if (written.length === 0) continue
    const ref = pdf.getPage(at).node.get(PDFName.of('Contents'))
    const stream = ref instanceof PDFRef ? pdf.context.lookup(ref) : undefined
    if (!(ref instanceof PDFRef && stream instanceof PDFRawStream)) continue
    const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    const said = withWords(content, written)
    pdf.context.assign(ref, pdf.context.flateStream(Buffer.from(said, 'latin1')))
  }
}

function withWords(content: string, written: readonly string[]): string {
  const marks = content.match(MARK_IN_PAGE) ?? []
  // Something beyond the edge of the page was left out: better none than the words of others.
  if (marks.length !== 2 * written.length) return content.replace(MARK_IN_PAGE, '')
  let count = 0
  return content.replace(MARK_IN_PAGE, () => {
    const text = written[count / 2]
    const isBefore = count % 2 === 0
    count += 1
    if (!isBefore) return 'EMC\n'
    return `/Span <</ActualText <FEFF${hexOf(text ?? '')}>>> BDC\n`
  })
}

function hexOf(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
}
