// A command that runs the rest in a network of its own, where there is nothing but itself.

/** Even the way to oneself has to be opened there; by perl where there is no `ip`. */
const OPEN_LOOPBACK = `ip link set lo up 2>/dev/null || perl -e 'socket(S,2,2,0) && ioctl(S,0x8914,pack("a16s x14","lo",0x41)) || die'`

/** To be followed by the program and its arguments. */
export const WITHOUT_NETWORK = [
  'unshare',
  '-rn',
  'sh',
  '-c',
  `(${OPEN_LOOPBACK}) && exec "$0" "$@"`,
] as const
