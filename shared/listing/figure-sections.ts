// What a chart is judged by in a listing: red flags, figures of the capacity, limits of rules, mutings.
import { ASSUMPTION_KEYS, ASSUMPTIONS, type Assumption } from '../capacity/assumptions.ts'
import type { Document, MutedFinding } from '../document/schema.ts'
import { sayMuteScope } from '../findings/muting.ts'
import { findRule } from '../findings/validate.ts'
import { orgOf } from '../org/org.ts'
import { FLAG_NAMES, sayFigure } from '../red-flags/flag-words.ts'
import { thresholdTitle } from '../thresholds/threshold-title.ts'
import { day } from '../words/figures.ts'
import { type Words, words } from '../words/phrase.ts'
import {
  type Entry,
  fact,
  numberFact,
  plainSection,
  type Section,
  sectionOf,
  textFact,
  unknownFacts,
} from './section.ts'

/** Red flags in the order of the file, then the chart's own figures, limits and muted findings. */
export function figureSections(document: Document): readonly Section[] {
  const { assumptions, settings } = document
  return [
    ...sectionOf('Red flags', document.kpis.map(kpiEntry)),
    ...plainSection('Figures of the capacity', [
      ...ASSUMPTION_KEYS.flatMap((key) => numberFact(titleOf(key), assumptions[key])),
      ...unknownFacts(assumptions, ASSUMPTION_KEYS),
    ]),
    ...plainSection(
      'Numbers that rules judge by',
      Object.entries(settings.thresholds ?? {}).flatMap(([key, value]) =>
        numberFact(thresholdTitle(key) ?? `Unknown here, ${key}`, value),
      ),
    ),
    ...plainSection(
      'Figures from preferences, not confirmed',
      (settings.unconfirmed ?? []).map((id) => ({
        label: figureTitle(id),
        value: 'not confirmed',
      })),
    ),
    ...sectionOf(
      'Muted findings',
      (settings.muted ?? []).map((muted) => mutedEntry(muted, document)),
    ),
    ...plainSection(
      'Other settings',
      unknownFacts(settings, ['thresholds', 'muted', 'unconfirmed']),
    ),
  ]
}

/** What the words about an entry say already, but for the last digits of odd numbers. */
const SAID = [
  ...['id', 'date', 'flag', 'percentPerYear', 'customers', 'percent', 'of', 'leavers'],
  ...['averageHeads', 'made', 'eligible', 'failed', 'launches', 'lastTwoFailed'],
]

function kpiEntry(entry: Document['kpis'][number]): Entry {
  const { figure, meaning } = sayFigure(entry)
  const odd = Object.values(entry).filter(
    (value) => typeof value === 'number' && !isWrittenWhole(value),
  )
  return {
    name: words`${FLAG_NAMES[entry.flag]} on ${day(entry.date)}: ${figure} ${meaning}`,
    facts: [
      ...odd.flatMap((value) => numberFact('With all digits', Number(value))),
      ...(entry.flag === 'launches' && entry.lastTwoFailed !== undefined
        ? fact('The last two failed', entry.lastTwoFailed ? 'yes' : 'no')
        : []),
      ...unknownFacts(entry, SAID),
    ],
  }
}

/** Words have two decimals at most, and powers of ten for huge numbers. */
function isWrittenWhole(value: number): boolean {
  return Math.abs(value) < 1e12 && Math.round(value * 100) / 100 === value
}

/** Shares are kept as 0..1, and shown as they are kept. */
function titleOf(key: (typeof ASSUMPTION_KEYS)[number]): string {
  const { title, unit }: Assumption = ASSUMPTIONS[key]
  return unit.startsWith('percent') ? `${title}, as a share` : title
}

function figureTitle(id: string): string {
  const assumption = ASSUMPTION_KEYS.find((key) => `assumptions.${key}` === id)
  if (assumption) return ASSUMPTIONS[assumption].title
  const start = 'thresholds.'
  const threshold = id.startsWith(start) ? thresholdTitle(id.slice(start.length)) : null
  return threshold ?? `Unknown here, ${id}`
}

function mutedEntry({ rule, reason, ...scope }: MutedFinding, document: Document): Entry {
  return {
    name: words`${rule} ${findRule(rule)?.title ?? 'something that a newer Pitcrew says'}`,
    facts: [
      ...fact('For', scopeOf(scope, document)),
      ...textFact('Because', reason),
      ...unknownFacts(scope, ['subject', 'stage']),
    ],
  }
}

function scopeOf(scope: Pick<MutedFinding, 'subject' | 'stage'>, document: Document): Words {
  const said = sayMuteScope(scope, orgOf(document))
  return scope.subject === undefined ? said : words`${said} [${scope.subject}]`
}
