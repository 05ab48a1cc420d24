// What becomes of a recovery copy that a start finds: looks at the file that it belongs to.
import type { Document } from '../../shared/document/schema.ts'
import { isSame } from '../../shared/is-same.ts'
import type { Result } from '../../shared/result.ts'
import type { KnownFile } from '../files/identity.ts'
import type { OpenError, OpenedFile } from '../files/open-file.ts'
import type { RecoveryCopy } from './copy-text.ts'

/** How a lost chart is opened. */
export type Fate =
  /** Its file says the same already: nothing was lost. */
  | { readonly kind: 'saved' }
  /** As unsaved changes of its file. */
  | { readonly kind: 'in-place'; readonly file: KnownFile; readonly before: Document }
  /** As a new chart: it had no file, or its file is another one by now, and is not touched. */
  | { readonly kind: 'beside'; readonly before: Document | null }

type ReadFile = (path: string) => Promise<Result<OpenedFile, OpenError>>

/** `readFile`: reads the chart on the disk. */
export async function fateOf(copy: RecoveryCopy, readFile: ReadFile): Promise<Fate> {
  const { file, document, untaken } = copy
  if (file === null) return { kind: 'beside', before: null }
  const read = await readFile(file.path)
  // Gone, damaged or out of reach: what is there now, or comes back, is not this program's to replace.
  if (!read.ok) return { kind: 'beside', before: null }
  const onDisk = read.value
  if (isSame(onDisk.document, document) && Object.keys(untaken).length === 0)
    return { kind: 'saved' }
  if (onDisk.file.sha256 !== file.sha256) return { kind: 'beside', before: onDisk.document }
  return { kind: 'in-place', file: onDisk.file, before: onDisk.document }
}
