// Looks at how the system locks the pages of a running program in (Linux).
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** What a page of the program may still ask of the system. */
export interface Locks {
  /** Calls of the system go through a filter. */
  readonly isFiltered: boolean
  /** It can never gain rights. */
  readonly hasNoNewRights: boolean
  /** Users mean something else there than outside. */
  readonly hasOwnUsers: boolean
  /** It was not started with the sandbox switched off. */
  readonly isMeantToBeLocked: boolean
}

/** Of the first page among all that a process has started. */
export function locksOf(program: number): Locks | null {
  const page = descendants(program).find((id) => commandLine(id).includes('--type=renderer'))
  if (page === undefined) return null
  const status = readFileSync(`/proc/${page}/status`, 'utf8')
  return {
    isFiltered: /^Seccomp:\s+2$/m.test(status),
    hasNoNewRights: /^NoNewPrivs:\s+1$/m.test(status),
    hasOwnUsers: readlinkSync(`/proc/${page}/ns/user`) !== readlinkSync(`/proc/${program}/ns/user`),
    isMeantToBeLocked: !commandLine(page).includes('--no-sandbox'),
  }
}

/** Whether it has started the process by which Chromium reaches other computers. */
export function hasNetworkProcess(program: number): boolean {
  return descendants(program).some((id) => commandLine(id).includes('network.mojom'))
}

function descendants(program: number): readonly number[] {
  const parents = new Map(
    readdirSync('/proc')
      .map(Number)
      .filter((id) => id > 0)
      .map((id) => [id, parentOf(id)]),
  )
  const isBelow = (id: number): boolean => {
    const parent = parents.get(id)
    return parent === program || (parent !== undefined && parent > 1 && isBelow(parent))
  }
  return [...parents.keys()].filter(isBelow)
}

/** 0 where the process has ended meanwhile. */
function parentOf(id: number): number {
  try {
    return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

function commandLine(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
