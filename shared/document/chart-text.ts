// A chart as text: so it crosses borders, and is kept where nobody looks into it.
import type { Document } from './schema.ts'

/** JSON of a document. A text is handed over as it is, while a tree is copied leaf by leaf. */
export type ChartText = string & { readonly holds: 'chart' }

/** The text of a document, on one line. */
export function chartTextOf(document: Document): ChartText {
  return JSON.stringify(document) as ChartText
}

/** The document in a text; of a large chart that takes long. */
export function documentOf(chart: ChartText): Document {
  return JSON.parse(chart)
}
