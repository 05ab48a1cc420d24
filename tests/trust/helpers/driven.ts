// A program that Playwright cannot start itself, because its inspector is closed: driven through Chromium.
import { createInterface } from 'node:readline'

/** Chromium says where it can be driven from, when it is started with `--remote-debugging-port=0`. */
export async function addressSaidBy(errors: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(errors)) {
    const address = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1]
    if (address) return address
  }
  throw new Error('The packed program ended before it could be driven.')
}
