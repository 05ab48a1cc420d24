// What is remembered between starts, although the store of settings is opened after each of them.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { messages } from './helpers/messages.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

const themed = tempFolderForAll()
const placed = tempFolderForAll()
const refused = tempFolderForAll()

const FAR_AWAY = { x: 2 ** 40, y: 0, width: 1200, height: 800, isMaximised: false }

/** The store is opened some seconds after the start. */
const PATIENCE = { interval: 100 }

let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

test('what is set in the first moments is there again, however soon the program ends', async () => {
  pitcrew = await startPitcrew({ folder: themed })
  const { page } = pitcrew
  await useTheme(page, 'dark')
  await end(pitcrew)

  const profile = join(themed, 'profile')
  const config = join(profile, 'config.json')
  expect([profile, config].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600])
  // Beyond 32 bits Chromium cannot be asked about it.
  const spoilt = { ...JSON.parse(readFileSync(config, 'utf8')), window: FAR_AWAY }
  writeFileSync(config, JSON.stringify(spoilt))
  const left = join(profile, 'config.json.tmp-1234567890abcdef')
  writeFileSync(left, 'left by a crash')
  utimesSync(left, 0, 0)

  pitcrew = await startPitcrew({ folder: themed })
  expect(await pitcrew.page.locator('html').getAttribute('data-theme')).toBe('dark')
  await messages(pitcrew.page)
    .getByText(/^Some of your preferences could not be read/)
    .waitFor()
  const damaged = readdirSync(profile).filter((name) => name.startsWith('config.corrupt-'))
  expect(damaged.map((name) => JSON.parse(readFileSync(join(profile, name), 'utf8')))).toEqual([
    spoilt,
  ])
  await expect.poll(() => existsSync(left), PATIENCE).toBe(false)
  expect(JSON.parse(readFileSync(config, 'utf8'))).toMatchObject({ theme: 'dark', window: null })
})

test('that preferences cannot be stored is said, once; then they are again', async () => {
  pitcrew = await startPitcrew({ folder: refused })
  const { page } = pitcrew
  const config = join(refused, 'profile', 'config.json')
  await expect.poll(() => existsSync(config), PATIENCE).toBe(true)
  rmSync(config)
  // In its place no file can be put, whoever this user is.
  mkdirSync(join(config, 'in-the-way'), { recursive: true })
  const trouble = messages(page).getByText(/^Your preferences could not be stored/)
  await useTheme(page, 'dark')
  await trouble.waitFor()
  await pitcrew.screenshot('80-preferences-not-stored')
  await messages(page).getByLabel('Close this message').click()
  await useTheme(page, 'light')
  expect(await trouble.count()).toBe(0)
  rmSync(config, { recursive: true })
  await useTheme(page, 'dark')
  await expect
    .poll(() => existsSync(config) && JSON.parse(readFileSync(config, 'utf8')).theme)
    .toBe('dark')
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

async function useTheme(page: Page, theme: 'dark' | 'light'): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/^A command/).waitFor()
  await page.keyboard.type(theme)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe(theme)
}

/** As a user ends it. */
async function end({ app }: Pitcrew): Promise<void> {
  const ended = app.waitForEvent('close')
  await app.evaluate(({ app: main }) => main.quit())
  await ended
}
