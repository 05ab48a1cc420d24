// The decision: adds up the points of all answers, then lets the gates speak.
import type { PodAxis, Structure } from '../document/vocabulary.ts'
import {
  aloneGate,
  beltGate,
  type Gate,
  hardSaleGate,
  IN_DOUBT,
  podAxisFor,
  podsGate,
} from './gates.ts'
import type { Answers } from './questions/topics.ts'
import type { Points, ScoreRow } from './scores/score-row.ts'
import { SCORE_TABLE } from './scores/score-table.ts'

export interface Decision {
  readonly structure: Structure
  /** The better of the other two by points, gates aside. */
  readonly runnerUp: Structure
  readonly points: Points
  readonly scored: readonly ScoreRow[]
  /** Only those that changed the outcome or warn of it. */
  readonly gates: readonly Gate[]
  /** What pods would be divided by. */
  readonly axis: PodAxis | null
}

/** Total: no answers at all end in a conveyor belt, which fits most companies. */
export function decide(answers: Answers, chartAxis: PodAxis | null): Decision {
  const scored = SCORE_TABLE.filter((row) =>
    answers.get(row.fact)?.some((answer) => row.answers.includes(answer)),
  )
  const sum = (structure: Structure) =>
    scored.reduce((total, { points }) => total + points[structure], 0)
  const points: Points = {
    'two-party': sum('two-party'),
    conveyor: sum('conveyor'),
    pods: sum('pods'),
  }
  const ranked = IN_DOUBT.toSorted((a, b) => points[b] - points[a])
  const axis = podAxisFor(answers, chartAxis)
  const { structure, gates } = passGates(answers, ranked, axis)
  const runnerUp = ranked.find((other) => other !== structure) ?? 'conveyor'
  return { structure, runnerUp, points, scored, gates, axis }
}

function passGates(
  answers: Answers,
  ranked: readonly Structure[],
  axis: PodAxis | null,
): Pick<Decision, 'structure' | 'gates'> {
  const alone = aloneGate(answers)
  if (alone) return { structure: 'two-party', gates: [alone] }
  const closed = { pods: podsGate(answers, axis), conveyor: beltGate(answers), 'two-party': null }
  const structure = ranked.find((each) => closed[each] === null) ?? 'two-party'
  const passedOver = ranked
    .slice(0, ranked.indexOf(structure))
    .flatMap((each) => closed[each] ?? [])
  // That a belt has to wait is worth knowing even where it had lost anyway.
  const later = closed.conveyor && !passedOver.includes(closed.conveyor) ? [closed.conveyor] : []
  const warning = structure === 'two-party' ? hardSaleGate(answers, closed.conveyor !== null) : null
  return { structure, gates: [...passedOver, ...later, ...(warning ? [warning] : [])] }
}
