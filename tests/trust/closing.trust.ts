// Everything that could take a chart away, with every answer, in every state: nothing is lost unasked.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { answerOpenDialog, answerQuestions, askedQuestions } from '../e2e/helpers/dialogs.ts'
import { doInMain } from '../e2e/helpers/in-main.ts'
import { type Pitcrew, startPitcrew } from '../e2e/helpers/pitcrew.ts'
import { belt, buildDocument } from '../helpers/build-document.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { noteRow } from './helpers/row.ts'
import { tier } from './helpers/tier.ts'

const ANSWERS = ['Save', 'Don’t save', 'Cancel'] as const
const STATES = ['clean', 'unsaved', 'saving'] as const

type Answer = (typeof ANSWERS)[number]
type State = (typeof STATES)[number]

/** Milliseconds for which a save is held up, so that something can happen in its midst. */
const SLOW = 700

const folder = tempFolderForAll()
const path = join(folder, 'team.salesorg')
const other = join(folder, 'other.salesorg')
const textOf = (name: string) => writeDocument({ ...buildDocument(belt(1, 1, 2, 1)), name })
writeFileSync(other, textOf('Other'))

/** What takes the chart away, or could by mistake. */
const TRIGGERS: Readonly<
  Record<string, { closes: boolean; pull(pitcrew: Pitcrew): Promise<unknown> }>
> = {
  'the window is closed': {
    closes: true,
    pull: ({ app }) =>
      doInMain(() =>
        app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
      ),
  },
  'the program is quit': {
    closes: true,
    pull: ({ app }) => doInMain(() => app.evaluate(({ app: main }) => main.quit())),
  },
  'the menu quits': {
    closes: true,
    pull: ({ app }) =>
      doInMain(() =>
        app.evaluate(({ Menu }) => {
          const items = Menu.getApplicationMenu()?.items.flatMap(
            (each) => each.submenu?.items ?? [],
          )
          items?.find(({ role }) => role === 'quit')?.click()
        }),
      ),
  },
  'SIGINT comes': {
    closes: true,
    pull: async ({ app }) => app.process().kill('SIGINT'),
  },
  'keys reload the page': {
    closes: false,
    pull: ({ page }) => page.keyboard.press('Control+r'),
  },
  'another file is opened': {
    closes: false,
    async pull(pitcrew) {
      await answerOpenDialog(pitcrew, other)
      await pitcrew.page.keyboard.press('Control+o')
    },
  },
  'a new chart is begun': { closes: false, pull: ({ page }) => page.keyboard.press('Control+n') },
  'the system opens another file': {
    closes: false,
    pull: ({ app }) =>
      doInMain(() =>
        app.evaluate(({ app: main }, file) => {
          main.emit('open-file', { preventDefault() {} }, file)
        }, other),
      ),
  },
  'a second start comes': {
    closes: false,
    pull: ({ app }) =>
      doInMain(() =>
        app.evaluate(({ app: main }, file) => {
          main.emit('second-instance', {}, ['pitcrew', file], '/')
        }, other),
      ),
  },
}

let pitcrew: Pitcrew | null = null
afterEach(async () => {
  await pitcrew?.quit()
  pitcrew = null
})

async function prepare(state: State, answer: Answer): Promise<Pitcrew> {
  writeFileSync(path, textOf('Old'))
  const started = await startPitcrew({ files: [path] })
  await answerQuestions(started, answer)
  if (state === 'clean') return started
  const { app, page } = started
  await page.getByRole('tab', { name: 'Company' }).click()
  await page.getByLabel('Name of the chart').fill('New')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'New', level: 1 }).waitFor()
  await pause(100)
  if (state === 'saving') {
    await doInMain(() =>
      app.evaluate((_electron, milliseconds) => {
        const files = process.mainModule?.require('fs/promises')
        const { rename } = files
        files.rename = async (...paths: readonly string[]) => {
          await new Promise((resolve) => setTimeout(resolve, milliseconds))
          return rename(...paths)
        }
      }, SLOW),
    )
    await page.keyboard.press('Control+s')
    await pause(150)
  }
  return started
}

/** What should be true afterwards. */
function expectedOf(closes: boolean, state: State, answer: Answer) {
  const isAsked = closes && state === 'unsaved'
  const isSaved = state === 'saving' || (isAsked && answer === 'Save')
  const ends = closes && !(isAsked && answer === 'Cancel')
  return { isAsked, onDisk: isSaved ? 'New' : 'Old', ends }
}

async function isAsExpected(trigger: string, state: State, answer: Answer): Promise<boolean> {
  const { closes, pull } = TRIGGERS[trigger] ?? { closes: false, pull: async () => {} }
  const expected = expectedOf(closes, state, answer)
  pitcrew = await prepare(state, answer)
  const { app, page } = pitcrew
  const ended = new Promise<boolean>((resolve) => app.process().once('exit', () => resolve(true)))
  await pull(pitcrew)
  const ends = await Promise.race([ended, pause(expected.ends ? 10_000 : SLOW + 800, false)])
  const onDisk = String(JSON.parse(readFileSync(path, 'utf8')).document.name)
  const isAsked = ends ? expected.isAsked : (await askedQuestions(pitcrew)).length > 0
  const shown = ends ? '' : await page.getByRole('heading', { level: 1 }).textContent()
  const found = { isAsked, onDisk, ends }
  const isStill = ends || shown === (state === 'clean' ? 'Old' : 'New')
  const isGood = JSON.stringify(found) === JSON.stringify(expected) && isStill
  if (!isGood) process.stderr.write(`${trigger}, ${state}, ${answer}: ${JSON.stringify(found)}\n`)
  return isGood
}

test('closing, quitting and opening', async () => {
  const cells = Object.keys(TRIGGERS).flatMap((trigger) =>
    STATES.flatMap((state) => ANSWERS.map((answer) => ({ trigger, state, answer }))),
  )
  const tried = tier() === 'quick' ? cells.filter((_cell, at) => at % 40 === 4) : cells
  let good = 0
  for (const { trigger, state, answer } of tried) {
    if (await isAsExpected(trigger, state, answer)) good += 1
    await pitcrew?.quit()
    pitcrew = null
  }
  noteRow({
    what: 'Ways to close, quit, reload and open, with every answer, while clean, unsaved and saving',
    reached: `${good} of ${tried.length}`,
    goal: `${tried.length} of ${tried.length}`,
    holds: good === tried.length,
    control: null,
  })
})
