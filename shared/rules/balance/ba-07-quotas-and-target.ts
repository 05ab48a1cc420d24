// BA-07. The quotas together do not reach the target, or go far beyond it.
import { customersInAll } from '../../capacity/customers.ts'
import { type QuotaCover, quotaCover } from '../../capacity/quota-cover.ts'
import type { Role } from '../../document/schema.ts'
import type { Org } from '../../org/org.ts'
import { supportKindOf } from '../../org/role-templates.ts'
import { type Limit, limitsOf } from '../../thresholds/limits.ts'
import { share } from '../../words/figures.ts'
import { counted, shortlisted } from '../../words/lists.ts'
import { type Words, words } from '../../words/phrase.ts'
import { holderOrTitle } from '../fix-parts.ts'
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
    'All quotas together are below the target (error; where the open roles close the gap a warning, or a note if it is 5% at most), less than 5% above it (info), more than 30% (warning) or more than 50% (error). Where only new business has quotas, they have to reach that part of the target, and while there are customers and nobody says how much it is, it is a question: a note. What leaders have beyond half of their team’s quotas counts as its sum and is left out, as are roles still to be filled and shared quotas. At most a warning where somebody sells without a quota, or where quotas of sellers outside the pods make the difference: they may count the same deals twice.',
  source:
    'Usual over-assignment: 10 to 20%; 50% is alarming. What is below the target is arithmetic.',
  knownLimits: 'Takes for granted that quotas and target are for the same year.',
  messages: {
    short: ({ ratio, filled, of, without }: Short) => ({
      headline: words`Even if all make quota you reach ${belowAll(ratio)} of ${sayGoal(of)}`,
      advice:
        without.length > 0
          ? words`${sayFilled(ratio, filled)}${sayWithout(without)} Write down what they are to sell, hire, raise quotas, or lower the target.`
          : words`${sayFilled(ratio, filled)}The plan misses the target before the year begins. Hire, raise quotas, or lower the target.`,
      ...(without.length > 0 && {
        forReaders: {
          advice: words`${sayFilled(ratio, filled)}${sayWithout(without)} Agree what they are to sell, hire, raise quotas, or lower the target.`,
        },
      }),
    }),
    asks: ({ ratio, filled, customers }: Short) => ({
      headline: words`Even if all make quota you reach ${belowAll(ratio)} of the target if all of it is new business`,
      advice: words`${sayFilled(ratio, filled)}You have ${counted(customers, 'customer', 'customers')} already. Say how much of the target is to come from new ones, under Capacity.`,
      forReaders: {
        advice: words`${sayFilled(ratio, filled)}You have ${counted(customers, 'customer', 'customers')} already. How much of the target is to come from new ones is not decided yet.`,
      },
    }),
    hiring: ({ ratio, filled, of }: Short) => ({
      headline: words`Even if all make quota you reach ${belowAll(ratio)} of ${sayGoal(of)} until the open roles are filled`,
      advice: words`With them it is ${share(filled)}. Fill them in good time: a hire needs months to make a full quota.`,
    }),
    tight: ({ ratio, of }: Ratio) => ({
      headline: words`Quotas add up to only ${share(ratio)} of ${sayGoal(of)}`,
      advice:
        'Somebody always falls ill, leaves or misses. Quotas that add up to 10 to 20% more than the target leave room for that.',
    }),
    high: ({ ratio }: { readonly ratio: number }) => ({
      headline: words`Quotas are ${share(ratio - 1)} above plan`,
      advice:
        'Quotas that few can make drive good sellers away. Aim for 10 to 20% more than the target.',
    }),
    overlays: ({ ratio, without, names }: Overlays) => ({
      headline: words`Quotas are ${share(ratio - 1)} above plan, perhaps because some count twice`,
      advice: words`${shortlisted(names)} ${names.length === 1 ? 'sells' : 'sell'} for all pods: an overlay’s deals are mostly in the pods’ quotas, too. Mark the quota as shared where that is so; without, it is ${share(without)} of the target.`,
      forReaders: {
        advice: words`${shortlisted(names)} ${names.length === 1 ? 'sells' : 'sell'} for all pods: an overlay’s deals are mostly in the pods’ quotas, too. Where they are, quotas reach ${share(without)} of the target.`,
      },
    }),
  },
  check(org, report, limit) {
    const cover = quotaCover(org)
    if (!cover) return
    const { ratio, ratioOfAll, of } = cover
    const data = { ratio, of }
    // It is about the sum: every single card would be marked otherwise.
    const subjects = { stages: ['closing'] } as const
    const high = limit('quotas-high') / 100
    if (ratio < limit('quotas-least') / 100) {
      report({ ...shortfall(org, cover, limit), subjects })
    } else if (ratio < limit('quotas-tight') / 100)
      report({ message: 'tight', data, subjects, severity: 'info' })
    else if (ratioOfAll > high) {
      const overlays = overlaysIn(org, cover, limit)
      const severity = ratioOfAll > limit('quotas-most') / 100 ? 'error' : 'warning'
      if (!overlays) report({ message: 'high', data: { ratio: ratioOfAll }, subjects, severity })
      else
        report({
          message: 'overlays',
          data: {
            ratio: ratioOfAll,
            without: overlays.without,
            names: overlays.roles.map((role) => holderOrTitle(org, role)),
          },
          subjects: { roles: overlays.roles.map(({ id }) => id) },
          severity: 'warning',
        })
    }
  },
  fixes(context) {
    const { message } = context.finding
    if (message === 'asks') return []
    return message === 'overlays' ? shareQuotas(context) : scaleQuotas(context)
  },
})

