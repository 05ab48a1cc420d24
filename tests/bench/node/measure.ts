// How long works take inside this process: medians of many runs in turn, each on fresh input.

/** Makes fresh input, which is not counted, and answers what is to be measured once. */
export type Work = () => () => unknown

/** Least time spent on each work, so that short work is repeated often. */
const LEAST_MS = 400
const LEAST_ROUNDS = 7
const MOST_ROUNDS = 200
/** Long work is not repeated more often than it takes for a median. */
const LONG_MS = 3_000
const LONG_ROUNDS = 3
const WARM_UPS = 3

/** `run` on what `prepare` makes anew before each run. */
export function work<Input>(prepare: () => Input, run: (input: Input) => unknown): Work {
  return () => {
    const input = prepare()
    return () => run(input)
  }
}

/** So many runs one after the other, as one work. */
export function inARow(count: number, once: Work): Work {
  return () => {
    const runs = Array.from({ length: count }, once)
    return async () => {
      for (const run of runs) await run()
    }
  }
}

/**
 * The median milliseconds of each work, in order. They run in turn: a machine that becomes slower for a
 * while is slower for all of them, so that their ratios hold.
 */
export async function measureInTurn<Works extends readonly Work[]>(
  ...works: Works
): Promise<{ -readonly [At in keyof Works]: number }> {
  await rounds(works, (spent, done) => done >= WARM_UPS || spent >= LEAST_MS)
  const times = await rounds(
    works,
    (spent, done) =>
      done >= MOST_ROUNDS ||
      (done >= LEAST_ROUNDS && spent >= LEAST_MS) ||
      (done >= LONG_ROUNDS && spent >= LONG_MS),
  )
  return times.map(middleOf) as { -readonly [At in keyof Works]: number }
}

/** Times of each work; `isEnough` hears the milliseconds spent on each on average, and the rounds. */
async function rounds(
  works: readonly Work[],
  isEnough: (spent: number, done: number) => boolean,
): Promise<readonly (readonly number[])[]> {
  const times = works.map((): number[] => [])
  for (let spent = 0, done = 0; !isEnough(spent / works.length, done); done++) {
    for (const [at, once] of works.entries()) {
      const time = await timed(once)
      times[at]?.push(time)
      spent += time
    }
  }
  return times
}

/** Milliseconds of one run on fresh input. */
async function timed(once: Work): Promise<number> {
  const run = once()
  discardGarbage()
  const start = performance.now()
  await run()
  return performance.now() - start
}

/**
 * Young garbage of the work before, and of making the input, is not counted to this work. The input
 * itself becomes old by the second time, as a document is that has been open for a moment.
 */
function discardGarbage(): void {
  if (!globalThis.gc) throw new Error('Run node with --expose-gc, as `npm run bench` does')
  globalThis.gc({ type: 'minor' })
  globalThis.gc({ type: 'minor' })
}

/** The median. */
export function middleOf(times: readonly number[]): number {
  return quantile(times, 0.5)
}

/** The value below which this part of all values lies; 0 where there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
