// Which earlier versions are kept and for how long; names tell their time, so no clock is asked.

/** The newest versions of a file that are always kept. */
const GENERATIONS = 10

/** For so many days, also the last version of each day. */
const DAYS = 30

const DAY = 24 * 60 * 60 * 1000

/** All versions of all files together. */
const MAX_BYTES = 200n * 1024n * 1024n

export interface Version {
  readonly name: string
  readonly path: string
  readonly size: bigint
}

/** Sorts by time as text; no colons, which Windows does not allow in names. */
export function versionName(now: Date): string {
  return `${now.toISOString().replaceAll(':', '-')}.salesorg`
}

/** Is it a name made by `versionName`? */
export function isVersion(name: string): boolean {
  return !Number.isNaN(timeOf(name))
}

/** Milliseconds; also of a version from the future, left there by a clock that was wrong. */
export function ageOf(name: string, now: Date): number {
  return Math.abs(now.getTime() - timeOf(name))
}

/** The versions of one file that have had their time. */
export function versionsToDrop(names: readonly string[], now: Date): readonly string[] {
  const newestFirst = names.filter(isVersion).toSorted().toReversed()
  const days = new Set<string>()
  return newestFirst.filter((name, at) => {
    const day = name.slice(0, '2026-01-31'.length)
    const isLastOfDay = !days.has(day) && ageOf(name, now) <= DAYS * DAY
    days.add(day)
    return at >= GENERATIONS && !isLastOfDay
  })
}

/** The oldest versions of all, down to the most room that all together may take. */
export function tooMuch(versions: readonly Version[]): readonly Version[] {
  const newestFirst = versions.toSorted((a, b) => (a.name < b.name ? 1 : -1))
  let sum = 0n
  return newestFirst.filter(({ size }) => {
    sum += size
    return sum > MAX_BYTES
  })
}

function timeOf(name: string): number {
  const match = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.salesorg$/.exec(name)
  return match ? Date.parse(`${match[1]}${match[2]}:${match[3]}:${match[4]}`) : Number.NaN
}
