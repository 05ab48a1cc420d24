// Gates: circumstances that decide before any points do, or that come with a warning. Rules ask them, too.
import { tenths } from '../words/figures.ts'
import { type Words, words } from '../words/phrase.ts'
import { type AdvisorFacts, smallestStageOf } from './facts.ts'
import { divisionOf, podCountOf } from './pod-plan.ts'
import { type Answers, isSaid } from './questions/topics.ts'

export interface Gate {
  readonly id: 'GA-1' | 'GA-2' | 'GA-3' | 'GA-4' | 'GA-5' | 'GA-6' | 'GA-7' | 'GA-8' | 'GA-9'
  readonly text: Words
}

/** What the gates look at: answers as they are read, and what the chart shows. */
export interface Situation extends Omit<AdvisorFacts, 'company' | 'isCounted'> {
  readonly answers: Answers
}

const LEAST_IN_A_STAGE = 2
/** Full-time jobs: half a one for each of four stations, below which nobody is there long enough. Our judgement. */
const LEAST_TIME_FOR_A_BELT = 2

/** Only one person sells: this decides, whatever else was answered. */
export function aloneGate({ heads }: Situation): Gate | null {
  if (heads === null || heads >= 2) return null
  return {
    id: 'GA-4',
    text: 'One person is the whole team, so the founder sells from first call to signature. That is two-party in its smallest form.',
  }
}

/** Why a belt has to wait, whatever its points and whoever will be hired; null where it need not. */
export function beltGate(situation: Pick<Situation, 'heads' | 'limit' | 'chart'>): Gate | null {
  const { heads, limit } = situation
  if (heads === null) return null
  if (Math.floor(heads) <= limit('belt-too-thin'))
    return {
      id: 'GA-2',
      text: 'A team this small cannot fill four stations. A belt is for later, once there are people for each of them.',
    }
  if (hasTimeForABelt(situation)) return null
  return {
    id: 'GA-2',
    text: words`${tenths(situation.chart.time)} full-time jobs cannot fill four stations, however many people share them. A belt is for later.`,
  }
}

/** What is answered says nothing of working time: only a chart that holds everybody does. */
export function hasTimeForABelt({ heads, chart }: Pick<Situation, 'heads' | 'chart'>): boolean {
  const isWhole = chart.people > 0 && heads !== null && heads <= chart.people
  return !isWhole || chart.time >= LEAST_TIME_FOR_A_BELT
}

/** Why pods are out of the question, whatever their points; null where they are not. */
export function podsGate(situation: Situation): Gate | null {
  const { answers, heads, limit } = situation
  const least = limit('pods-least-people')
  if (heads === null)
    return {
      id: 'GA-1',
      text: words`Pods need ${least} sales people or more, and how many there are is not known yet.`,
    }
  if (heads < least)
    return {
      id: 'GA-1',
      text: words`Pods need ${least} sales people or more: two pods with all four functions each.`,
    }
  if (isSaid(answers, 'complexity', ['simple']))
    return {
      id: 'GA-6',
      text: 'A sale of one or two calls needs no pods: there is hardly anything to hand over inside them.',
    }
  const smallest = smallestStageOf(situation)
  if (smallest !== null && smallest < LEAST_IN_A_STAGE)
    return {
      id: 'GA-7',
      text: 'Pods need at least two people in every stage, one for each pod; whoever does several stages counts in parts.',
    }
  if (divisionOf(answers, situation) === null)
    return {
      id: 'GA-5',
      text: 'Nothing says what pods would be divided by: no written markets, no several countries, products with their own buyers, or industries. Stay with one team.',
    }
  return copyGate(situation) ?? countGate(situation)
}

/** Pods copy a belt that works: none runs, and the company is not old and large enough to begin with pods. */
export function copyGate({
  answers,
  heads,
  limit,
}: Pick<Situation, 'answers' | 'heads' | 'limit'>): Gate | null {
  if (!isSaid(answers, 'presentModel', ['none', 'cold-call', 'two-party'])) return null
  const isSettled = isSaid(answers, 'growth', ['matured-start-up', 'established'])
  const large = limit('pods-possible')
  if (isSettled && (heads ?? 0) >= large) return null
  return {
    id: 'GA-8',
    text: words`Pods copy a belt that works, and none runs yet. Only an established company with ${large} sales people or more can begin with pods.`,
  }
}

function countGate(situation: Situation): Gate | null {
  if (podCountOf(situation) > 0) return null
  return {
    id: 'GA-9',
    text:
      situation.chart.segments.length === 1
        ? 'Only one market is written down, and one pod is a belt by another name.'
        : 'There are not people enough for two pods of about seven. Where markets are written down, smaller pods can do.',
  }
}

/** The warning that comes with two parties where the sale or the market asks for more. */
export function hardSaleGate({ answers }: Situation, isForced: boolean): Gate | null {
  const isLong = isSaid(answers, 'complexity', ['long-cycle'])
  const isYoungAndNew =
    isSaid(answers, 'market', ['new']) && isSaid(answers, 'growth', ['founder-led', 'start-up'])
  if (!isLong && !isYoungAndNew) return null
  const why = isLong ? 'your sale is long and involves many people' : 'your market is new'
  return {
    id: 'GA-3',
    text: isForced
      ? `It is a compromise, because ${why}: let the founder lead every sale, and count leads, talks, offers and deals from the first day.`
      : `Take care: ${why}, which lone sellers find hard. Let the founder join the calls.`,
  }
}
