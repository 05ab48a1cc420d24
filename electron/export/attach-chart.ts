// The chart's file as the one attachment of a PDF, which any reader of PDFs can save.
import { createHash } from 'node:crypto'
import { type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { SEAL_KEY } from '../inside/in-pdf.ts'
import { sealOf } from '../inside/sealed.ts'

/** The same for every chart: a name of its own would tell something before anybody has opened it. */
const NAME = 'chart.salesorg'

/** As packages tell it to the system. */
const MEDIA_TYPE = 'application/vnd.pitcrew.salesorg+json'

/** Size and check sum stand twice: as PDFs have them, and as this program looks for them. */
export function attachChart(pdf: PDFDocument, chart: Uint8Array, day: Date): void {
  const { context, catalog } = pdf
  const content = context.flateStream(chart, {
    Type: 'EmbeddedFile',
    Subtype: MEDIA_TYPE,
    Params: {
      Size: chart.length,
      ModDate: PDFString.fromDate(day),
      CheckSum: PDFHexString.of(createHash('md5').update(chart).digest('hex')),
    },
    [SEAL_KEY]: PDFString.of(sealOf(chart)),
  })
  const file = context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(NAME),
      UF: PDFHexString.fromText(NAME),
      Desc: PDFHexString.fromText('The chart itself, for Pitcrew'),
      AFRelationship: 'Source',
      EF: { F: context.register(content) },
    }),
  )
  const names = context.obj({ EmbeddedFiles: { Names: [PDFHexString.fromText(NAME), file] } })
  catalog.set(PDFName.of('Names'), names)
  catalog.set(PDFName.of('AF'), context.obj([file]))
}
