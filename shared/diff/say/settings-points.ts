// Sentences about what a chart is judged by: figures of the capacity, numbers of rules, mutings.
import {
  ASSUMPTION_KEYS,
  ASSUMPTIONS,
  type Assumption,
  usualFigure,
} from '../../capacity/assumptions.ts'
import { sayMuteScope } from '../../findings/muting.ts'
import { findRule } from '../../findings/validate.ts'
import { thresholdTitle } from '../../thresholds/threshold-title.ts'
import { THRESHOLDS } from '../../thresholds/thresholds.ts'
import { percentage } from '../../words/figures.ts'
import { type Part, type Words, words } from '../../words/phrase.ts'
import type { AssumptionChange, ConfirmedChange, MutingChange, ThresholdChange } from '../change.ts'
import { named } from './named.ts'
import type { Point, Theme } from './point.ts'
import type { Telling } from './telling.ts'
import { numbers, percents, quoted, saidPair, sayValues, type Values } from './values.ts'

const ASSUMED: Theme = {
  id: 'assumptions',
  weight: 'settings',
  sum: ({ count, list }) => words`${count} that the capacity rests on changed: ${list}`,
}

/** One point for a figure that the capacity rests on. */
export function assumptionPoint(change: AssumptionChange, { after }: Telling): Point {
  const { title, unit }: Assumption = ASSUMPTIONS[change.field]
  const { value: usual } = usualFigure(after.document, change.field)
  const name = words`“${title}”`
  const isShare = unit.startsWith('percent')
  const inUnit = (value: number | undefined) =>
    value === undefined ? undefined : isShare ? value * 100 : value
  const [was, is] = [inUnit(change.was), inUnit(change.is)]
  const own = isShare ? percents({ was, is }) : numbers({ was, is })
  const write = (value: number) => (isShare ? percentage(value) : value)
  return {
    theme: ASSUMED,
    key: change.field,
    named: () => named(name, ['figure', 'figures']),
    changes: [change],
    say: () => sayValues(name, orUsual({ was, is }, own, write(inUnit(usual) ?? 0), write)),
  }
}

const LIMITS: Theme = {
  id: 'thresholds',
  weight: 'settings',
  sum: ({ count, list }) => words`${count} that rules judge by changed: ${list}`,
}

/** One point for a number that rules judge by. */
export function thresholdPoint(change: ThresholdChange): Point {
  const { key, was, is } = change
  const title = thresholdTitle(key)
  const name = title === null ? 'A number that a newer Pitcrew judges by' : words`“${title}”`
  const usual = usualThreshold(key)
  const own = numbers({ was, is })
  const values = usual === undefined ? own : orUsual({ was, is }, own, usual, (value) => value)
  return {
    theme: LIMITS,
    key,
    named: () => named(name, ['number', 'numbers']),
    changes: [change],
    say: () => sayValues(name, values),
  }
}

function usualThreshold(key: string): number | undefined {
  return Object.entries(THRESHOLDS).find(([each]) => each === key)?.[1].default
}

/** "15%, was the usual 22%"; "the usual 22%, was 15%". */
function orUsual(
  { was, is }: { readonly was: number | undefined; readonly is: number | undefined },
  own: Values,
  usual: Part,
  write: (value: number) => Part,
): Values {
  if (was !== undefined && is !== undefined) return own
  const written = (value: number | undefined) =>
    value === undefined ? words`the usual ${usual}` : write(value)
  return saidPair(written(was), written(is))
}

const CONFIRMED: Readonly<Record<ConfirmedChange['kind'], Theme>> = {
  confirmed: {
    id: 'confirmed',
    weight: 'settings',
    sum: ({ count, list }) => words`${count} were confirmed for this chart: ${list}`,
  },
  unconfirmed: {
    id: 'unconfirmed',
    weight: 'settings',
    sum: ({ count, list }) => words`${count} come from preferences and are not confirmed: ${list}`,
  },
}

/** One point for a figure from preferences that somebody confirmed, or for one that is not confirmed. */
export function confirmedPoint({ kind, figure }: ConfirmedChange): Point {
  const title = titleOfFigure(figure)
  const name = title === null ? 'A figure that a newer Pitcrew knows' : words`“${title}”`
  return {
    theme: CONFIRMED[kind],
    key: figure,
    named: () => named(name, ['figure', 'figures']),
    changes: [{ kind, figure }],
    say: () =>
      kind === 'confirmed'
        ? words`${name} was confirmed for this chart`
        : words`${name} comes from preferences and is not confirmed`,
  }
}

function titleOfFigure(figure: string): string | null {
  const assumption = ASSUMPTION_KEYS.find((key) => `assumptions.${key}` === figure)
  if (assumption) return ASSUMPTIONS[assumption].title
  const start = 'thresholds.'
  return figure.startsWith(start) ? thresholdTitle(figure.slice(start.length)) : null
}

const MUTINGS: Readonly<Record<MutingChange['kind'], Theme>> = {
  muted: mutingTheme('muted', 'Muted'),
  unmuted: mutingTheme('unmuted', 'Unmuted'),
  muting: mutingTheme('muting', 'Another reason for muting'),
}

function mutingTheme(id: string, done: string): Theme {
  return { id, weight: 'settings', sum: ({ count }) => words`${done} ${count}` }
}

/** One point for a muted finding. */
export function mutingPoint(change: MutingChange, { before, after }: Telling): Point {
  const { rule, reason, ...scope } = change.kind === 'muting' ? change.after : change.muting
  const title = findRule(rule)?.title ?? 'something that a newer Pitcrew says'
  const org = change.kind === 'unmuted' ? before : after
  const isEverywhere = scope.subject === undefined && scope.stage === undefined
  const name = words`“${title}” ${isEverywhere ? 'everywhere' : words`for ${sayMuteScope(scope, org)}`}`
  return {
    theme: MUTINGS[change.kind],
    key: JSON.stringify([rule, scope.subject, scope.stage]),
    named: () => named(name, ['finding', 'findings']),
    changes: [change],
    say: () => words`${sayMuting(change, name)}: ${quoted(reason)}`,
  }
}

function sayMuting({ kind }: MutingChange, name: Words): Words {
  if (kind === 'muted') return words`Muted ${name}`
  return kind === 'unmuted' ? words`Unmuted ${name}` : words`Another reason for muting ${name}`
}
