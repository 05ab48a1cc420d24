// Text from the clipboard -> copied roles: checked like any file, since any program can put it there.
import { LIMITS } from '../document/limits.ts'
import { readDocument } from '../document/read-document.ts'
import type { Document } from '../document/schema.ts'
import { err, ok, type Result } from '../result.ts'

const DAMAGED =
  'Nothing was pasted: the roles on the clipboard are damaged; please copy them again.'
const TOO_NEW =
  'Nothing was pasted: the roles on the clipboard come from a newer Pitcrew; please update this one.'

/** The sentence is for whoever pastes. What is damaged is not mended: it can be copied again. */
export function readFragment(text: string): Result<Document, string> {
  // A character has one byte at least.
  if (text.length > LIMITS.fileBytes) return err(DAMAGED)
  const read = readDocument(text)
  if (read.ok) return read.value.roles.length > 0 ? ok(read.value) : err(DAMAGED)
  return err(read.error.code === 'E_TOO_NEW' ? TOO_NEW : DAMAGED)
}
