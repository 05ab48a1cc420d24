// What is remembered between starts, although the store of settings is opened after each of them.
import { afterEach, expect, test } from 'vitest'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { type Pitcrew, quitWithoutComplaints, startPitcrew } from './helpers/pitcrew.ts'

const folder = tempFolderForAll()
let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

test('what is set in the first moments is there again, however soon the program ends', async () => {
  pitcrew = await startPitcrew({ folder })
  const { app, page } = pitcrew
  await page.keyboard.press('Control+k')
  await page.keyboard.type('dark')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark')
  const ended = app.waitForEvent('close')
  await app.evaluate(({ app: main }) => main.quit())
  await ended

  pitcrew = await startPitcrew({ folder })
  expect(await pitcrew.page.locator('html').getAttribute('data-theme')).toBe('dark')
})
