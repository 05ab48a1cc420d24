// How many pods there would be and what divides them: one answer for advice, start charts, switches and rules.
import { LIMITS } from '../document/limits.ts'
import { BELT_STAGES, type PodAxis } from '../document/vocabulary.ts'
import { inEvenParts } from '../even-parts.ts'
import { type AdvisorFacts, smallestStageOf } from './facts.ts'
import type { Fact } from './questions/question.ts'
import type { Answers } from './questions/topics.ts'

export interface PodPlan {
  /** null: by the markets that are written down, whatever kind they are. */
  readonly axis: PodAxis | null
  readonly count: number
  /** Names of the markets; may be more or fewer than there are pods. */
  readonly segments: readonly string[]
}

/** How a pod is called, and which markets it is for. */
export interface PodNames {
  readonly name: string
  readonly segment?: string
}

/** What divides customers among pods. */
export interface Division {
  readonly axis: PodAxis | null
}

/** People of a pod where no markets say how many pods there are. Our judgement. */
export const PEOPLE_PER_POD = 7
/** Sums of thirds are never quite whole. */
const TINY = 1e-9

/** Which answer speaks for which way of dividing customers; the first that is given counts. */
const AXES: readonly { axis: PodAxis; fact: Fact; answer: string }[] = [
  { axis: 'product', fact: 'offerTraits', answer: 'several-products' },
  { axis: 'geography', fact: 'geography', answer: 'several-countries' },
  { axis: 'vertical', fact: 'distinctIndustries', answer: 'yes' },
]

/** Markets that are written down, else what answers name; null where nothing divides customers. */
export function divisionOf(
  answers: Answers,
  { chart: { axis, segments } }: Pick<AdvisorFacts, 'chart'>,
): Division | null {
  const areWritten = segments.length > 1
  const answered = AXES.find(
    (each) =>
      answers.get(each.fact)?.includes(each.answer) &&
      // Markets that are written down are territories or industries; what is sold there is another matter.
      !(areWritten && each.axis === 'product'),
  )
  const known = axis ?? answered?.axis ?? null
  return known !== null || areWritten ? { axis: known } : null
}

/** As many as there are markets, but no more than the smallest stage has people for; 0: fewer than two. */
export function podCountOf(facts: Omit<AdvisorFacts, 'company' | 'isCounted'>): number {
  const { heads, chart, limit } = facts
  if (heads === null) return 0
  const smallest = smallestStageOf(facts) ?? heads / BELT_STAGES.length
  const wanted = chart.segments.length || Math.round(heads / PEOPLE_PER_POD)
  const count = Math.min(wanted, Math.floor(smallest + TINY))
  return count < limit('least-pods') ? 0 : count
}

/** Names of so many pods: one market each; where there are more markets, a pod serves several of them. */
export function podNamesFor(
  segments: readonly string[],
  count: number,
): readonly (PodNames | null)[] {
  return inEvenParts(segments, count).map((served) => {
    const all = served.join(', ')
    const segment = all.length > LIMITS.shortText ? served[0] : all
    return segment ? { name: segment, segment } : null
  })
}
