// What a thread can be asked to do.

import type { Glance } from '../../shared/ipc/recent-files.ts'
import { realDisk } from './disk.ts'
import { type FileBytes, fileBytesOf } from './file-bytes.ts'
import { type GlanceJob, glanceAt } from './glance.ts'
import { type OpenedChart, openAsText } from './open-as-text.ts'
import type { Places } from './open-file.ts'

export type ThreadJob =
  | { readonly kind: 'open'; readonly path: string; readonly places: Places }
  | ({ readonly kind: 'glance' } & GlanceJob)
  | { readonly kind: 'write-out'; readonly chart: string }

interface Done {
  readonly answer: OpenedChart | Glance | FileBytes
  /** Memory that goes over without being copied. */
  readonly handedOver: ArrayBuffer[]
}

/** Runs in the thread. */
export async function doThreadJob(job: ThreadJob): Promise<Done> {
  if (job.kind === 'open')
    return { answer: await openAsText(job.path, realDisk, job.places), handedOver: [] }
  if (job.kind === 'glance') return { answer: await glanceAt(job), handedOver: [] }
  const written = fileBytesOf(job.chart)
  return { answer: written, handedOver: written.ok ? [written.value.bytes.buffer] : [] }
}
