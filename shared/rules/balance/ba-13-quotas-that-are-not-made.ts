// BA-13. Quotas cover the target, but most sellers do not make theirs: the plan is met on paper only.
import { quotaCover } from '../../capacity/quota-cover.ts'
import { entriesOf } from '../../document/kpi-entries.ts'
import { countProblem } from '../../red-flags/figures.ts'
import { share } from '../../words/figures.ts'
import { counted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { defineRule } from '../rule.ts'

type Unmade = {
  /** All quotas in parts of the target. */
  readonly cover: number
  /** Of new business only. */
  readonly isNew: boolean
  readonly made: number
  readonly eligible: number
}

export const ba13QuotasThatAreNotMade = defineRule({
  id: 'BA-13',
  group: 'balance',
  title: 'Quotas that are not made',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['quotas-cover', 'quotas-made', 'quota-eligible'],
  condition:
    'All quotas together reach 110% of the target, while fewer than half of three sellers or more made theirs when it was last counted.',
  source: 'Arithmetic; borders by judgement.',
  knownLimits:
    'Knows how many made their quota, not by how much the others missed it, nor whether quotas were changed since.',
  messages: {
    unmade: ({ cover, isNew, made, eligible }: Unmade) => ({
      headline: words`Quotas reach ${share(cover)} of ${isNew ? 'the target for new customers' : 'the target'}, but only ${made} of ${counted(eligible, 'seller', 'sellers')} made theirs`,
      advice:
        'On paper the plan is safe; by these results it is not. Larger quotas sell nothing more: find out what is missing, leads or time, and plan with what was really won.',
    }),
  },
  check(org, report, limit) {
    const cover = quotaCover(org)
    const latest = entriesOf(org.document.kpis, 'quota').at(-1)
    if (cover === null || latest?.flag !== 'quota') return
    const { made, eligible } = latest
    if (countProblem(made, eligible) !== null || eligible < limit('quota-eligible')) return
    if (cover.ratio * 100 < limit('quotas-cover') - 1e-9) return
    if (made * 100 >= eligible * limit('quotas-made')) return
    report({
      message: 'unmade',
      data: { cover: cover.ratio, isNew: cover.of === 'new', made, eligible },
      subjects: { stages: ['closing'] },
    })
  },
})
