// The advisor: which structure fits the company, why, what speaks against it, and what would change that.
import { STRUCTURES, type Structure } from '../document/vocabulary.ts'
import type { Words } from '../words/phrase.ts'
import { type AdvisorFacts, isKnown } from './facts.ts'
import { type Flip, flipsOf } from './flips.ts'
import { type Gate, podsGate, type Situation } from './gates.ts'
import { type GrowthPath, growthPathAt } from './growth-path.ts'
import { notesOf } from './notes.ts'
import { divisionOf, type PodPlan, podCountOf } from './pod-plan.ts'
import type { Fact, Question } from './questions/question.ts'
import { answersOf, QUESTIONS } from './questions/topics.ts'
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

export interface Advice {
  readonly structure: Structure
  readonly runnerUp: Structure
  readonly points: Points
  /** Strongest first. */
  readonly reasons: Readonly<Record<Structure, Reasons>>
  /** Nothing is known that speaks for or against anything: the belt is only what fits most. */
  readonly isGroundless: boolean
  readonly gates: readonly Gate[]
  /** What else was read, overruled or follows; each a plain sentence or two. */
  readonly notes: readonly Words[]
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
  const { company, heads, isCounted } = facts
  const given = answersOf(company, heads)
  const decision = recommend(facts)
  const { answers } = decision.situation
  const isAlone = answers.get('salesHeads')?.includes('alone') ?? false
  return {
    structure: decision.structure,
    runnerUp: decision.runnerUp,
    points: decision.points,
    reasons: reasonsOf(decision.scored, (fact) => answers.get(fact) ?? []),
    isGroundless: decision.scored.length === 0,
    gates: decision.gates,
    notes: notesOf(facts, decision),
    flips: flipsOf({ ...decision.situation, answers: given }, isCounted, decision),
    pods: podPlan(decision.situation),
    growth: growthPathAt(heads),
    nextHire: isAlone ? nextHire(answers.get('leadSource')?.includes('agency') ?? false) : null,
    open: QUESTIONS.filter((question) => !isKnown(question, facts)),
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

/** Also where another structure is advised, as long as pods are possible. */
function podPlan(situation: Situation): PodPlan | null {
  const division = divisionOf(situation.answers, situation)
  if (division === null || podsGate(situation) !== null) return null
  const { segments } = situation.chart
  return { axis: division.axis, count: podCountOf(situation), segments }
}

function nextHire(hasAgency: boolean): string {
  return hasAgency
    ? 'Next, take on somebody who looks after customers; the agency finds leads already, and you keep selling.'
    : 'Next, take on somebody who finds leads, or an agency that does. You keep selling.'
}
