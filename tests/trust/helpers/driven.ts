// A program that Playwright cannot start itself, because its inspector is closed: driven through Chromium.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from 'playwright-core'

/**
 * Starts a program on a file, in the folder of that; shows `look` its page once that has a chart, and
 * the id of the process.
 */
export async function driven<Seen>(
  command: readonly string[],
  file: string,
  look: (page: Page, program: number) => Promise<Seen>,
): Promise<Seen> {
  const place = dirname(file)
  const [program = '', ...args] = [...command, '--remote-debugging-port=0', file]
  const child = spawn(program, args, {
    cwd: place,
    env: { ...process.env, HOME: place, PITCREW_USER_DATA: join(place, 'profile') },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const browser = await chromium.connectOverCDP(await addressSaidBy(child.stderr))
    const [page] = browser.contexts().flatMap((context) => context.pages())
    if (!page) throw new Error('The program has no window.')
    await page.getByRole('region', { name: 'Chart' }).waitFor()
    const seen = await look(page, child.pid ?? 0)
    await browser.close()
    return seen
  } finally {
    child.kill('SIGKILL')
  }
}

/** Chromium says where it can be driven from, when it is started with `--remote-debugging-port=0`. */
export async function addressSaidBy(errors: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(errors)) {
    const address = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1]
    if (address) return address
  }
  throw new Error('The packed program ended before it could be driven.')
}
