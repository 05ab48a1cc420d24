// Runs a small program of the system, such as `cp`, and waits for it no longer than a moment.
import { execFile } from 'node:child_process'

/** Milliseconds; on a network drive that hangs, nobody waits longer. */
const PATIENCE = 2_000

/** Bytes of what it may say. */
const MOST_OUTPUT = 4 * 1024 * 1024

/** What it said; null where it is not there, failed, or took too long. */
export type RunTool = (tool: string, args: readonly string[]) => Promise<string | null>

export const runTool: RunTool = (tool, args) =>
  new Promise((resolve) => {
    const limits = {
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
      maxBuffer: MOST_OUTPUT,
      windowsHide: true,
    } as const
    execFile(tool, [...args], limits, (cause, said) => resolve(cause ? null : said))
  })
