// Opens, saves and refuses the largest charts there may be, and looks how long main is busy at a time.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { LIMITS } from '../../shared/document/limits.ts'
import { writeDocument } from '../../shared/document/write-document.ts'
import { largeOrganisation } from '../bench/large-organisation.ts'
import { answerOpenDialog, answerQuestions } from '../e2e/helpers/dialogs.ts'
import { askMain, doInMain } from '../e2e/helpers/in-main.ts'
import { type Pitcrew, startPitcrew } from '../e2e/helpers/pitcrew.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { noteRow } from './helpers/row.ts'
import { isTimed, times } from './helpers/tier.ts'

const ROLES = times({ quick: 10_000, usual: LIMITS.roles, full: LIMITS.roles })
const TOO_MANY = times({ quick: 120_000, usual: 1_000_000, full: 1_000_000 })
const BROKEN_MEGABYTES = times({ quick: 5, usual: 99, full: 99 })

/** Milliseconds that main may be busy at a time. */
const LONGEST = 100

const folder = tempFolderForAll()
const good = join(folder, 'good.salesorg')
const tooMany = join(folder, 'too-many.salesorg')
const broken = join(folder, 'broken.salesorg')

let pitcrew: Pitcrew
beforeAll(async () => {
  writeFileSync(good, writeDocument(largeOrganisation(ROLES, 'conveyor')))
  const roles = Array.from({ length: TOO_MANY }, (_, at) => ({ id: `r${at}`, title: 'Closer' }))
  writeFileSync(
    tooMany,
    JSON.stringify({ format: 'salesorg', version: 1, document: { name: 'Many', roles } }),
  )
  // Whole roles up to the place where it breaks off, so that nearly all of it has to be read.
  const role = JSON.stringify({ id: 'r', title: 'Closer', note: 'x'.repeat(900) })
  const bytes = BROKEN_MEGABYTES * 1024 * 1024
  const start = '{"format":"salesorg","version":1,"document":{"name":"Broken","roles":['
  writeFileSync(broken, `${start}${`${role},`.repeat(bytes / role.length)}`.slice(0, bytes))
  pitcrew = await startPitcrew()
  await answerQuestions(pitcrew, 'Close')
})
afterAll(() => pitcrew?.quit())

interface Busy {
  /** Milliseconds at a time. */
  readonly main: number
  readonly page: number
  /** Milliseconds from asking to the outcome. */
  readonly whole: number
}

/** How long the two were busy at a time while something was done. */
async function whileDoing(act: () => Promise<unknown>): Promise<Busy> {
  const { app, page } = pitcrew
  await doInMain(() =>
    app.evaluate(() => {
      const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
      const delay = monitorEventLoopDelay({ resolution: 5 })
      delay.enable()
      Object.assign(globalThis, { delay })
    }),
  )
  await page.evaluate(() => {
    const tasks: number[] = []
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    })
    observer.observe({ type: 'longtask' })
    Object.assign(window, { tasks, observer })
  })
  const start = Date.now()
  await act()
  const whole = Date.now() - start
  const main = await askMain(() => app.evaluate((): number => Object(globalThis).delay.max / 1e6))
  await page.waitForTimeout(100)
  const longest = await page.evaluate((): number => {
    Object(window).observer.disconnect()
    return Math.max(0, ...Object(window).tasks)
  })
  return { main: Math.round(main), page: Math.round(longest), whole }
}

/** What main was before: it reads the file itself, and hands it over as a tree. */
const readingInMain = () =>
  whileDoing(() =>
    doInMain(() =>
      pitcrew.app.evaluate((_electron, path) => {
        const { readFileSync: read } = process.getBuiltinModule('node:fs')
        const work = () => JSON.stringify(structuredClone(JSON.parse(read(path, 'utf8'))))
        return new Promise<void>((resolve) => {
          setTimeout(() => {
            work()
            setTimeout(resolve, 50)
          }, 20)
        })
      }, good),
    ),
  )

async function open(page: Page, path: string): Promise<void> {
  await answerOpenDialog(pitcrew, path)
  await page.evaluate(() => window.pitcrew.call('document:open', '[]'))
}

let control: Busy

/** The most memory that all of main took so far, threads included, in megabytes. */
const memory = () =>
  askMain(() => pitcrew.app.evaluate(() => Math.round(process.resourceUsage().maxRSS / 1024)))

async function note(what: string, busy: Busy): Promise<void> {
  // On a machine that is busy otherwise nothing takes its usual time: there it is a third of the control.
  const most = Math.max(LONGEST, Math.round(control.main / 3))
  noteRow({
    what: `Main busy at a time while ${what}`,
    reached: `${busy.main} ms (its page ${busy.page} ms; over after ${busy.whole} ms; up to ${await memory()} MB)`,
    goal: `${most} ms`,
    holds: busy.main <= most,
    control: {
      what: 'main reads the good file itself',
      reached: `${control.main} ms`,
      fails: control.main > most,
    },
  })
}

test.runIf(isTimed())('opening that is cancelled', async () => {
  const { page } = pitcrew
  const before = await page.getByRole('heading', { level: 1 }).textContent()
  const opening = open(page, good)
  await page.getByText('Opening “good.salesorg” …').waitFor()
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await opening
  const after = await page.getByRole('heading', { level: 1 }).textContent()
  const windows = pitcrew.app.windows().length
  noteRow({
    what: `A file of ${ROLES} roles, with Cancel pressed while it is opened`,
    reached: after === before && windows === 1 ? 'the chart before stays' : `${windows} × ${after}`,
    goal: 'the chart before stays',
    holds: after === before && windows === 1,
    control: null,
  })
})

test.runIf(isTimed())('opening', async () => {
  const { page } = pitcrew
  const shown = page.getByRole('heading', { level: 1, name: `${ROLES} roles` })
  control = await readingInMain()
  const opening = await whileDoing(async () => {
    await open(page, good)
    await shown.waitFor()
  })
  await note(`${ROLES} roles are opened`, opening)
})

test.runIf(isTimed())('saving', async () => {
  const { page } = pitcrew
  await page.getByRole('tab', { name: 'Company' }).click()
  await page.getByLabel('Name of the chart').fill('Renamed')
  await page.keyboard.press('Enter')
  // Findings and the recovery copy are not what is measured.
  await page.waitForTimeout(4_000)
  const saving = await whileDoing(async () => {
    await page.keyboard.press('Control+s')
    await page.getByText('Saved', { exact: true }).first().waitFor({ timeout: 60_000 })
  })
  await note('they are saved', saving)
})

test.runIf(isTimed()).each([
  [`${TOO_MANY} roles are refused`, tooMany],
  [`a broken file of ${BROKEN_MEGABYTES} MB is refused`, broken],
])('%s', async (what, path) => {
  await note(what, await whileDoing(() => open(pitcrew.page, path)))
})
