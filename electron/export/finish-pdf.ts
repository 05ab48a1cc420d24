// What Skia leaves out of a PDF: author, language, bookmarks, and links from page to page.
import { PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import type { IsoDate } from '../../shared/dates.ts'
import type { Page } from '../../shared/pages/page.ts'
import { attachChart } from './attach-chart.ts'
import { mendText } from './text-of-pdf.ts'
import { sayWritten } from './written-text.ts'

export interface PdfAbout {
  readonly title: string
  /** Empty: nobody is named. */
  readonly author: string
  /** Of the document’s dates: the same chart on the same day is the same file. */
  readonly today: IsoDate
  /** Of each page, what is written on it in letters that are joined. */
  readonly written: readonly (readonly string[])[]
  /** The chart’s file, to be attached. */
  readonly chart: Uint8Array | null
}

/** The bytes of the finished file. */
export async function finishPdf(
  bytes: Uint8Array,
  pages: readonly Page[],
  { title, author, today, written, chart }: PdfAbout,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const day = new Date(`${today}T00:00:00Z`)
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setSubject('Sales organisation')
  pdf.setCreator('Pitcrew')
  pdf.setProducer('Pitcrew')
  pdf.setLanguage('en')
  pdf.setCreationDate(day)
  pdf.setModificationDate(day)
  if (author !== '') pdf.setAuthor(author)
  const refs = pdf.getPages().map(({ ref }) => ref)
  mendText(pdf, charactersOn(pages))
  sayWritten(pdf, written)
  addLinks(pdf, pages, refs)
  if (pages.length > 1) addBookmarks(pdf, pages, refs)
  if (chart !== null) attachChart(pdf, chart, day)
  return await pdf.save({ useObjectStreams: true, addDefaultPage: false })
}

function charactersOn(pages: readonly Page[]): ReadonlySet<number> {
  const used = new Set<number>()
  for (const { scene } of pages)
    for (const { shapes } of scene.parts)
      for (const shape of shapes)
        if (shape.kind === 'text')
          for (const character of shape.text) used.add(character.codePointAt(0) ?? 0)
  return used
}

function addLinks(pdf: PDFDocument, pages: readonly Page[], refs: readonly PDFRef[]): void {
  const numbers = new Map(pages.map(({ id }, at) => [id, at]))
  for (const [at, { links, scene }] of pages.entries()) {
    const page = pdf.getPage(at)
    for (const { box, to } of links) {
      const target = refs[numbers.get(to) ?? -1]
      if (!target) continue
      // Pages count from their lower left corner.
      const top = scene.height - box.y
      const link = pdf.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [box.x, top - box.height, box.x + box.width, top],
        Border: [0, 0, 0],
        Dest: [target, 'Fit'],
      })
      page.node.addAnnot(pdf.context.register(link))
    }
  }
}

interface Bookmark {
  readonly page: Page
  readonly ref: PDFRef
  readonly target: PDFRef
  readonly children: Bookmark[]
}

/** A tree of two levels: parts of the chart below the chart, other pages beside it. */
function addBookmarks(pdf: PDFDocument, pages: readonly Page[], refs: readonly PDFRef[]): void {
  const { context } = pdf
  const roots: Bookmark[] = []
  for (const [at, page] of pages.entries()) {
    const target = refs[at]
    if (!target) continue
    const bookmark: Bookmark = { page, ref: context.nextRef(), target, children: [] }
    const above = page.level === 1 ? roots.at(-1)?.children : undefined
    const siblings = above ?? roots
    siblings.push(bookmark)
  }
  const root = context.nextRef()
  writeLevel(pdf, roots, root)
  context.assign(root, context.obj({ Type: 'Outlines', ...ends(roots), Count: pages.length }))
  pdf.catalog.set(PDFName.of('Outlines'), root)
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

function writeLevel(pdf: PDFDocument, bookmarks: readonly Bookmark[], parent: PDFRef): void {
  for (const [at, { page, ref, target, children }] of bookmarks.entries()) {
    const before = bookmarks[at - 1]
    const after = bookmarks[at + 1]
    pdf.context.assign(
      ref,
      pdf.context.obj({
        Title: PDFHexString.fromText(page.title),
        Parent: parent,
        Dest: [target, 'Fit'],
        ...(before && { Prev: before.ref }),
        ...(after && { Next: after.ref }),
        ...(children.length > 0 && { ...ends(children), Count: children.length }),
      }),
    )
    writeLevel(pdf, children, ref)
  }
}

function ends(bookmarks: readonly Bookmark[]) {
  const first = bookmarks[0]
  const last = bookmarks.at(-1)
  return { ...(first && { First: first.ref }), ...(last && { Last: last.ref }) }
}
