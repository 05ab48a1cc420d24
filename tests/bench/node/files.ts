// Reading and writing a file beside bare JSON.
import { writeDocument } from '../../../shared/document/write-document.ts'
import { type Comparison, compared } from '../comparison.ts'
import { measureInTurn, type Work, work } from './measure.ts'
import { documentIn, fileOf } from './subject.ts'

/** Text to checked document, and back. */
export async function measureFiles(roles: number): Promise<readonly Comparison[]> {
  const text = fileOf(roles, 'conveyor')
  const itself = () => text
  const [read, parse] = await measureInTurn(
    work(itself, documentIn),
    work(itself, (json) => JSON.parse(json)),
  )
  const [write, stringify] = await measureInTurn(
    writing(roles),
    work(
      () => documentIn(text),
      (document) => JSON.stringify(document, null, 2),
    ),
  )
  return [
    compared({ work: 'read a file', roles, ours: read, beside: 'JSON.parse', value: parse }),
    compared({
      work: 'write a file',
      roles,
      ours: write,
      beside: 'JSON.stringify',
      value: stringify,
    }),
  ]
}

/** The document as the text of its file. */
export function writing(roles: number): Work {
  const text = fileOf(roles, 'conveyor')
  return work(() => documentIn(text), writeDocument)
}
