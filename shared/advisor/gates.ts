// Gates: circumstances that decide before any points do, or that come with a warning.
import type { PodAxis, Structure } from '../document/vocabulary.ts'
import type { Fact } from './questions/question.ts'
import type { Answers } from './questions/topics.ts'

export interface Gate {
  readonly id: 'GA-1' | 'GA-2' | 'GA-3' | 'GA-4' | 'GA-5'
  readonly text: string
}

const BELOW_FOUR = ['alone', 'two', 'three']
const BELOW_EIGHT = [...BELOW_FOUR, 'four-to-seven']

/** Only one person sells: this decides, whatever else was answered. */
export function aloneGate(answers: Answers): Gate | null {
  if (!said(answers, 'salesHeads', ['alone'])) return null
  return {
    id: 'GA-4',
    text: 'One person is the whole team, so the founder sells from first call to signature. That is two-party in its smallest form.',
  }
}

/** Why pods are out of the question, whatever their points; null where they are not. */
export function podsGate(answers: Answers, axis: PodAxis | null): Gate | null {
  if (!answers.has('salesHeads'))
    return {
      id: 'GA-1',
      text: 'Your answers speak for pods, but those need eight sales people or more, and how many there are is not known yet.',
    }
  if (said(answers, 'salesHeads', BELOW_EIGHT))
    return {
      id: 'GA-1',
      text: 'Your answers speak for pods, but those need eight sales people or more: two pods with all four functions each.',
    }
  if (axis !== null) return null
  return {
    id: 'GA-5',
    text: 'Your answers speak for pods, but none says what to divide them by: countries, products or industries. Stay with one belt.',
  }
}

/** Why a belt has to wait, whatever its points; null where it need not. */
export function beltGate(answers: Answers): Gate | null {
  if (!said(answers, 'salesHeads', BELOW_FOUR) || !said(answers, 'hiring', ['none'])) return null
  return {
    id: 'GA-2',
    text: 'Up to three people who cannot be joined by others are too few for four stations. A belt is for later.',
  }
}

/** The warning that comes with two parties where the sale or the market asks for more. */
export function hardSaleGate(answers: Answers, isForced: boolean): Gate | null {
  const isLong = said(answers, 'complexity', ['long-cycle'])
  const isYoungAndNew =
    said(answers, 'market', ['new']) && said(answers, 'growth', ['founder-led', 'start-up'])
  if (!isLong && !isYoungAndNew) return null
  const why = isLong ? 'your sale is long and involves many people' : 'your market is new'
  return {
    id: 'GA-3',
    text: isForced
      ? `It is a compromise, because ${why}: let the founder lead every sale, and count leads, talks, offers and deals from the first day.`
      : `Take care: ${why}, which lone sellers find hard. Let the founder join the calls.`,
  }
}

/** Which answer speaks for which way of dividing customers among pods; the first that is given counts. */
const AXES: readonly { axis: PodAxis; fact: Fact; answer: string }[] = [
  { axis: 'geography', fact: 'geography', answer: 'several-countries' },
  { axis: 'product', fact: 'offerTraits', answer: 'several-products' },
  { axis: 'vertical', fact: 'distinctIndustries', answer: 'yes' },
  { axis: 'geography', fact: 'geography', answer: 'one-country' },
]

/** What the answers say pods should be divided by, else what the chart divides them by now, else null. */
export function podAxisFor(answers: Answers, chartAxis: PodAxis | null): PodAxis | null {
  return AXES.find(({ fact, answer }) => said(answers, fact, [answer]))?.axis ?? chartAxis
}

/** Where several structures have the same points, the earlier one wins: most companies do well with a belt. */
export const IN_DOUBT: readonly Structure[] = ['conveyor', 'two-party', 'pods']

function said(answers: Answers, fact: Fact, values: readonly string[]): boolean {
  return answers.get(fact)?.some((value) => values.includes(value)) ?? false
}
