// Sentences about where roles stand and what they do: "Ana moved from Closing to Account management".
import type { Document, Role, RoleStage } from '../../document/schema.ts'
import { STAGE_NAMES } from '../../document/vocabulary.ts'
import type { PodId } from '../../ids.ts'
import { laneName } from '../../org/lane-name.ts'
import { type Lane, laneKey, laneOf } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { percentage } from '../../words/figures.ts'
import { listed } from '../../words/lists.ts'
import { type Words, words } from '../../words/phrase.ts'
import type { RoleChange } from '../change.ts'
import { namedPod, namedRole } from './named.ts'
import { type Point, type Theme, valueTheme } from './point.ts'
import type { Telling } from './telling.ts'
import { saidPair, sayValues, type Values } from './values.ts'

export type PlaceChange = Extract<RoleChange, { readonly field: 'stages' | 'podId' }>

const MOVED: Theme = {
  id: 'moved',
  weight: 'places',
  sum: ({ count, list }) => words`${count} moved: ${list}`,
}

const WORK = valueTheme('work', 'places', 'Work')

const POD: Theme = {
  id: 'role podId',
  weight: 'places',
  sum: ({ count, list }) => words`${count} are in another pod now: ${list}`,
}

/** The points of one role, whose stages or pod are other ones. Another lane says most of it. */
export function placePoints(changes: readonly PlaceChange[], telling: Telling): readonly Point[] {
  const [first] = changes
  if (!first) return []
  const [from, to] = [laneIn(telling.before, first.before), laneIn(telling.after, first.after)]
  const isMoved = laneKey(from) !== laneKey(to)
  const told = isMoved ? changes.filter((change) => isSeen(change, from, to)) : []
  const moved = told.length > 0 ? [movedPoint(first.after, told, [from, to], telling)] : []
  const others = changes.filter((change) => !told.includes(change))
  return [...moved, ...others.map((change) => pointOf(change, telling))]
}

function laneIn({ document }: { readonly document: Document }, role: Role): Lane {
  return laneOf(role, document)
}

/** Does the move to another lane say all of the change? */
function isSeen(change: PlaceChange, from: Lane, to: Lane): boolean {
  return change.field === 'podId'
    ? from.kind === 'pod' || to.kind === 'pod'
    : change.was.length <= 1 && change.is.length <= 1
}

function movedPoint(
  role: Role,
  changes: readonly PlaceChange[],
  [from, to]: readonly [Lane, Lane],
  { before, after }: Telling,
): Point {
  const way = words`from ${placeName(before, from)} to ${placeName(after, to)}`
  return {
    theme: MOVED,
    key: JSON.stringify([laneKey(from), laneKey(to)]),
    named: () => namedRole(after, role),
    changes,
    say: ({ name }) => words`${name} moved ${way}`,
    wider: {
      key: laneKey(to),
      say: ({ name }) => words`${name} moved to ${placeName(after, to)}`,
    },
  }
}

/** Lanes that are no place of their own are quoted as they are written on the chart. */
function placeName(org: Org, lane: Lane): Words {
  const name = laneName(org, lane)
  return lane.kind === 'unplaced' || lane.kind === 'all' ? words`“${name}”` : name
}

function pointOf(change: PlaceChange, telling: Telling): Point {
  const { before, after } = telling
  const common = { named: () => namedRole(after, change.after), changes: [change] }
  if (change.field === 'stages')
    return {
      ...common,
      theme: WORK,
      key: JSON.stringify([partsOf(change.was), partsOf(change.is)]),
      say: ({ of }) => sayValues(words`Work of ${of}`, workOf(change)),
    }
  return {
    ...common,
    theme: POD,
    key: change.is ?? '',
    say: ({ name, isOne }) => {
      const now = words`${name} ${isOne ? 'is' : 'are'} in ${nameOfPod(after, change.is)} now`
      return isOne && change.was !== null
        ? words`${now} instead of ${nameOfPod(before, change.was)}`
        : now
    },
  }
}

function partsOf(stages: readonly RoleStage[]) {
  return stages.map((part) => [part.stage, part.share])
}

function workOf({ was, is }: Extract<PlaceChange, { readonly field: 'stages' }>): Values {
  // Shares are shown in hundredths of a percent at most.
  const looks = (stages: readonly RoleStage[]) =>
    JSON.stringify(
      stages.map((part) => [part.stage, part.share && Math.round(part.share * 10_000)]),
    )
  return looks(was) === looks(is) ? null : saidPair(workName(was), workName(is))
}

/** "closing (60%) and qualification". */
function workName(stages: readonly RoleStage[]): Words {
  if (stages.length === 0) return 'not decided'
  return listed(
    stages.map((part) => {
      const name = STAGE_NAMES[part.stage].toLowerCase()
      return part.share === undefined ? name : words`${name} (${percentage(part.share * 100)})`
    }),
  )
}

function nameOfPod(org: Org, id: PodId | null): Words {
  if (id === null) return 'no pod'
  const pod = org.pod(id)
  return pod ? namedPod(pod).of : 'a pod that is not on the chart'
}
