// Document -> file text: always the same bytes for the same document, so diffs stay small.
import { FORMAT } from './envelope.ts'
import { FILE_VERSION } from './migrations/index.ts'
import { type Document, documentSchema } from './schema.ts'

/**
 * The text of a `.salesorg` file: two-space JSON, LF, newline at end. Parsing puts known keys in the
 * order of the schema, then unknown ones in their own.
 */
export function writeDocument(document: Document): string {
  const envelope = {
    format: FORMAT,
    version: FILE_VERSION,
    document: documentSchema().parse(document),
  }
  return `${JSON.stringify(envelope, null, 2)}\n`
}
