// Document -> file text: always the same bytes for the same document, so diffs stay small.
import { FORMAT } from './envelope.ts'
import { inFileOrder } from './key-order.ts'
import { FILE_VERSION } from './migrations/index.ts'
import { type Document, documentSchema } from './schema.ts'

/** The text of a `.salesorg` file: two-space JSON, keys in the schema's order, LF, newline at end. */
export function writeDocument(document: Document): string {
  const envelope = {
    format: FORMAT,
    version: FILE_VERSION,
    document: inFileOrder(document, documentSchema()),
  }
  return `${JSON.stringify(envelope, null, 2)}\n`
}
