// Kills the whole program while somebody types, starts it again, and looks at what came back.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { crashPage, textShown } from '../e2e/helpers/after-crash.ts'
import { type Pitcrew, startPitcrew } from '../e2e/helpers/pitcrew.ts'
import { belt, buildDocument } from '../helpers/build-document.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { noteRow } from './helpers/row.ts'
import { tier, times } from './helpers/tier.ts'

const folder = tempFolderForAll()
const path = join(folder, 'team.salesorg')
const recovery = join(folder, 'profile', 'recovery')
const KILLS = times({ quick: 1, usual: 100, full: 300 })
const CRASHES = times({ quick: 1, usual: 50, full: 200 })

/** Milliseconds. */
const LONGEST_LOSS = 2_000

let pitcrew: Pitcrew | null = null
afterAll(() => pitcrew?.quit())

writeFileSync(path, writeDocument({ ...buildDocument(belt(1, 1, 2, 1)), name: 'Team' }))

/** Goes on changing the chart's name to the time, until the page is gone; remembers each change. */
async function type(page: Page, typed: number[]): Promise<void> {
  await page.getByRole('tab', { name: 'Company' }).click()
  const field = page.getByLabel('Name of the chart')
  try {
    for (;;) {
      const time = Date.now()
      await field.fill(String(time))
      await field.press('Enter')
      typed.push(time)
      await pause(60)
    }
  } catch {
    // The program was killed: that is what the rig is for.
  }
}

async function kill({ app }: Pitcrew): Promise<void> {
  const child = app.process()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

const nameShown = async (page: Page) =>
  Number(await page.getByRole('heading', { level: 1 }).textContent())

test('killed while somebody types', async () => {
  const losses: number[] = []
  let back = 0
  let touched = 0
  const onDisk = readFileSync(path, 'utf8')
  pitcrew = await startPitcrew({ folder, files: [path] })
  for (let round = 0; round < KILLS; round++) {
    const typed: number[] = []
    const typing = type(pitcrew.page, typed)
    // Before the first copy there is nothing that could come back.
    await pause(2_000 + Math.floor(Math.random() * 1_700))
    const killedAt = Date.now()
    await kill(pitcrew)
    await typing
    pitcrew = await startPitcrew({ folder })
    const isBack = await pitcrew.page.getByRole('region', { name: /ended unexpectedly/ }).count()
    if (isBack > 0) back += 1
    const shown = await nameShown(pitcrew.page)
    const [firstLost = killedAt] = typed.filter((time) => time > shown && time < killedAt)
    losses.push(killedAt - firstLost)
    if (readFileSync(path, 'utf8') !== onDisk) touched += 1
  }
  const worst = Math.max(...losses)
  await kill(pitcrew)
  // The same program whose copies are taken away is what all programs without copies are.
  renameSync(recovery, `${recovery}-away`)
  pitcrew = await startPitcrew({ folder })
  const without = await pitcrew.page.getByRole('region', { name: /ended unexpectedly/ }).count()
  noteRow({
    what: 'Work that is back after the program was killed while somebody typed',
    reached: `${back} of ${KILLS}, ${worst} ms lost at most, ${touched} files touched`,
    goal: `${KILLS} of ${KILLS}, ${LONGEST_LOSS} ms, 0`,
    holds: back === KILLS && worst <= LONGEST_LOSS && touched === 0,
    control: {
      what: 'without recovery copies',
      reached: `${without} of 1`,
      fails: without === 0,
    },
  })
  await kill(pitcrew)
  rmSync(`${recovery}-away`, { recursive: true })
})

// At a glance the recovery tests in the window have to do.
test.skipIf(tier() === 'quick')('several windows, two of them untitled', async () => {
  pitcrew = await startPitcrew({ folder, files: [path] })
  for (let window = 0; window < 2; window++) {
    const opened = pitcrew.app.waitForEvent('window')
    await pitcrew.page.keyboard.press('Control+n')
    await (await opened).getByRole('region', { name: 'Chart' }).waitFor()
  }
  const pages = pitcrew.app.windows()
  for (const [at, page] of pages.entries()) {
    await page.getByRole('tab', { name: 'Company' }).click()
    await page.getByLabel('Name of the chart').fill(`Window ${at}`)
    await page.keyboard.press('Enter')
  }
  await pause(LONGEST_LOSS + 500)
  await kill(pitcrew)
  pitcrew = await startPitcrew({ folder })
  while (pitcrew.app.windows().length < pages.length) await pause(50)
  const names: (string | null)[] = []
  for (const page of pitcrew.app.windows()) {
    await page.getByRole('region', { name: /ended unexpectedly/ }).waitFor()
    names.push(await page.getByRole('heading', { level: 1 }).textContent())
  }
  const isBack = names.toSorted().join() === 'Window 0,Window 1,Window 2'
  noteRow({
    what: 'Windows that are back after a kill: a file and two untitled charts',
    reached: `${isBack ? pages.length : 0} of ${pages.length}`,
    goal: `${pages.length} of ${pages.length}`,
    holds: isBack,
    control: null,
  })
  await kill(pitcrew)
  rmSync(recovery, { recursive: true })
})

test.skipIf(tier() === 'quick')('a page that crashes with unsaved work', async () => {
  let back = 0
  for (let round = 0; round < CRASHES; round++) {
    // Playwright loses a page that crashes, so that each crash has a start of its own.
    rmSync(recovery, { recursive: true, force: true })
    pitcrew = await startPitcrew({ folder, files: [path] })
    if (await isBackAfterCrash(pitcrew, `Round ${round}`)) back += 1
    await pitcrew.quit()
  }
  noteRow({
    what: 'Pages that are back with their work, unsaved, within 3 s of a crash',
    reached: `${back} of ${CRASHES}`,
    goal: `${CRASHES} of ${CRASHES}`,
    holds: back === CRASHES,
    control: null,
  })
})

async function isBackAfterCrash({ app, page }: Pitcrew, name: string): Promise<boolean> {
  await page.getByRole('tab', { name: 'Company' }).click()
  await page.getByLabel('Name of the chart').fill(name)
  await page.keyboard.press('Enter')
  await waitForCopy(name)
  const start = Date.now()
  await crashPage(app)
  for (;;) {
    const shown = await textShown(app)
    const isBack = shown.includes(name) && shown.includes('ended unexpectedly')
    if (isBack) return Date.now() - start < 3_000 && shown.includes('Unsaved changes')
    await pause(20)
  }
}

async function waitForCopy(text: string): Promise<void> {
  const isThere = () =>
    existsSync(recovery) &&
    readdirSync(recovery)
      .filter((name) => name.endsWith('.recovery'))
      .some((name) => readFileSync(join(recovery, name), 'utf8').includes(`"${text}"`))
  while (!isThere()) await pause(50)
}
