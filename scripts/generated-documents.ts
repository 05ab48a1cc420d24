// The documents that the program writes about itself, by path.
import { formatDocument } from '../shared/document/format-document.ts'
import { fileJsonSchema } from '../shared/document/json-schema.ts'
import { rulesDocument } from '../shared/findings/rules-document.ts'

/** Paths from the project's root, with the text each file should have. */
export function generatedDocuments(): Readonly<Record<string, string>> {
  return {
    'docs/rules.md': rulesDocument(),
    'docs/file-format.md': formatDocument(),
    'docs/file-format.schema.json': `${JSON.stringify(fileJsonSchema(), null, 2)}\n`,
  }
}
