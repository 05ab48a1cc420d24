// The documents that the program writes about itself, by path.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDocument } from '../shared/document/format-document.ts'
import { fileJsonSchema } from '../shared/document/json-schema.ts'
import { readDocument } from '../shared/document/read-document.ts'
import type { Document } from '../shared/document/schema.ts'
import { rulesDocument } from '../shared/findings/rules-document.ts'
import { partsOfGuide } from './guide-parts.ts'
import { judgementDocument } from './judgement-document.ts'

/** The chart of the worked example. */
const EXAMPLE = 'assets/samples/acme-sales-team.salesorg'

/** Paths from the project's root, with the text each file should have. */
export function generatedDocuments(): Readonly<Record<string, string>> {
  return {
    'docs/judgement.md': judgementDocument(chart(EXAMPLE), EXAMPLE),
    'docs/rules.md': rulesDocument(),
    'docs/file-format.md': formatDocument(),
    'docs/file-format.schema.json': `${JSON.stringify(fileJsonSchema(), null, 2)}\n`,
  }
}

/** The parts of the guide that the pure core knows, by name. */
export function guideParts(): Readonly<Record<string, string>> {
  return partsOfGuide(chart(EXAMPLE))
}

function chart(path: string): Document {
  const read = readDocument(readFileSync(join(import.meta.dirname, '..', path), 'utf8'))
  if (!read.ok) throw new Error(`${path} does not open: ${read.error.code}`)
  return read.value
}
