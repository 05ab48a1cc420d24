// How much memory processes hold for themselves; Linux only, where the kernel tells.
import { readFileSync } from 'node:fs'

/** Megabytes of the largest of these processes; null where nobody can tell. */
export function memoryOf(pids: readonly number[]): number | null {
  const sizes = pids.flatMap((pid) => ownMegabytes(pid) ?? [])
  return sizes.length === 0 ? null : Math.max(...sizes)
}

function ownMegabytes(pid: number): number | null {
  if (process.platform !== 'linux') return null
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const [, kilobytes] = /^RssAnon:\s+(\d+) kB$/m.exec(status) ?? []
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}
