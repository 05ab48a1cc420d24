// What was saved is whole: it reads back without repairs, byte for byte, and is what the window shows.
import { readDocument } from '../../../shared/document/read-document.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import type { Sight } from '../sight.ts'
import { ALL_DRAWN } from './drawn-once.ts'

/** What is wrong with the text of a file that was saved just now. */
export function faultsOfFile(
  text: string,
  { cards, name, mayHideCards }: Sight,
): readonly string[] {
  const read = readDocument(text)
  if (!read.ok) return [`the file is not read as it is: ${JSON.stringify(read.error)}`]
  const document = read.value
  const faults: string[] = []
  if (writeDocument(document) !== text) faults.push('reading and writing changes the bytes')
  if (document.name !== name) faults.push(`the window is “${name}”, the file “${document.name}”`)
  if (document.roles.length <= ALL_DRAWN)
    for (const { id, title } of document.roles) {
      const count = cards.filter(({ roleId }) => roleId === id).length
      // In folded branches and pods there are none.
      if (count !== 1 && !(mayHideCards && count === 0))
        faults.push(`“${title}” is drawn ${count} times`)
    }
  return faults
}
