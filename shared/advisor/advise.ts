// The advisor: which structure fits the company, why, what speaks against it, and what would change that.
import { type PodAxis, STRUCTURES, type Structure } from '../document/vocabulary.ts'
import type { AdvisorFacts } from './facts.ts'
import { type Flip, flipsOf } from './flips.ts'
import type { Gate } from './gates.ts'
import { type GrowthPath, growthPathAt } from './growth-path.ts'
import type { Fact, Question } from './questions/question.ts'
import { answersOf, isAnswered, QUESTIONS } from './questions/topics.ts'
import { recommend } from './recommend.ts'
import type { Points, ScoreRow } from './scores/score-row.ts'

/** An answer that speaks for or against a structure. */
export interface Reason {
  readonly fact: Fact
  readonly answers: readonly string[]
  /** Points for this structure; below 0: against. */
  readonly points: number
  readonly why: string
  readonly source: string
}

export interface Reasons {
  readonly for: readonly Reason[]
  readonly against: readonly Reason[]
}

export interface PodPlan {
  readonly axis: PodAxis
  readonly count: number
}

export interface Advice {
  readonly structure: Structure
  readonly runnerUp: Structure
  readonly points: Points
  /** Strongest first. */
  readonly reasons: Readonly<Record<Structure, Reasons>>
  readonly gates: readonly Gate[]
  readonly flips: readonly Flip[]
  /** How to divide pods; null where nothing divides them or they cannot be staffed. */
  readonly pods: PodPlan | null
  readonly growth: GrowthPath
  /** Whom to take on first; only for somebody who sells alone. */
  readonly nextHire: string | null
  readonly open: readonly Question[]
}

/** Total; depends on the facts alone, not on the order in which they were given. */
export function advise(facts: AdvisorFacts): Advice {
  const { company, heads, chartAxis } = facts
  const answers = answersOf(company, heads)
  const decision = recommend(facts)
  const isAlone = answers.get('salesHeads')?.includes('alone') ?? false
  return {
    structure: decision.structure,
    runnerUp: decision.runnerUp,
    points: decision.points,
    reasons: reasonsOf(decision.scored, (fact) => answers.get(fact) ?? []),
    gates: decision.gates,
    flips: flipsOf(answers, chartAxis, decision),
    pods: podPlan(facts, decision.axis),
    growth: growthPathAt(heads),
    nextHire: isAlone ? nextHire(answers.get('leadSource')?.includes('agency') ?? false) : null,
    open: QUESTIONS.filter(
      (question) =>
        !isAnswered(question, company) && !(question.fact === 'salesHeads' && facts.isCounted),
    ),
  }
}

function reasonsOf(
  scored: readonly ScoreRow[],
  given: (fact: Fact) => readonly string[],
): Advice['reasons'] {
  const about = (structure: Structure): Reasons => {
    const reasons = scored
      .map(({ fact, answers, points, why, source }) => ({
        fact,
        answers: answers.filter((answer) => given(fact).includes(answer)),
        points: points[structure],
        why,
        source,
      }))
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    return {
      for: reasons.filter(({ points }) => points > 0),
      against: reasons.filter(({ points }) => points < 0),
    }
  }
  const [twoParty, conveyor, pods] = STRUCTURES
  return { [twoParty]: about(twoParty), [conveyor]: about(conveyor), [pods]: about(pods) }
}

/** Fewest people of a pod: its four functions. */
const POD_FUNCTIONS = 4
const LEAST_PODS = 2

/** As many pods as there are markets, but no more than every stage has people for; at least two. */
function podPlan({ heads, segments, thinnestStage }: AdvisorFacts, axis: PodAxis | null) {
  if (axis === null || heads === null || heads < LEAST_PODS * POD_FUNCTIONS) return null
  const staffed = thinnestStage > 0 ? thinnestStage : Math.floor(heads / POD_FUNCTIONS)
  const wanted = segments > 0 ? segments : staffed
  return { axis, count: Math.max(LEAST_PODS, Math.min(wanted, staffed)) }
}

function nextHire(hasAgency: boolean): string {
  return hasAgency
    ? 'Next, take on somebody who looks after customers; the agency finds leads already, and you keep selling.'
    : 'Next, take on somebody who finds leads, or an agency that does. You keep selling.'
}
