// The decision: adds up the points of all answers, then lets the gates speak.
import type { Structure } from '../document/vocabulary.ts'
import { aloneGate, beltGate, type Gate, hardSaleGate, podsGate, type Situation } from './gates.ts'
import { asRead, presentStructure, sellsFullCycle } from './present-model.ts'
import { isSaid } from './questions/topics.ts'
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
  /** As the answers were read. */
  readonly situation: Situation
  /** Points for the number of people were left out where they speak against full-cycle sellers. */
  readonly isSizeLeftOut: boolean
  /** Another structure that no gate closes has the same points. */
  readonly isTie: boolean
}

/** Total: no answers at all end in a conveyor belt, which fits most companies. */
export function decide(given: Situation): Decision {
  const situation = { ...given, answers: asRead(given.answers, given) }
  const { answers } = situation
  const isSizeLeftOut = leavesOutSize(situation)
  const rows = SCORE_TABLE.filter((row) => isSaid(answers, row.fact, row.answers))
  const scored = isSizeLeftOut ? rows.map(withoutSize) : rows
  const sum = (structure: Structure) =>
    scored.reduce((total, { points }) => total + points[structure], 0)
  const points: Points = {
    'two-party': sum('two-party'),
    conveyor: sum('conveyor'),
    pods: sum('pods'),
  }
  const ranked = inDoubt(situation).toSorted((a, b) => points[b] - points[a])
  const { structure, gates, open } = passGates(situation, ranked)
  const runnerUp = ranked.find((other) => other !== structure) ?? 'conveyor'
  const isTie =
    scored.length > 0 &&
    open.some((each) => each !== structure && points[each] === points[structure])
  return {
    structure,
    runnerUp,
    points,
    scored,
    gates,
    situation,
    isSizeLeftOut: isSizeLeftOut && isSaid(answers, 'salesHeads', SIZES_THAT_COUNT),
    isTie,
  }
}

const SIZES_THAT_COUNT = ['four-to-seven', 'eight-to-fifteen', 'sixteen-to-29', 'thirty-or-more']

/** Many sellers are no reason for a belt where each of them sells well alone. */
function leavesOutSize(situation: Situation): boolean {
  const { answers } = situation
  const isSimple = isSaid(answers, 'complexity', ['simple'])
  return isSimple || (sellsFullCycle(answers, situation) && !answers.has('pains'))
}

function withoutSize(row: ScoreRow): ScoreRow {
  if (row.fact !== 'salesHeads') return row
  const { points } = row
  return {
    ...row,
    points: {
      conveyor: Math.min(0, points.conveyor),
      'two-party': Math.max(0, points['two-party']),
      pods: Math.min(0, points.pods),
    },
  }
}

/** Where structures have the same points, the earlier one wins. */
function inDoubt(situation: Situation): readonly Structure[] {
  const present = presentStructure(situation.answers, situation)
  const isSimple = isSaid(situation.answers, 'complexity', ['simple'])
  const order: readonly Structure[] = [
    ...(present === null ? [] : [present]),
    ...(isSimple ? (['two-party'] as const) : []),
    'conveyor',
    'two-party',
    'pods',
  ]
  return [...new Set(order)]
}

interface Outcome extends Pick<Decision, 'structure' | 'gates'> {
  /** What no gate closes. */
  readonly open: readonly Structure[]
}

function passGates(situation: Situation, ranked: readonly Structure[]): Outcome {
  const alone = aloneGate(situation)
  if (alone) return { structure: 'two-party', gates: [alone], open: ['two-party'] }
  const closed = {
    pods: podsGate(situation),
    conveyor: beltGate(situation),
    'two-party': null,
  }
  const open = ranked.filter((each) => closed[each] === null)
  const structure = open[0] ?? 'two-party'
  const passedOver = ranked
    .slice(0, ranked.indexOf(structure))
    .flatMap((each) => closed[each] ?? [])
  // That a belt has to wait is worth knowing even where it had lost anyway.
  const later = closed.conveyor && !passedOver.includes(closed.conveyor) ? [closed.conveyor] : []
  const warning =
    structure === 'two-party' ? hardSaleGate(situation, closed.conveyor !== null) : null
  return { structure, gates: [...passedOver, ...later, ...(warning ? [warning] : [])], open }
}
