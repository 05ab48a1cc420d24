// `npm run test:monkey -- [--seed N] [--minutes M] [--steps S] | --replay FILE [--keep 3,7-9]`.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { keptSteps, readJournal } from './journal.ts'
import { type RunOptions, runSeed } from './run-seed.ts'

/** Milliseconds: what somebody at the window would call a hang. */
const PATIENCE = 2_000

const CHECKPOINT_EVERY = 45

/** Where runs leave their files. */
const OUT = resolve(import.meta.dirname, '../../out/monkey')

/** Goes from seed to seed until the time is up, or does one journal again; the exit code. */
export async function runMonkey(args: readonly string[]): Promise<0 | 1> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string', default: '5' },
      steps: { type: 'string', default: '120' },
      replay: { type: 'string' },
      keep: { type: 'string' },
    },
  })
  const until = Date.now() + numberOf(values.minutes, 'minutes') * 60_000
  const usual = {
    steps: numberOf(values.steps, 'steps'),
    checkpointEvery: CHECKPOINT_EVERY,
    patience: PATIENCE,
    say,
  }
  if (values.replay !== undefined) {
    const journal = readJournal(values.replay)
    const replay = values.keep === undefined ? journal : keptSteps(journal, values.keep)
    const folder = join(OUT, `replay-${journal.seed}`)
    const again = { ...usual, seed: journal.seed, folder, replay, isTimeUp: () => false }
    return (await oneSeed(again)).faults.length > 0 ? 1 : 0
  }
  let [steps, faults] = [0, 0]
  for (let seed = numberOf(values.seed, 'seed'); Date.now() < until; seed++) {
    const folder = join(OUT, `seed-${seed}`)
    const found = await oneSeed({ ...usual, seed, folder, isTimeUp: () => Date.now() >= until })
    steps += found.steps
    faults += found.faults.length
  }
  say(`${steps} steps, ${faults} faults`)
  return faults > 0 ? 1 : 0
}

async function oneSeed(options: RunOptions) {
  const begun = Date.now()
  const found = await runSeed(options)
  const seconds = Math.round((Date.now() - begun) / 1000)
  say(`seed ${options.seed}: ${found.steps} steps, ${found.faults.length} faults, ${seconds} s`)
  return found
}

function numberOf(text: string, name: string): number {
  const number = Number(text)
  if (!Number.isFinite(number) || number < 0)
    throw new Error(`--${name} is a number, not “${text}”`)
  return number
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
