// Reading and writing a file beside bare JSON.
import { writeDocument } from '../../../shared/document/write-document.ts'
import { type Comparison, compared } from '../comparison.ts'
import { measure } from './measure.ts'
import { documentIn, fileOf } from './subject.ts'

/** Text to checked document, and back. */
export async function measureFiles(roles: number): Promise<readonly Comparison[]> {
  const text = fileOf(roles, 'conveyor')
  const itself = () => text
  const read = await measure(itself, documentIn)
  const parse = await measure(itself, (json) => JSON.parse(json))
  const write = await measure(() => documentIn(text), writeDocument)
  const stringify = await measure(
    () => documentIn(text),
    (document) => JSON.stringify(document, null, 2),
  )
  return [
    compared({
      work: 'read a file',
      roles,
      ours: read.median,
      beside: 'JSON.parse',
      value: parse.median,
    }),
    compared({
      work: 'write a file',
      roles,
      ours: write.median,
      beside: 'JSON.stringify',
      value: stringify.median,
    }),
  ]
}
