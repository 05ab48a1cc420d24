// What a drawing says about the flow: how much each stage can do, and which one holds the belt back.
import type { PodId } from '../ids.ts'
import { type Lane, laneKey } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { amount } from '../words/figures.ts'
import { type Words, words } from '../words/phrase.ts'
import { type Belt, capacityOf } from './capacity-of.ts'
import type { StageFlow } from './flow.ts'
import { flowStageName } from './stage-names.ts'

export interface FlowNote {
  /** "400 leads/mo"; with "~" in front while it rests on usual figures, shorter beside an alarm. */
  readonly amount: Words
  /** What is wrong with the stage, in one word, or null. */
  readonly alarm: 'bottleneck' | 'overloaded' | null
}

export interface FlowNotes {
  /** By lane key; stages where nobody works have none. */
  readonly lanes: ReadonlyMap<string, FlowNote>
  /** By pod: "Limit: closing". Cells of pods are too small for amounts. */
  readonly pods: ReadonlyMap<PodId, Words>
}

const NONE: FlowNotes = { lanes: new Map(), pods: new Map() }

/** The notes for a drawing of this organisation; the alarms only once the chart has figures of its own. */
export function flowNotesOf(org: Org): FlowNotes {
  const capacity = capacityOf(org)
  if (!capacity) return NONE
  const { belts, isAssumed } = capacity
  if (org.document.structure === 'pods')
    return isAssumed ? NONE : { lanes: NONE.lanes, pods: new Map(belts.flatMap(podNote)) }
  const [belt] = belts
  if (!belt) return NONE
  const lanes = belt.stages
    .filter(({ fte }) => fte > 0)
    .map((flow) => [laneKey(laneOfFlow(belt, flow)), laneNote(belt, flow, isAssumed)] as const)
  return { lanes: new Map(lanes), pods: NONE.pods }
}

function podNote(belt: Belt): readonly (readonly [PodId, Words])[] {
  const { scope, bottleneck, input, won } = belt
  if (scope === null || won <= 0) return []
  return [[scope.id, words`Limit: ${flowStageName(bottleneck, input).toLowerCase()}`]]
}

function laneOfFlow({ input }: Belt, { stage }: StageFlow): Lane {
  if (!input.isTwoParty) return { kind: 'stage', stage }
  if (stage === 'lead-generation') return { kind: 'team', team: 'lead-generation' }
  return { kind: 'team', team: stage === 'account-management' ? 'support' : 'sales' }
}

function laneNote({ bottleneck, won }: Belt, flow: StageFlow, isAssumed: boolean): FlowNote {
  const { stage, unit, capacity, load } = flow
  const about = isAssumed ? '~' : ''
  const items = words`${about}${amount(capacity)}`
  const isLimit = won > 0 && stage === bottleneck
  const isFull = load !== null && load > 1 + 1e-9
  if (isAssumed || !(isLimit || isFull))
    return {
      amount: words`${items} ${unit === 'customers' ? unit : `${unit}/mo`}`,
      alarm: null,
    }
  return {
    amount: unit === 'customers' ? words`for ${items}` : words`${items}/mo`,
    alarm: isLimit ? 'bottleneck' : 'overloaded',
  }
}
