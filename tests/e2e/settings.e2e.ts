// What is remembered between starts, although the store of settings is opened after each of them.
import { afterEach, expect, test } from 'vitest'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

const themed = tempFolderForAll()
const placed = tempFolderForAll()
let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

test('what is set in the first moments is there again, however soon the program ends', async () => {
  pitcrew = await startPitcrew({ folder: themed })
  const { page } = pitcrew
  await page.keyboard.press('Control+k')
  await page.keyboard.type('dark')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
  await end(pitcrew)

  pitcrew = await startPitcrew({ folder: themed })
  expect(await pitcrew.page.locator('html').getAttribute('data-theme')).toBe('dark')
})

test('the window comes back where it was left, also on a chart', async () => {
  pitcrew = await startPitcrew({ folder: placed })
  const left = { x: 120, y: 60, width: 1100, height: 700 }
  await pitcrew.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    left,
  )
  await end(pitcrew)

  pitcrew = await startPitcrew({ folder: placed, files: [sample('healthy-belt')] })
  const bounds = await pitcrew.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getBounds()),
  )
  expect(bounds).toEqual([left])
})

/** As a user ends it. */
async function end({ app }: Pitcrew): Promise<void> {
  const ended = app.waitForEvent('close')
  await app.evaluate(({ app: main }) => main.quit())
  await ended
}
