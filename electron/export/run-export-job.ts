// Has an export drawn by a process of its own: hears its news, and can end it at any time.

import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import type { ProcessApart } from '../apart/process-apart.ts'
import type { Log } from '../basics/log.ts'
import { type ExportJob, exportNewsSchema } from './export-messages.ts'
import type { OnProgress } from './export-request.ts'

export interface RunningExport {
  /** The file, or why there is none; null once it is cancelled. */
  readonly picture: Promise<Result<Uint8Array, PlainError> | null>
  cancel(): void
}

interface Listeners {
  readonly onProgress: OnProgress
  /** One sentence for the user about the file. */
  readonly onNote?: (note: string) => void
  readonly log: Log
}

const STOPPED = err({
  code: 'E_EXPORT_STOPPED',
  message:
    'The picture could not be drawn; nothing was written, so try a smaller size or another format.',
})

/** Starts drawing in a fresh process. */
export function runExportJob(
  start: () => ProcessApart<ExportJob>,
  job: ExportJob,
  { onProgress, onNote, log }: Listeners,
): RunningExport {
  const process = start()
  let cancel = () => {}
  const picture = new Promise<Result<Uint8Array, PlainError> | null>((resolve) => {
    let isOver = false
    // The first word counts: after it the process is ended, and its exit is no news.
    const settle = (outcome: Result<Uint8Array, PlainError> | null) => {
      if (isOver) return
      isOver = true
      process.kill()
      resolve(outcome)
    }
    cancel = () => settle(null)
    process.onExit((code) => {
      if (!isOver) log('the export process ended', code)
      settle(STOPPED)
    })
    process.onMessage((message) => {
      if (isOver) return
      const { data: news, error } = exportNewsSchema().safeParse(message)
      if (news?.kind === 'progress') onProgress(news.fraction)
      else if (news?.kind === 'note') onNote?.(news.message)
      else if (news?.kind === 'done') settle(ok(news.bytes))
      else if (news?.kind === 'refused') settle(err({ code: news.code, message: news.message }))
      else {
        log('an export failed', news?.cause ?? error)
        settle(STOPPED)
      }
    })
    process.send(job)
  })
  return { picture, cancel: () => cancel() }
}
