// A page that never stops asking: main stays free for everything else, and the desktop is not buried.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { MOST_WINDOWS } from '../../electron/documents/opening.ts'
import { USUAL_PREFERENCES } from '../../shared/preferences/usual-preferences.ts'
import { askMain, doInMain } from '../e2e/helpers/in-main.ts'
import { type Pitcrew, startPitcrew } from '../e2e/helpers/pitcrew.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { noteRow } from './helpers/row.ts'
import { isTimed } from './helpers/tier.ts'

/** Milliseconds that main may not be there for anybody else. */
const LONGEST_BLOCK = 200

/** In one second, which a page can bring about easily. */
const CALLS = 10_000

const folder = tempFolderForAll()
let pitcrew: Pitcrew

beforeAll(async () => {
  pitcrew = await startPitcrew({ folder })
  // Opening the store of preferences keeps main busy for a moment, some seconds after every start.
  const config = join(folder, 'profile', 'config.json')
  await vi.waitUntil(() => existsSync(config), { timeout: 30_000 })
})

// Fifty windows take their time to close, and there is nothing to keep.
afterAll(() => void pitcrew.app.process().kill('SIGKILL'))

/** Calls that are all valid, by what they do. */
const FLOODS: Readonly<Record<string, readonly [name: string, args: string]>> = {
  'to store preferences': [
    'preferences:set',
    JSON.stringify([{ ...USUAL_PREFERENCES, theme: 'dark' }]),
  ],
  'to clear the list of files': ['recent:clear', '[]'],
  'to stop an export': ['export:cancel', '[]'],
  'to change the menu': [
    'menu:offer',
    JSON.stringify([
      {
        file: [
          Array.from({ length: 30 }, (_, at) => ({
            id: `command-${at}`,
            label: `Command ${at}`,
            keys: null,
            isEnabled: true,
          })),
        ],
        edit: [],
        view: [],
        chart: [],
        help: [],
      },
    ]),
  ],
  'for a file that is not listed': ['document:open-recent', '[999]'],
}

describe(`${CALLS} calls`, () => {
  test.runIf(isTimed()).each(Object.entries(FLOODS))('%s', async (what, [name, args]) => {
    await watchMain()
    const done = await flood(name, args)
    const block = await longestBlock()
    expect(done).toBeGreaterThan(0)
    const blocked = await blockOnPurpose()
    noteRow({
      what: `${CALLS} calls of a page in a second ${what}: longest time that the main process is away`,
      reached: `${block} ms`,
      goal: `at most ${LONGEST_BLOCK} ms`,
      holds: block <= LONGEST_BLOCK,
      control: {
        what: 'main kept busy for 300 ms',
        reached: `${blocked} ms`,
        fails: blocked > LONGEST_BLOCK,
      },
    })
  })

  test('that ask for dialogs: one is open at a time', async () => {
    await doInMain(() =>
      pitcrew.app.evaluate(({ dialog }) => {
        const shown = { now: 0, most: 0 }
        Object.assign(globalThis, { shownDialogs: shown })
        const show = async () => {
          shown.now += 1
          shown.most = Math.max(shown.most, shown.now)
          await new Promise((resolve) => setTimeout(resolve, 500))
          shown.now -= 1
          return {
            canceled: true,
            filePaths: [],
            filePath: '',
            response: 0,
            checkboxChecked: false,
          }
        }
        Object.assign(dialog, { showOpenDialog: show, showSaveDialog: show, showMessageBox: show })
      }),
    )
    await flood('document:open', '[]')
    const { most } = await askMain(() =>
      pitcrew.app.evaluate(() => Object(globalThis).shownDialogs),
    )
    noteRow({
      what: `${CALLS} calls for a dialog: open at the same time`,
      reached: String(most),
      goal: 'at most 1',
      holds: most === 1,
      control: null,
    })
  })

  test.runIf(isTimed())('that ask for windows: there are fifty, and a sentence', async () => {
    // The window is touched, so that new charts do not come into it.
    await pitcrew.page.getByRole('button', { name: 'Account manager', exact: true }).click()
    await pitcrew.page.keyboard.press('Enter')
    await flood('document:new', '[]')
    const windows = await askMain(() =>
      pitcrew.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    )
    noteRow({
      what: `${CALLS} calls for a window: open afterwards`,
      reached: String(windows),
      goal: `at most ${MOST_WINDOWS}`,
      holds: windows === MOST_WINDOWS,
      control: null,
    })
  })
})

/** Milliseconds that are noticed of a main process that does nothing else for 300. */
async function blockOnPurpose(): Promise<number> {
  await watchMain()
  await doInMain(() =>
    pitcrew.app.evaluate(() => {
      const end = performance.now() + 300
      while (performance.now() < end);
    }),
  )
  return longestBlock()
}

/** Calls within a second, in bursts; how many were done and not refused. */
async function flood(name: string, args: string): Promise<number> {
  return pitcrew.page.evaluate(
    async ({ call: [callName, callArgs], calls }) => {
      const bursts = 100
      const replies: Promise<string>[] = []
      for (let burst = 0; burst < bursts; burst++) {
        for (let at = 0; at < calls / bursts; at++)
          replies.push(Reflect.apply(window.pitcrew.call, null, [callName, callArgs]))
        await new Promise((resolve) => setTimeout(resolve, 1_000 / bursts))
      }
      return (await Promise.all(replies)).filter((reply) => JSON.parse(reply).ok).length
    },
    { call: [name, args] as const, calls: CALLS },
  )
}

/** From now on the longest time is kept for which main could do nothing else. */
async function watchMain(): Promise<void> {
  await doInMain(() =>
    pitcrew.app.evaluate(() => {
      clearInterval(Object(globalThis).mainWatch?.timer)
      const watch = { last: performance.now(), longest: 0, timer: setInterval(look, 5) }
      function look() {
        const now = performance.now()
        watch.longest = Math.max(watch.longest, now - watch.last)
        watch.last = now
      }
      Object.assign(globalThis, { mainWatch: watch })
    }),
  )
}

/** Milliseconds. */
async function longestBlock(): Promise<number> {
  const longest = await askMain(() =>
    pitcrew.app.evaluate(async () => {
      // The watch itself may still be waiting for its turn.
      await new Promise((resolve) => setTimeout(resolve, 20))
      return Number(Object(globalThis).mainWatch.longest)
    }),
  )
  return Math.round(longest)
}
