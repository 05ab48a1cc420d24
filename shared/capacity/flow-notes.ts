// What a drawing says about the flow: how much each stage can do, and which one holds the belt back.
import type { PodId } from '../ids.ts'
import { type Lane, laneKey } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { amount } from '../words/figures.ts'
import { chained } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import { areOwn } from './assumptions.ts'
import { type Belt, capacityOf } from './capacity-of.ts'
import { basisOfThroughput, RATE_KEYS } from './ownness.ts'
import { flowStageName } from './stage-names.ts'
import type { StageRow } from './stage-rows.ts'

export interface FlowNote {
  /** "400 leads/mo"; with "~" in front while it rests on a usual figure, shorter beside an alarm. */
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

/** The notes for a drawing of this organisation; alarms only where they rest on figures of its own. */
export function flowNotesOf(org: Org): FlowNotes {
  const capacity = capacityOf(org)
  if (!capacity) return NONE
  const { belts, scale } = capacity
  const isLimitOwn = (belt: Belt) =>
    basisOfThroughput(org.document, { belts: [belt], scale }) !== 'usual'
  if (org.document.structure === 'pods')
    return { lanes: NONE.lanes, pods: new Map(belts.filter(isLimitOwn).flatMap(podNote)) }
  const [belt] = belts
  if (!belt) return NONE
  const byLane = new Map<string, StageRow[]>()
  for (const row of belt.rows.filter(({ time }) => time > 0)) {
    const key = laneKey(laneOf(belt, row))
    byLane.set(key, [...(byLane.get(key) ?? []), row])
  }
  const isLimit = isLimitOwn(belt)
  return {
    lanes: new Map([...byLane].map(([key, rows]) => [key, laneNote(org, belt, rows, isLimit)])),
    pods: NONE.pods,
  }
}

function podNote({ scope, limits, input, won }: Belt): readonly (readonly [PodId, Words])[] {
  if (scope === null || won <= 0) return []
  const names = limits.map(({ set }) => flowStageName(set, input).toLowerCase())
  return [[scope.id, words`Limit: ${chained(names, ', ')}`]]
}

function laneOf({ input }: Belt, { stage }: StageRow): Lane {
  if (input.sellersDo === 0) return { kind: 'stage', stage }
  if (stage === 'lead-generation') return { kind: 'team', team: 'lead-generation' }
  return { kind: 'team', team: stage === 'account-management' ? 'support' : 'sales' }
}

function laneNote(
  org: Org,
  { won }: Belt,
  rows: readonly StageRow[],
  isLimitOwn: boolean,
): FlowNote {
  const isOwn = ({ stage }: StageRow) => areOwn(org.document, RATE_KEYS[stage])
  const isLimit = isLimitOwn && won > 0 && rows.some((row) => row.isLimit)
  const isFull = rows.some((row) => isOwn(row) && (row.arrivingLoad ?? 0) > 1 + 1e-9)
  const items = rows.map(
    (row) => words`${isOwn(row) ? '' : '~'}${amount(row.capacity)} ${row.unit}`,
  )
  const [first] = rows
  const all = chained(items, ', ')
  if (!(isLimit || isFull))
    return { amount: first?.unit === 'customers' ? all : words`${all}/mo`, alarm: null }
  return { amount: shorter(rows, isOwn), alarm: isLimit ? 'bottleneck' : 'overloaded' }
}

/** Beside an alarm there is less room. */
function shorter(rows: readonly StageRow[], isOwn: (row: StageRow) => boolean): Words {
  const [first] = rows
  if (!first) return ''
  const items = words`${isOwn(first) ? '' : '~'}${amount(first.capacity)}`
  if (rows.length > 1) return words`${items} leads/mo`
  return first.unit === 'customers' ? words`for ${items}` : words`${items}/mo`
}
