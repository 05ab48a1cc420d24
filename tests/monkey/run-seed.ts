// One seed from start to end: a chart, gestures or a journal's steps, and the checks after each.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chartOf, fileOf } from './charts.ts'
import { checkpoint, USUAL_SIZE } from './checkpoint.ts'
import { AFTER_STEP } from './checks/after-step.ts'
import { type Fault, kindOf, report } from './fault.ts'
import { GESTURES } from './gestures/all.ts'
import { touchDialog } from './gestures/touch-dialog.ts'
import { type Hands, handsOn } from './hands.ts'
import { type Journal, type Step, writeJournal } from './journal.ts'
import { type Monkey, NOTHING } from './monkey.ts'
import { startProgram } from './program.ts'
import { randomOf } from './random.ts'
import { saveHere } from './save-here.ts'
import { look, type Sight } from './sight.ts'
import { within } from './within.ts'

export interface RunOptions {
  readonly seed: number
  readonly steps: number
  /** A checkpoint after so many steps, and one at the end. */
  readonly checkpointEvery: number
  /** Milliseconds within which the window answers after a step. */
  readonly patience: number
  /** For files, journal and pictures; emptied before. */
  readonly folder: string
  /** Steps to do again instead of new ones. */
  readonly replay?: Journal
  /** No step begins after this moment. */
  isTimeUp(): boolean
  say(line: string): void
}

export interface SeedReport {
  readonly steps: number
  readonly faults: readonly Fault[]
}

/** Faults are told as they are found; only those that end the run end the seed. */
export async function runSeed(options: RunOptions): Promise<SeedReport> {
  const { seed, folder, patience, replay, say } = options
  const chart = replay?.chart ?? chartOf(seed)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const program = await startProgram(folder, fileOf(chart, folder), USUAL_SIZE)
  const hands = handsOn(program, patience)
  const steps: Step[] = []
  const journal: Journal = { seed, chart, steps }
  const faults: Fault[] = []
  const file = join(folder, 'journal.json')
  const lookWithPatience = () => within(patience, 'what the window shows', look(program.page))

  async function tell(found: readonly Fault[]): Promise<void> {
    for (const fault of found) {
      if (faults.some((known) => kindOf(known) === kindOf(fault))) continue
      faults.push(fault)
      const picture = join(folder, `fault-${faults.length}.png`)
      await program.page.screenshot({ path: picture }).catch(() => undefined)
      writeJournal(file, journal)
      say(report(fault, journal, file, picture))
    }
  }

  /** One step and its checks; a fault of the monkey's own is one of the window, too. */
  async function take(step: number, act: (sight: Sight) => Promise<string>): Promise<void> {
    hands.begin()
    const entry: Step = { step, said: '', operations: [] }
    steps.push(entry)
    try {
      entry.said = await act(await lookWithPatience())
      entry.operations = [...hands.done]
      const moment = {
        program,
        hands,
        step,
        sight: await lookWithPatience(),
        look: lookWithPatience,
      }
      for (const { name, faults: find } of AFTER_STEP)
        await tell((await find(moment)).map((text) => ({ check: name, step, text })))
    } catch (error) {
      entry.operations = [...hands.done]
      await tell([{ check: 'answer', step, text: String(error) }])
    }
  }

  try {
    const start = await saveHere(program, 'at-first.salesorg')
    const end = replay
      ? await doAgain(replay, take, hands)
      : await doGestures(options, take, { hands, look: lookWithPatience }, (step) =>
          checkpoint(program, step, start).then(tell),
        )
    await tell(await checkpoint(program, end, start))
  } catch (error) {
    await tell([{ check: 'end', step: steps.length, text: String(error) }])
  }
  writeJournal(file, journal)
  await program.quit()
  return { steps: steps.length, faults }
}

type Take = (step: number, act: (sight: Sight) => Promise<string>) => Promise<void>

async function doAgain({ steps }: Journal, take: Take, hands: Hands): Promise<number> {
  for (const { step, said, operations } of steps)
    await take(step, async () => {
      for (const operation of operations) await hands.do(operation)
      return said
    })
  return steps.at(-1)?.step ?? 0
}

/** Answers the number of steps that were taken. */
async function doGestures(
  { seed, steps, checkpointEvery, isTimeUp }: RunOptions,
  take: Take,
  { hands, look: see }: Pick<Monkey, 'hands' | 'look'>,
  check: (step: number) => Promise<void>,
): Promise<number> {
  const random = randomOf(seed)
  // Some charts may grow beyond what is drawn whole.
  const monkey: Monkey = { random, hands, look: see, mostRoles: random.chance(0.1) ? 260 : 60 }
  let step = 0
  while (step < steps && !isTimeUp()) {
    step += 1
    await take(step, (sight) => anyGesture(monkey, sight))
    if (step % checkpointEvery === 0 && step < steps) await check(step)
  }
  return step
}

/** One that finds something to do; first of all in a dialog or menu, where one is open. */
async function anyGesture(monkey: Monkey, { dialog, isMenuOpen }: Sight): Promise<string> {
  const { random } = monkey
  const MOST_TRIES = 8
  let said = NOTHING
  if ((dialog !== null || isMenuOpen) && random.chance(0.9)) said = await touchDialog.do(monkey)
  for (let tries = 0; said === NOTHING && tries < MOST_TRIES; tries++)
    said = await random.pickByWeight(GESTURES).do(monkey)
  return said
}
