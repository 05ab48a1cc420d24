// A command that runs the rest in a network of its own, where there is nothing but itself.
import { spawnSync } from 'node:child_process'

/** Even the way to oneself has to be opened there; by perl where there is no `ip`. */
const OPEN_LOOPBACK = `ip link set lo up 2>/dev/null || perl -e 'socket(S,2,2,0) && ioctl(S,0x8914,pack("a16s x14","lo",0x41)) || die'`

const PROGRAM = 'unshare'
const ARGS = ['-rn', 'sh', '-c', `(${OPEN_LOOPBACK}) && exec "$0" "$@"`]

export interface WithoutNetwork {
  readonly program: string
  /** To be followed by the command that is meant, and its arguments. */
  readonly args: readonly string[]
}

/** Null where the system does not let an ordinary program do that. */
export function withoutNetwork(): WithoutNetwork | null {
  const isAllowed = spawnSync(PROGRAM, [...ARGS, 'true']).status === 0
  return isAllowed ? { program: PROGRAM, args: ARGS } : null
}
