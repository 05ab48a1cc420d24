// Tries to reach an address, and says what came of it.
import { connect } from 'node:net'

interface Address {
  readonly host: string
  readonly port: number
}

/** An address for examples (RFC 5737): in any network that leads anywhere it is not refused at once. */
export const OUTSIDE: Address = { host: '192.0.2.1', port: 80 }

/** "reached", "on its way" after three seconds, or the system's code for why not. */
export function reach(address: Address): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(address)
    const end = (how: string) => {
      socket.destroy()
      resolve(how)
    }
    socket.setTimeout(3_000, () => end('on its way'))
    socket.once('connect', () => end('reached'))
    socket.once('error', (cause) => end('code' in cause ? String(cause.code) : String(cause)))
  })
}
