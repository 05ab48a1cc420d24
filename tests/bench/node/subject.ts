// What the Node part works on: the text of a file, and documents that were never seen before.
import { readDocument } from '../../../shared/document/read-document.ts'
import type { Document } from '../../../shared/document/schema.ts'
import type { Structure } from '../../../shared/document/vocabulary.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { largeOrganisation } from '../large-organisation.ts'

/** The day of all measuring. */
export const TODAY = '2026-06-30'

/** How an organisation of thousands can be drawn. */
export type LargeStructure = Exclude<Structure, 'two-party'>

/** The file of an organisation of so many roles. */
export function fileOf(roles: number, structure: LargeStructure): string {
  return writeDocument(largeOrganisation(roles, structure))
}

/** A document about which nothing is cached. */
export function documentIn(text: string): Document {
  const read = readDocument(text)
  if (!read.ok) throw new Error(`The organisation cannot be read: ${read.error.code}`)
  return read.value
}
