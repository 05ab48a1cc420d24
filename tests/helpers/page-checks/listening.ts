// Sockets of the test: whatever a page brings out of the program, they hear it.
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { z } from 'zod'

const addressSchema = z.object({ port: z.number() })

export interface Listening {
  /** Of datagrams, as WebRTC and WebTransport send them. */
  readonly udpPort: number
  /** Of connections. */
  readonly tcpPort: number
  /** What came: one word for each datagram and each connection. */
  readonly heard: readonly string[]
  close(): void
}

/** On this machine only. */
export async function listening(): Promise<Listening> {
  const heard: string[] = []
  const udp = createSocket('udp4', () => heard.push('datagram'))
  udp.bind(0, '127.0.0.1')
  await once(udp, 'listening')
  const tcp = createServer((socket) => {
    heard.push('connection')
    socket.destroy()
  })
  tcp.listen(0, '127.0.0.1')
  await once(tcp, 'listening')
  return {
    udpPort: udp.address().port,
    tcpPort: addressSchema.parse(tcp.address()).port,
    heard,
    close() {
      udp.close()
      tcp.close()
    },
  }
}
