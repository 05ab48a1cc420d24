// Advice that is followed is confirmed (L4c, L4e): the structure that is advised, put on the chart, brings no
// error, no warning that could have been avoided, and no rule of size that speaks against it.
import { describe, expect, test } from 'vitest'
import { decisionOn } from '../../../shared/advisor/recommend.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { SPEAKS_AGAINST } from '../../../shared/findings/contradictions.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import { planSwitch } from '../../../shared/switching/plan-switch.ts'
import { type Line, linesOf } from './judged.ts'
import { RANDOM, REAL } from './laws/charts.ts'

interface Followed {
  readonly document: Document
  readonly before: readonly Line[]
  readonly after: readonly Line[]
  readonly advised: Document
}

function followed({ document, lines }: { document: Document; lines: readonly Line[] }): Followed {
  const advised = planSwitch(document, decisionOn(document).structure).document
  return {
    document,
    before: lines,
    after: advised === document ? lines : linesOf(advised),
    advised,
  }
}

const ALL = [...REAL, ...RANDOM].map(followed)

/** What the proposal decides; whatever else is new was true before, and was said in other words or not at all. */
const DECIDED: readonly RuleId[] = [
  'BA-04',
  'BA-05',
  'SC-01',
  'SC-02',
  'SC-05',
  'SF-08',
  'SG-06',
  'SG-07',
  'SPF-02',
  'ST-03',
  'ST-04',
  'ST-05',
  'ST-06',
  'ST-07',
  'ST-08',
  'ST-09',
  'ST-15',
  'ST-16',
]

/** Warnings and errors of rules that said nothing as severe before, not even as a detail. */
function loudIn({ before, after, document, advised }: Followed): readonly string[] {
  const said = new Set(
    before.flatMap(({ finding }) => [finding, ...finding.details].map(({ rule }) => rule)),
  )
  return (
    after
      .filter(({ rule, severity }) => severity !== 'info' && DECIDED.includes(rule))
      .filter(({ rule }) => !said.has(rule))
      // Of two people one always does most of it.
      .filter(({ rule }) => rule !== 'SPF-02' || orgOf(document).salesPeople.length > 2)
      .map(
        ({ rule, headline }) =>
          `${document.structure} to ${advised.structure}: ${rule} ${headline}`,
      )
  )
}

describe('the advised structure on the chart', () => {
  test('is not called unfit', () => {
    const against = ALL.flatMap(({ after, advised }) =>
      after.filter(({ rule }) => SPEAKS_AGAINST[rule] === advised.structure),
    )
    expect(against.map(({ rule, headline }) => `${rule} ${headline}`)).toEqual([])
  })

  test('brings no error and no warning that the proposal could have avoided', () => {
    expect(ALL.flatMap(loudIn)).toEqual([])
  })
})
