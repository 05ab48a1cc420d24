// What a command may write over: a file of the kind that is written, so that pipelines can run again.
import { readFile, realpath, stat } from 'node:fs/promises'
import { LIMITS } from '../../../shared/document/limits.ts'
import type { ExportFormatId } from '../../../shared/export-formats/all-formats.ts'
import { kindOf } from '../../../shared/file-kinds/kind-of.ts'
import { systemCodeOf } from '../../files/file-error.ts'
import { holdsChart } from '../../files/holds-chart.ts'
import type { KnownFile } from '../../files/identity.ts'

interface Writing {
  /** Absolute. */
  readonly target: string
  /** The chart that is read; null where it came in by the standard input. */
  readonly source: KnownFile | null
  /** What is written: a picture, or a chart. */
  readonly kind: ExportFormatId | 'chart'
  readonly bytes: Uint8Array
  /** `--force` */
  readonly isForced: boolean
  /** Nobody has named this very file: whatever is there is left alone. */
  readonly isFoundName?: boolean
}

/** Pictures come out of the chart again; what is changed by hand elsewhere, or was never ours, does not. */
const CHANGED_ELSEWHERE: readonly Writing['kind'][] = ['csv', 'xlsx', 'pptx']

const OTHER_NAME = 'give another name, or --force to replace it'

/**
 * Why the file that is at the target is left alone, as the end of a sentence; null where nothing is
 * lost by writing. The chart that is read is never replaced, whatever name leads to it.
 */
export async function objectionToReplacing(writing: Writing): Promise<string | null> {
  const { target, source, kind, bytes, isForced, isFoundName } = writing
  try {
    const found = await stat(target, { bigint: true })
    const isSource =
      source !== null &&
      ((found.dev === source.identity.device && found.ino === source.identity.inode) ||
        (await realpath(target)) === source.realPath)
    if (isSource) return 'it is the chart itself, so give another name'
    // Folders and devices are refused when they are written to.
    if (isForced || !found.isFile() || found.size === 0n) return null
    if (found.size > LIMITS.fileBytes) return `a very large file is there; ${OTHER_NAME}`
    const content = await readFile(target)
    if (content.equals(bytes)) return null
    if (isFoundName)
      return 'there is a file of that name; give another folder, or --force to replace it'
    if (holdsChart(content)) return `there is a chart in that file; ${OTHER_NAME}`
    if (CHANGED_ELSEWHERE.includes(kind))
      return `a file is there that may hold somebody’s changes; ${OTHER_NAME}`
    return kind === kindOf(content) ? null : `a file of another kind is there; ${OTHER_NAME}`
  } catch (cause) {
    if (systemCodeOf(cause) === 'ENOENT' || isForced) return null
    // What cannot be looked at could be anything; a place that is no good is told when it is written.
    return systemCodeOf(cause) === 'EACCES' ? `what is there cannot be read; ${OTHER_NAME}` : null
  }
}
