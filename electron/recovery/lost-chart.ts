// What becomes of a recovery copy that a start finds: looks at the file that it belongs to.
import { type ChartText, documentOf } from '../../shared/document/chart-text.ts'
import { isSame } from '../../shared/is-same.ts'
import type { KnownFile } from '../files/identity.ts'
import type { OpenedChart } from '../files/open-as-text.ts'
import type { RecoveryCopy } from './copy-text.ts'

/** How a lost chart is opened. */
export type Fate =
  /** Its file says the same already: nothing was lost. */
  | { readonly kind: 'saved' }
  /** As unsaved changes of its file. */
  | { readonly kind: 'in-place'; readonly file: KnownFile; readonly before: ChartText }
  /** As a new chart: it had no file, or its file is another one by now, and is not touched. */
  | { readonly kind: 'beside'; readonly before: ChartText | null }

type ReadFile = (path: string) => Promise<OpenedChart>

/** `readFile`: reads the chart on the disk. */
export async function fateOf(copy: RecoveryCopy, readFile: ReadFile): Promise<Fate> {
  const { file, document, untaken } = copy
  if (file === null) return { kind: 'beside', before: null }
  const read = await readFile(file.path)
  // Gone, damaged or out of reach: what is there now, or comes back, is not this program's to replace.
  if (!read.ok) return { kind: 'beside', before: null }
  const onDisk = read.value
  if (isSame(documentOf(onDisk.document), document) && Object.keys(untaken).length === 0)
    return { kind: 'saved' }
  if (onDisk.file.sha256 !== file.sha256) return { kind: 'beside', before: onDisk.document }
  const known = { ...onDisk.file, isForeign: file.isForeign }
  return { kind: 'in-place', file: known, before: onDisk.document }
}
