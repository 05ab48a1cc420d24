// Signals and a display that goes away: the program ends soon, and its work comes back.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, test } from 'vitest'
import { startVirtualDisplay } from '../../scripts/electron/display.mjs'
import { writeDocument } from '../../shared/document/write-document.ts'
import { type Pitcrew, startPitcrew } from '../e2e/helpers/pitcrew.ts'
import { belt, buildDocument } from '../helpers/build-document.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { noteRow } from './helpers/row.ts'
import { tier, times } from './helpers/tier.ts'

const ROUNDS = times({ quick: 0, usual: 3, full: 20 })

/** Milliseconds until a program that was told to end has ended. */
const SOON = 2_000

let pitcrew: Pitcrew | null = null
afterEach(() => pitcrew?.quit())

async function withUnsaved(folder: string): Promise<Pitcrew> {
  const path = join(folder, 'team.salesorg')
  writeFileSync(path, writeDocument({ ...buildDocument(belt(1, 1, 2, 1)), name: 'Old' }))
  const started = await startPitcrew({ folder, files: [path] })
  await started.page.getByRole('tab', { name: 'Company' }).click()
  await started.page.getByLabel('Name of the chart').fill('New')
  return started
}

/** Milliseconds that the end took, and whether the work was back afterwards. */
async function endedBy(end: (started: Pitcrew) => void, wait = 0) {
  const folder = tempFolder()
  pitcrew = await withUnsaved(folder)
  await pause(wait)
  const child = pitcrew.app.process()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const start = Date.now()
  end(pitcrew)
  await ended
  const took = Date.now() - start
  pitcrew = await startPitcrew({ folder })
  await pitcrew.page.getByRole('tab', { name: 'Company' }).click()
  const field = pitcrew.page.getByLabel('Name of the chart')
  const isBack = (await field.inputValue()) === 'New'
  await pitcrew.quit()
  return { took, isBack }
}

// The recovery tests in the window try them once each.
test.skipIf(tier() === 'quick').each(['SIGTERM', 'SIGHUP'] as const)('%s', async (signal) => {
  const rounds = []
  for (let round = 0; round < ROUNDS; round++)
    rounds.push(await endedBy(({ app }) => app.process().kill(signal)))
  const back = rounds.filter(({ isBack }) => isBack).length
  const longest = Math.max(...rounds.map(({ took }) => took))
  noteRow({
    what: `${signal} with a text that is just being typed`,
    reached: `back ${back} of ${ROUNDS}, ended after ${longest} ms at most`,
    goal: `${ROUNDS} of ${ROUNDS}, ${SOON} ms`,
    holds: back === ROUNDS && longest <= SOON,
    control: null,
  })
})

test.skipIf(tier() === 'quick')('SIGINT twice', async () => {
  const { isBack } = await endedBy(({ app }) => {
    app.process().kill('SIGINT')
    setTimeout(() => app.process().kill('SIGINT'), 300)
  })
  noteRow({
    what: 'SIGINT asks, the second one keeps the work and ends',
    reached: isBack ? 'back' : 'lost',
    goal: 'back',
    holds: isBack,
    control: null,
  })
})

test('the display goes away', async () => {
  const screen = await startVirtualDisplay()
  const { DISPLAY } = process.env
  process.env.DISPLAY = screen.display
  const folder = tempFolder()
  pitcrew = await withUnsaved(folder)
  // What has been there for two seconds is not lost.
  await pause(2_000)
  process.env.DISPLAY = DISPLAY
  const child = pitcrew.app.process()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  screen.stop()
  await Promise.race([ended, pause(5_000)])
  child.kill('SIGKILL')
  pitcrew = await startPitcrew({ folder })
  await pitcrew.page.getByRole('tab', { name: 'Company' }).click()
  const isBack = (await pitcrew.page.getByLabel('Name of the chart').inputValue()) === 'New'
  noteRow({
    what: 'The display goes away two seconds after a change',
    reached: isBack ? 'back' : 'lost',
    goal: 'back',
    holds: isBack,
    control: null,
  })
})
