// How long something takes inside this process: the median of many runs, each on fresh input.

export interface Timing {
  /** Milliseconds. */
  readonly median: number
  readonly fastest: number
  readonly slowest: number
}

/** Least time spent on one figure, so that short work is repeated often. */
const LEAST_MS = 400
const LEAST_RUNS = 7
const MOST_RUNS = 200

/** Times `run` on what `prepare` makes anew before each run; preparing is not counted. */
export function measure<Input>(prepare: () => Input, run: (input: Input) => unknown): Timing {
  for (let warmUp = 0; warmUp < 3; warmUp++) run(prepare())
  const times: number[] = []
  for (let spent = 0; times.length < MOST_RUNS; ) {
    const input = prepare()
    const start = performance.now()
    run(input)
    times.push(performance.now() - start)
    spent += times.at(-1) ?? 0
    if (times.length >= LEAST_RUNS && spent >= LEAST_MS) break
  }
  const sorted = times.toSorted((a, b) => a - b)
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    fastest: sorted[0] ?? 0,
    slowest: sorted.at(-1) ?? 0,
  }
}
