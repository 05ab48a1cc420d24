// The local log: what the system said in its own words. Nothing of it is ever sent anywhere.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'

/** Notes what happened; never throws. */
export type Log = (what: string, cause: unknown) => void

export const LOG_NAME = 'pitcrew.log'

/** Bytes; one older file is kept. */
const MAX_BYTES = 1_000_000

/** A page gone wild could otherwise keep the disk busy with its refusals. */
const MAX_LINES_PER_SESSION = 200

/** Appends to a file in the folder, which is made when needed. */
export function fileLog(folder: string): Log {
  const path = join(folder, LOG_NAME)
  let lines = 0
  return (what, cause) => {
    lines += 1
    if (lines > MAX_LINES_PER_SESSION) return
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES)
        renameSync(path, `${path}.old`)
      appendFileSync(path, `${new Date().toISOString()} ${what}: ${inspect(cause)}\n`, {
        mode: 0o600,
      })
    } catch {
      // A full or read-only disk has been reported where it matters; a log is no reason to stop.
    }
  }
}
