// The packed program: packed for the tests, or, with PITCREW_PACKED, the one that is about to be given away.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../../..')

export interface Packed {
  readonly folder: string
  readonly binary: string
  readonly resources: string
  /** Its command line. */
  readonly launcher: string
}

/**
 * Packs the program into a folder, for this system (Linux), which takes about half a minute.
 * @param into an empty folder
 */
export function pack(into: string): Packed {
  const ready = process.env.PITCREW_PACKED
  if (ready) return packedIn(resolve(ready))
  const script = join(ROOT, 'scripts', 'package.mjs')
  const made = spawnSync(process.execPath, [script, '--dir', '--output', into], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(`The program could not be packed: ${made.stderr}`)
  return packedIn(join(into, 'linux-unpacked'))
}

function packedIn(folder: string): Packed {
  return {
    folder,
    binary: join(folder, 'pitcrew-desktop'),
    resources: join(folder, 'resources'),
    launcher: join(folder, 'pitcrew'),
  }
}

/** Runs a command to its end, where there is no display unless `env` names one. */
export function runHere(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): SpawnSyncReturns<string> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...rest } = process.env
  return spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...rest, ...env },
  })
}