type Ratio = {
  /** All quotas together in parts of the target. */
  readonly ratio: number
  readonly of: QuotaCover['of']
}

type Short = Ratio & {
  /** The same once the open roles are filled. */
  readonly filled: number
  /** Who sells, and nobody wrote down how much. */
  readonly without: readonly string[]
  /** Customers of today, where they may bring a part of the target; else none. */
  readonly customers: number
}

type Overlays = {
  /** All quotas together in parts of the target. */
  readonly ratio: number
  /** The same without the quotas that may count twice. */
  readonly without: number
  readonly names: readonly string[]
}

/** 99.7% must not be told as 100%. */
function belowAll(ratio: number) {
  return share(Math.min(0.99, ratio))
}

function sayFilled(ratio: number, filled: number): Words {
  return filled > ratio ? words`With the open roles filled it is ${belowAll(filled)}. ` : ''
}

/** What is said of quotas below the target, and how loudly. */
function shortfall(org: Org, { ratio, filled, of }: QuotaCover, limit: Limit) {
  const least = limit('quotas-least') / 100
  // By no more than the reserve that is wanted above the target.
  const isNear = ratio >= 2 * least - limit('quotas-tight') / 100
  const without = sellersWithout(org).map((role) => holderOrTitle(org, role))
  const isUnsaid = of === 'unsaid'
  const customers = isUnsaid ? customersInAll(org) : 0
  const data: Short = { ratio, filled, of, without, customers }
  if (filled >= least)
    return { message: 'hiring', data, severity: isNear || isUnsaid ? 'info' : 'warning' } as const
  if (isUnsaid) return { message: 'asks', data, severity: 'info' } as const
  return { message: 'short', data, severity: without.length > 0 ? 'warning' : 'error' } as const
}

function sayGoal(of: QuotaCover['of']): string {
  return of === 'new' ? 'the target for new customers' : 'the target'
}

function sayWithout(names: readonly string[]): Words {
  return words`${shortlisted(names)} ${names.length === 1 ? 'sells' : 'sell'} without a quota, and that comes on top.`
}

/** Closers at work for whom no quota is written down, not even none; leaders who close among them. */
function sellersWithout(org: Org): readonly Role[] {
  return org.rolesIn('closing', null).filter(
    (role) =>
      role.quota === undefined &&
      role.fte > 0 &&
      org.holderOf(role) !== null &&
      // Last, because it looks at the title.
      supportKindOf(role) === null,
  )
}

/**
 * Sellers outside the pods, beside sellers in them, whose quotas alone make it too much; null where
 * there are none, or it is too much without them as well.
 */
function overlaysIn(
  { document, pod }: Org,
  { roles, target }: QuotaCover,
  limit: Limit,
): { readonly roles: readonly Role[]; readonly without: number } | null {
  if (document.structure !== 'pods') return null
  const outside = roles.filter(({ podId }) => podId === null || !pod(podId))
  const inside = roles.filter((role) => !outside.includes(role))
  const without = inside.reduce((sum, { quota = 0 }) => sum + quota, 0) / target
  const isIt = outside.length > 0 && outside.length < inside.length
  return isIt && without <= limit('quotas-high') / 100 ? { roles: outside, without } : null
}

function shareQuotas({ finding }: FixContext): readonly Fix[] {
  return [
    {
      label: 'Mark these quotas as shared',
      edits: finding.subjects.roles.map((roleId) => ({
        edit: 'set-role-details',
        args: { roleId, changes: { sharedQuota: true } },
      })),
    },
  ]
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
  const sum = quotas.reduce((all, { quota }) => all + quota, 0)
  if (!isFine(org, (sum / cover.target) * 100)) return []
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
function isFine({ document }: Org, percent: number): boolean {
  const limit = limitsOf(document)
  return percent >= limit('quotas-tight') && percent <= limit('quotas-high')
}

/** To the nearest half of the second digit: 298,700 to 300,000, 1,462,000 to 1,450,000. */
function rounded(quota: number): number {
  const step = 10 ** Math.floor(Math.log10(quota)) / 20
  return step < 1 ? Math.round(quota) : Math.round(quota / step) * step
}
