// Undo to the start and redo to the end go through the same charts, and every step changes something.
import type { Page } from 'playwright-core'
import { SETTLED } from '../check.ts'
import type { Program } from '../program.ts'
import { saveHere } from '../save-here.ts'
import { look, type Sight } from '../sight.ts'
import { becomes } from '../within.ts'
import { ALL_DRAWN } from './drawn-once.ts'

/** The history is this deep: after more steps the start cannot be reached again. */
const DEPTH = 200

/** So many of the last steps are compared as files, of those before only every tenth. */
const CLOSELY = 12

/** Milliseconds between two looks. */
const REST = 30

/** What cards say of their findings, which follow the chart when they are judged. */
const JUDGED = /, has (a note|warnings|errors)/g

/** The chart before one undo or redo. */
interface Stop {
  /** What the step does. */
  readonly step: string
  /** What is drawn, whatever a file would say. */
  readonly drawn: string
  /** The file, where one was saved there. */
  readonly text: string | null
}

/** `start` and `end` are the files of the chart as it was opened and as it is now. */
export async function faultsOfHistory(
  program: Program,
  prefix: string,
  { start, end }: { start: string; end: string },
): Promise<readonly string[]> {
  const { page } = program
  let saved = 0
  const save = () => saveHere(program, `${prefix}-${saved++}.salesorg`)
  const isSaved = (stepsFromEnd: number) => stepsFromEnd <= CLOSELY || stepsFromEnd % 10 === 0

  const back = await walk(page, 'Undo', DEPTH, (at) => (isSaved(at) ? save() : null))
  const steps = back.length
  const faults: string[] = []
  if (steps < DEPTH && (await save()) !== start)
    faults.push(`${steps} steps back is not where it began`)
  const forth = await walk(page, 'Redo', steps, (at) => (isSaved(steps - at) ? save() : null))
  if ((await save()) !== end) faults.push('all steps forth is not where it ended')
  return [...faults, ...differences(back, forth), ...idleSteps(back)]
}

/** Presses Undo or Redo so many times, or as often as there is something. */
async function walk(
  page: Page,
  way: 'Undo' | 'Redo',
  most: number,
  save: (stop: number) => Promise<string> | null,
): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  const button = page.getByRole('button', { name: new RegExp(`^${way}: `) })
  while (stops.length < most && (await button.count()) > 0) {
    const text = await save(stops.length)
    const step = ((await button.getAttribute('aria-label')) ?? '').slice(way.length + 2)
    stops.push({ step, drawn: await settled(page), text })
    await button.click()
  }
  return stops
}

/** What is drawn once it stays as it is: a busy window draws a moment later. */
async function settled(page: Page): Promise<string> {
  let drawn = drawnIn(await look(page))
  const isSettled = async () => {
    await page.waitForTimeout(REST)
    const before = drawn
    drawn = drawnIn(await look(page))
    return drawn === before
  }
  await becomes(isSettled, SETTLED)
  return drawn
}

function drawnIn({ cards, name, roles }: Sight): string {
  // Of a larger chart only what is in sight is drawn, and the view moves.
  const said = (label: string) => label.replace(JUDGED, '')
  const shown =
    roles <= ALL_DRAWN ? cards.map(({ roleId, label }) => [roleId, said(label)]).sort() : []
  return JSON.stringify([name, roles, shown])
}

/** Undo leaves the last chart first, redo the first one. */
function differences(back: readonly Stop[], forth: readonly Stop[]): readonly string[] {
  if (forth.length !== back.length) return [`${back.length} steps back, but ${forth.length} forth`]
  return back.flatMap(({ step, drawn, text }, at) => {
    const faults: string[] = []
    if (forth[back.length - 1 - at]?.step !== step)
      faults.push(`undo calls “${step}” what redo calls otherwise`)
    // The chart before the first undo is the one after the last redo, which was compared whole.
    const there = at === 0 ? undefined : forth[back.length - at]
    if (there && there.drawn !== drawn) faults.push(`redo draws “${step}” otherwise than undo`)
    if (there?.text && text && there.text !== text)
      faults.push(`redo of “${step}” gives another document than undo had`)
    return faults
  })
}

function idleSteps(back: readonly Stop[]): readonly string[] {
  return back
    .filter(({ text }, at) => text !== null && back[at + 1]?.text === text)
    .map(({ step }) => `the step “${step}” changes nothing`)
}
