// Which earlier versions are kept and for how long; names tell their time, so no clock is asked.
import { RETENTION } from '../../shared/document/retention.ts'

const DAY = 24 * 60 * 60 * 1000

/** All versions of all files together. */
const MAX_BYTES = BigInt(RETENTION.megabytes) * 1024n * 1024n

export interface Version {
  readonly name: string
  readonly path: string
  readonly size: bigint
}

/**
 * Named after the moment at which it was replaced, which sorts as text, and after the earlier one at
 * which it was saved, where that can be known; no colons, which Windows does not allow in names.
 */
export function versionName(now: Date, savedAt?: Date): string {
  // Files without a time have that of 1970; one from the future was written by a clock that was wrong.
  const isKnown = savedAt && savedAt.getTime() > 0 && savedAt < now
  return `${momentName(now)}${isKnown ? `.saved-${momentName(savedAt)}` : ''}.salesorg`
}

function momentName(moment: Date): string {
  return moment.toISOString().replaceAll(':', '-')
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
    const isLastOfDay = !days.has(day) && ageOf(name, now) <= RETENTION.days * DAY
    days.add(day)
    return at >= RETENTION.versions && !isLastOfDay
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

/** When the content of a version was saved, as far as its name tells. */
export function savedAtOf(name: string): Date {
  const [kept = '', saved = kept] = momentsIn(name)
  return momentOf(saved)
}

/** Milliseconds since 1970; not a number where the name is not one of a version. */
function timeOf(name: string): number {
  const [kept = '', saved = kept] = momentsIn(name)
  return Number.isNaN(momentOf(saved).getTime()) ? Number.NaN : momentOf(kept).getTime()
}

const MOMENT = '(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\.\\d{3}Z)'
const NAME = new RegExp(`^${MOMENT}(?:\\.saved-${MOMENT})?\\.salesorg$`)

/** When a version was replaced and, where its name tells, saved; nothing in any other name. */
function momentsIn(name: string): readonly (string | undefined)[] {
  return NAME.exec(name)?.slice(1) ?? []
}

/** What `momentName` has written. */
function momentOf(text: string): Date {
  return new Date(text.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'))
}
