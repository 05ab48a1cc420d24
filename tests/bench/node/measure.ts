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
/** Long work is not repeated more often than it takes for a median. */
const LONG_MS = 3_000
const LONG_RUNS = 3

/** Times `run` on what `prepare` makes anew before each run; preparing is not counted. */
export async function measure<Input>(
  prepare: () => Input,
  run: (input: Input) => unknown,
): Promise<Timing> {
  const once = async () => {
    const input = prepare()
    const start = performance.now()
    await run(input)
    return performance.now() - start
  }
  for (let warmUp = 0, spent = 0; warmUp < 3 && spent < LEAST_MS; warmUp++) spent += await once()
  const times: number[] = []
  for (let spent = 0; times.length < MOST_RUNS; ) {
    const time = await once()
    times.push(time)
    spent += time
    if (times.length >= LEAST_RUNS && spent >= LEAST_MS) break
    if (times.length >= LONG_RUNS && spent >= LONG_MS) break
  }
  return {
    median: middleOf(times),
    fastest: Math.min(...times),
    slowest: Math.max(...times),
  }
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
