// BA-07. The quotas together do not reach the target, or go far beyond it.
import { type QuotaCover, quotaCover } from '../../capacity/quota-cover.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { share } from '../../words/figures.ts'
import { words } from '../../words/phrase.ts'
import { defineRule, type Fix, type FixContext } from '../rule.ts'

/** Over-assignment of 15%, in the middle of what is usual. */
const AIM = 1.15

export const ba07QuotasAndTarget = defineRule({
  id: 'BA-07',
  group: 'balance',
  title: 'Quotas and target do not fit',
  severity: 'error',
  appliesTo: 'any',
  thresholds: ['quotas-least', 'quotas-tight', 'quotas-high', 'quotas-most'],
  condition:
    'All quotas together are below the target (error), less than 5% above it (info), more than 30% (warning) or more than 50% (error). Quotas of leaders and of roles still to be filled are left out.',
  source:
    'Usual over-assignment: 10 to 20%; 50% is alarming. What is below the target is arithmetic.',
  knownLimits: 'Takes for granted that quotas and target are for the same year.',
  messages: {
    short: ({ ratio }: Ratio) => ({
      // 99.7% must not be told as 100%.
      headline: words`Even if all make quota you reach ${share(Math.min(0.99, ratio))}`,
      advice:
        'The plan misses the target before the year begins. Hire, raise quotas, or lower the target.',
    }),
    tight: ({ ratio }: Ratio) => ({
      headline: words`Quotas add up to only ${share(ratio)} of the target`,
      advice:
        'Somebody always falls ill, leaves or misses. Quotas that add up to 10 to 20% more than the target leave room for that.',
    }),
    high: ({ ratio }: Ratio) => ({
      headline: words`Quotas are ${share(ratio - 1)} above plan`,
      advice:
        'Quotas that few can make drive good sellers away. Aim for 10 to 20% more than the target.',
    }),
  },
  check(org, report, limit) {
    const cover = quotaCover(org)
    if (!cover) return
    const { ratio } = cover
    const data = { ratio }
    // It is about the sum: every single card would be marked otherwise.
    const subjects = { stages: ['closing'] } as const
    if (ratio < limit('quotas-least') / 100) report({ message: 'short', data, subjects })
    else if (ratio < limit('quotas-tight') / 100)
      report({ message: 'tight', data, subjects, severity: 'info' })
    else if (ratio > limit('quotas-most') / 100) report({ message: 'high', data, subjects })
    else if (ratio > limit('quotas-high') / 100)
      report({ message: 'high', data, subjects, severity: 'warning' })
  },
  fixes: scaleQuotas,
})

type Ratio = {
  /** All quotas together in parts of the target. */
  readonly ratio: number
}

/** All quotas larger or smaller by the same factor, in numbers that people would choose. */
function scaleQuotas({ org }: FixContext): readonly Fix[] {
  const cover = quotaCover(org)
  if (!cover) return []
  const quotas = cover.roles.map(({ id, quota = 0 }) => ({
    roleId: id,
    quota: rounded((quota / cover.ratio) * AIM),
  }))
  if (!quotas.every(({ quota }) => Number.isFinite(quota) && quota > 0)) return []
  if (
    !isFine(
      org,
      cover,
      quotas.map(({ quota }) => quota),
    )
  )
    return []
  return [
    {
      label: 'Set quotas to 15% above the target',
      edits: quotas.map(({ roleId, quota }) => ({
        edit: 'set-role-details',
        args: { roleId, changes: { quota } },
      })),
    },
  ]
}

/** Limits of the chart's own, or very small quotas, may leave no room for round numbers. */
function isFine(
  org: FixContext['org'],
  { target }: QuotaCover,
  quotas: readonly number[],
): boolean {
  const limit = limitsOf(org.document)
  const percent = (quotas.reduce((sum, quota) => sum + quota, 0) / target) * 100
  return percent >= limit('quotas-tight') && percent <= limit('quotas-high')
}

/** To the nearest half of the second digit: 298,700 to 300,000, 1,462,000 to 1,450,000. */
function rounded(quota: number): number {
  const step = 10 ** Math.floor(Math.log10(quota)) / 20
  return step < 1 ? Math.round(quota) : Math.round(quota / step) * step
}
