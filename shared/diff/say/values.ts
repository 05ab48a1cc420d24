// What a field held and holds, in words: "500,000, was 400,000".
import { shortened } from '../../names/shortened.ts'
import { isBlank, seen } from '../../names/unseen.ts'
import { day, exact, percentage } from '../../words/figures.ts'
import { listed, shortlisted } from '../../words/lists.ts'
import { type Part, type Words, words } from '../../words/phrase.ts'

/** Both values of a field; null where they would look the same. */
export type Values = Words | null

interface Pair<Value> {
  readonly was: Value | undefined
  readonly is: Value | undefined
}

/** "Quota of Ana’s role: 500,000, was 400,000"; "… changed" where no difference could be seen. */
export function sayValues(field: Words, values: Values): Words {
  return values === null ? words`${field} changed` : words`${field}: ${values}`
}

/** Of long texts nobody wants to read two: "Notes of Ana’s role are new". */
export function sayLongText(
  field: Words,
  { was, is }: Pair<string>,
  number: 'one' | 'many' = 'one',
): Words {
  const are = number === 'one' ? 'is' : 'are'
  if (was === undefined || isBlank(was)) return words`${field} ${are} new`
  if (is === undefined || isBlank(is)) return words`${field} ${are} gone`
  return words`${field} changed`
}

/** Plain numbers, with all their digits where they differ by less than is usually shown. */
export function numbers(pair: Pair<number>): Values {
  return pairOfNumbers(pair, (value) => value, 0.01)
}

/** Amounts of money, which are written in whole units. */
export function amounts(pair: Pair<number>, money: (value: number) => Part): Values {
  return pairOfNumbers(pair, money, 1)
}

/** Numbers of percent. */
export function percents({ was, is }: Pair<number>): Values {
  const both = was !== undefined && is !== undefined
  // The last digits of small differences are not worth a second way to write percent.
  if (both && Math.abs(was - is) < 0.01) return null
  return pairOfNumbers({ was, is }, percentage, 0)
}

/** Days of the calendar. */
export function days({ was, is }: Pair<string>): Values {
  return saidPair(was === undefined ? NONE : day(was), is === undefined ? NONE : day(is))
}

/** Short texts, such as a market; in quotes, since they may be anything. */
export function texts({ was, is }: Pair<string>): Values {
  const [then, now] = [shown(was), shown(is)]
  return then === now ? null : saidPair(quoted(then), quoted(now))
}

/** Words of a closed list, by what people call them. */
export function choices<Choice extends string>(
  { was, is }: Pair<Choice | null>,
  names: Readonly<Record<Choice, string>>,
  none = NONE,
): Values {
  const nameOf = (choice: Choice | null | undefined) =>
    choice === undefined || choice === null ? none : names[choice]
  return saidPair(nameOf(was), nameOf(is))
}

interface Item {
  readonly id: string
  readonly name: Part
}

/** Several things: short lists are said, of long ones what came and went. */
export function lists(was: readonly Item[], is: readonly Item[]): Values {
  if (was.length <= SHORT && is.length <= SHORT) return saidPair(listOf(was), listOf(is))
  const [then, now] = [new Set(was.map(({ id }) => id)), new Set(is.map(({ id }) => id))]
  const came = is.filter(({ id }) => !then.has(id))
  const went = was.filter(({ id }) => !now.has(id))
  const parts = [
    ...(came.length > 0 ? [words`${listOf(came)} added`] : []),
    ...(went.length > 0 ? [words`${listOf(went)} removed`] : []),
  ]
  return parts.length === 0 ? null : listed(parts)
}

/** So many are listed in full. */
const SHORT = 4

/** What is left out. */
const NONE = 'none'

/** Both, the new one first; null where they read the same, such as two people of one name. */
export function saidPair(was: Part, is: Part): Values {
  return JSON.stringify(was) === JSON.stringify(is) ? null : words`${is}, was ${was}`
}

function listOf(items: readonly Item[]): Part {
  return items.length === 0 ? NONE : shortlisted(items.map(({ name }) => name))
}

/** “A text”; nothing in quotes would not be seen. */
export function quoted(text: string): Words {
  return isBlank(text) ? NONE : words`“${shown(text)}”`
}

function shown(text = ''): string {
  return isBlank(text) ? '' : shortened(seen(text))
}

/** From here on numbers are written with powers of ten and two decimals. */
const HUGE = 1e15

function pairOfNumbers(
  { was, is }: Pair<number>,
  write: (value: number) => Part,
  step: number,
): Values {
  if (was === undefined || is === undefined)
    return saidPair(was === undefined ? NONE : write(was), is === undefined ? NONE : write(is))
  if (Math.abs(was) >= HUGE && Math.abs(is) >= HUGE)
    return was.toExponential(2) === is.toExponential(2) ? null : saidPair(write(was), write(is))
  const gap = Math.abs(was - is)
  if (gap < 1e-9) return null
  return gap < step ? saidPair(exact(was), exact(is)) : saidPair(write(was), write(is))
}
