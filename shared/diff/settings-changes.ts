// What is different in what a chart is judged by: figures of the capacity, limits of rules, mutings.
import { ASSUMPTION_KEYS } from '../capacity/assumptions.ts'
import type { Document, MutedFinding } from '../document/schema.ts'
import type { Change } from './change.ts'
import { comparison } from './comparison.ts'
import { matched } from './matched.ts'

type Assumptions = Document['assumptions']

const assumptions = comparison<Assumptions, never>({}, ASSUMPTION_KEYS)
const settings = comparison<Document['settings'], never>({}, ['thresholds', 'muted', 'unconfirmed'])
const muting = comparison<MutedFinding, never>({}, ['rule', 'subject', 'stage', 'reason'])

/** Figure by figure, limit by limit, muting by muting. */
export function settingsChanges(before: Document, after: Document): readonly Change[] {
  const unknown = [
    { in: 'assumptions', keys: assumptions.unknownKeys(before.assumptions, after.assumptions) },
    { in: 'settings', keys: settings.unknownKeys(before.settings, after.settings) },
  ] as const
  return [
    ...assumptionChanges(before.assumptions, after.assumptions),
    ...thresholdChanges(before.settings.thresholds ?? {}, after.settings.thresholds ?? {}),
    ...confirmedChanges(before, after),
    ...mutingChanges(before.settings.muted ?? [], after.settings.muted ?? []),
    ...unknown
      .filter(({ keys }) => keys.length > 0)
      .map((each) => ({ kind: 'unknown', ...each }) as const),
  ]
}

function assumptionChanges(before: Assumptions, after: Assumptions): readonly Change[] {
  return ASSUMPTION_KEYS.filter((field) => before[field] !== after[field]).map((field) => ({
    kind: 'assumption',
    field,
    was: before[field],
    is: after[field],
  }))
}

type Thresholds = Readonly<Record<string, number>>

function thresholdChanges(before: Thresholds, after: Thresholds): readonly Change[] {
  // Its keys are any texts, even "__proto__".
  const [then, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...then.keys(), ...now.keys()])]
    .filter((key) => then.get(key) !== now.get(key))
    .map((key) => ({ kind: 'threshold', key, was: then.get(key), is: now.get(key) }))
}

/** A figure that was entered anew is told as that. */
function confirmedChanges(before: Document, after: Document): readonly Change[] {
  const [then, now] = [new Set(before.settings.unconfirmed), new Set(after.settings.unconfirmed)]
  return [...new Set([...then, ...now])]
    .filter((id) => then.has(id) !== now.has(id) && figureOf(before, id) === figureOf(after, id))
    .map((figure) => ({ kind: now.has(figure) ? 'unconfirmed' : 'confirmed', figure }))
}

function figureOf({ assumptions, settings }: Document, id: string): number | undefined {
  const [kind = '', ...rest] = id.split('.')
  const all = kind === 'assumptions' ? assumptions : (settings.thresholds ?? {})
  return new Map(Object.entries(all)).get(rest.join('.'))
}

function mutingChanges(
  before: readonly MutedFinding[],
  after: readonly MutedFinding[],
): readonly Change[] {
  const { kept, added, removed } = matched(before, after, ({ rule, subject, stage }) =>
    JSON.stringify([rule, subject ?? null, stage ?? null]),
  )
  return [
    ...removed.map((each) => ({ kind: 'unmuted', muting: each }) as const),
    ...added.map((each) => ({ kind: 'muted', muting: each }) as const),
    ...kept.flatMap((each) => changesOf(each.before, each.after)),
  ]
}

function changesOf(before: MutedFinding, after: MutedFinding): readonly Change[] {
  const keys = muting.unknownKeys(before, after)
  return [
    ...(before.reason === after.reason ? [] : [{ kind: 'muting', before, after } as const]),
    ...(keys.length > 0 ? [{ kind: 'unknown', in: 'muting', muting: after, keys } as const] : []),
  ]
}
