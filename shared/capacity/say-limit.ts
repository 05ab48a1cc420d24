// Why a belt wins no more, and why a hire would help or not: the same words in every place.
import { amount } from '../words/figures.ts'
import { chained, listed } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import { monthsUntilFull } from './account-load.ts'
import type { Belt } from './capacity-of.ts'
import type { Hire } from './next-hire.ts'
import type { HiresNeeded } from './people-needed.ts'
import { flowStageName } from './stage-names.ts'
import { ACCOUNTS, isInside, LEADS, SELLING, setOf, sizeOf } from './stage-set.ts'
import type { Limit } from './throughput.ts'
import { timeFor } from './time-groups.ts'

export interface LimitWords {
  /** "Bottleneck: selling." */
  readonly title: Words
  /** Who that is, and what it means. */
  readonly reason: Words
}

/** Who limits the belt, and why more people elsewhere do not help. */
export function sayLimit(belt: Belt): LimitWords {
  const { limits, won, input } = belt
  const names = limits.map(({ set }) => flowStageName(set, input).toLowerCase())
  const [only] = limits
  if (!only)
    return { title: 'Nothing is ever won.', reason: 'At these conversions no lead becomes a deal.' }
  if (won <= 0) return { title: words`Nothing is won yet: ${listed(names)}.`, reason: sayGap(belt) }
  if (limits.length > 1)
    return {
      title: words`Level: ${listed(names)}.`,
      reason: 'Only one more person in each of them helps, or one who does all of it.',
    }
  return {
    title: words`Bottleneck: ${names[0] ?? ''}.`,
    reason: chained([sayShared(only, belt), ...sayWaiting(only, belt)], ' '),
  }
}

function sayGap({ limits, input }: Belt): Words {
  const isEmpty = limits.some(({ set }) => timeFor(input.groups, set) <= 0)
  return isEmpty
    ? 'Nobody has time for it today.'
    : 'At these figures nobody gets anything done there.'
}

function sayShared({ set, withCustomers }: Limit, { input }: Belt): Words {
  if (withCustomers)
    return 'The same people look after customers, which takes the time that is missing here.'
  if (sizeOf(set) === 1) return 'It sets the pace; more people anywhere else sell nothing more.'
  return input.sellersDo === 0
    ? 'The same people do all of it; they set the pace.'
    : 'Every seller qualifies and closes; they set the pace.'
}

/** Leads that arrive and nobody has time to work. */
function sayWaiting({ set }: Limit, { rows }: Belt): readonly Words[] {
  const row = rows.find((each) => (setOf(each.stage) & set) !== 0 && each.pile > 1e-9)
  if (!row || row.arriving === null) return []
  return [
    words`They can work ${amount(row.arriving - row.pile)} of the ${amount(row.arriving)} ${row.unit} that arrive.`,
  ]
}

/** Why somebody more would add what they add. */
export function sayHire({ belt, set, gain }: Hire): Words {
  if (gain > 0) {
    const lifted = belt.limits.filter((limit) => (limit.set & set) !== 0)
    const names = lifted.map((limit) => flowStageName(limit.set, belt.input).toLowerCase())
    return names.length === 0 ? 'frees time for sales' : words`lifts ${listed(names)}`
  }
  if (isInside(set, ACCOUNTS)) return sayAccounts(belt)
  if (belt.limits.length > 1 && belt.limits.some((limit) => (limit.set & set) !== 0))
    return 'helps only with one more in the others'
  if (isInside(set, LEADS) && isWaiting(belt)) return 'leads already wait'
  return 'is not what limits you'
}

/** "1 in qualification and 2 in closing". */
export function sayHires(hires: readonly HiresNeeded[], { input }: Belt): Words {
  return listed(
    hires.map(({ set, count }) => words`${count} in ${flowStageName(set, input).toLowerCase()}`),
  )
}

function isWaiting({ rows }: Belt): boolean {
  return rows.some(({ stage, pile }) => (setOf(stage) & SELLING) !== 0 && pile > 1e-9)
}

function sayAccounts(belt: Belt): Words {
  const months = monthsUntilFull(belt, belt.input)
  if (belt.input.customers === null) return 'how many customers there are is not known'
  if (months === null) return 'there is room for all the customers you win'
  if (months === 0) return 'wins nothing more, but customers wait already'
  return words`full in ${amount(months)} ${months === 1 ? 'month' : 'months'}`
}
