// Glances at recent files: one after the other in a thread, kept while their files are as they were.
import type { Glance } from '../../shared/ipc/recent-files.ts'
import type { Log } from '../basics/log.ts'
import type { Disk } from '../files/disk.ts'
import type { GlanceJob } from '../files/glance.ts'

export interface GlancePorts {
  readonly disk: Pick<Disk, 'stat'>
  readonly log: Log
  /** Looks at a file off this thread; rejects where that took too long or went wrong. */
  look(job: GlanceJob): Promise<Glance>
}

export type Glances = (job: GlanceJob) => Promise<Glance>

/** So many are kept: as many as there are recent files, in both themes. */
const MOST_KEPT = 20

const TOO_LONG: Glance = { kind: 'unreadable', why: 'looking at it took too long' }

export function glancesOf({ disk, log, look }: GlancePorts): Glances {
  const kept = new Map<string, Promise<Glance>>()
  // A thread for each of ten files at once would be felt everywhere else.
  let turn: Promise<unknown> = Promise.resolve()

  /** What decides how it looks; null where the disk does not say. */
  async function stateOf({ path, ...job }: GlanceJob): Promise<string | null> {
    try {
      const { size, modified, inode } = await disk.stat(path)
      return JSON.stringify([path, ...[size, modified, inode].map(String), job])
    } catch {
      return null
    }
  }

  async function lookNow(job: GlanceJob): Promise<Glance> {
    try {
      return await look(job)
    } catch (cause) {
      log('a recent file could not be looked at', cause)
      return TOO_LONG
    }
  }

  return async (job) => {
    const state = await stateOf(job)
    const known = state === null ? undefined : kept.get(state)
    if (known) return await known
    const glance = turn.then(() => lookNow(job))
    turn = glance
    if (state !== null) {
      kept.set(state, glance)
      for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
    }
    return await glance
  }
}
