// Opens, saves and refuses the largest charts there may be, and looks how long main is busy at a time.
import { readFileSync, statSync, writeFileSync } from 'node:fs'
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
import { tier, times } from './helpers/tier.ts'

const ROLES = times({ quick: 10_000, usual: LIMITS.roles, full: LIMITS.roles })
const TOO_MANY = times({ quick: 60_000, usual: 1_000_000, full: 1_000_000 })
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
  const text = readFileSync(good)
  const many = Math.ceil((BROKEN_MEGABYTES * 1024 * 1024) / text.length)
  const half = text.subarray(0, -3)
  writeFileSync(
    broken,
    Buffer.concat(Array.from({ length: many }, () => half)).subarray(
      0,
      BROKEN_MEGABYTES * 1024 * 1024,
    ),
  )
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

/** The same on a main that reads the file itself, as simple programs do. */
const readingInMain = () =>
  whileDoing(() =>
    doInMain(() =>
      pitcrew.app.evaluate((_electron, path) => {
        setTimeout(() => {
          const { readFileSync: read } = process.getBuiltinModule('node:fs')
          JSON.stringify(JSON.parse(read(path, 'utf8')))
          Object.assign(globalThis, { hasRead: true })
        }, 20)
        return new Promise<void>((resolve) => setTimeout(resolve, 50))
      }, good),
    ),
  )

async function open(page: Page, path: string): Promise<void> {
  await answerOpenDialog(pitcrew, path)
  await page.evaluate(() => window.pitcrew.call('document:open', '[]'))
}

function note(what: string, busy: Busy, control: Busy | null): void {
  // A glance is taken on machines that are busy otherwise: there only a main that does the work itself fails.
  const longest = tier() === 'quick' ? 10 * LONGEST : LONGEST
  noteRow({
    what,
    reached: `${busy.main} ms (the page ${busy.page} ms; done after ${busy.whole} ms)`,
    goal: `${longest} ms`,
    holds: busy.main <= longest,
    control: control && {
      what: 'main reads the file itself',
      reached: `${control.main} ms`,
      fails: control.main > busy.main,
    },
  })
}

test('large files', async () => {
  const { page } = pitcrew
  const shown = page.getByRole('heading', { level: 1, name: `${ROLES} roles` })
  const control = await readingInMain()
  const opening = await whileDoing(async () => {
    await open(page, good)
    await shown.waitFor()
  })
  console.log(statSync(good).size, control, opening)
  note(`Main busy at a time while a chart of ${ROLES} roles is opened`, opening, control)
})

test('saving', async () => {
  const { page } = pitcrew
  await page.getByRole('tab', { name: 'Company' }).click()
  await page.getByLabel('Name of the chart').fill('Renamed')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(6_000)
  const saving = await whileDoing(async () => {
    await page.keyboard.press('Control+s')
    await page.getByText('Saved', { exact: true }).first().waitFor({ timeout: 60_000 })
  })
  console.log(saving)
  note(`Main busy at a time while it is saved`, saving, null)
})

test.each([
  [`refusing ${TOO_MANY} roles`, tooMany],
  [`refusing a broken file of ${BROKEN_MEGABYTES} MB`, broken],
])('%s', async (what, path) => {
  const { page } = pitcrew
  const refusing = await whileDoing(() => open(page, path))
  console.log(what, statSync(path).size, refusing)
  note(`Main busy at a time while ${what}`, refusing, null)
})
