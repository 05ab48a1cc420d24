// The changes between two versions in words: one sentence for what is alike, and all of them in short.
import { addTo } from '../../grouped.ts'
import { assertNever } from '../../result.ts'
import { type Words, words } from '../../words/phrase.ts'
import type { Change, RoleChange } from '../change.ts'
import { chartPoint, planPoint } from './chart-points.ts'
import { companyPoint } from './company-points.ts'
import { figurePoint } from './figure-points.ts'
import { orderPoints } from './order-points.ts'
import { personPoint, presencePoint } from './people-points.ts'
import { type PlaceChange, placePoints } from './place-points.ts'
import { podPoint, podsPoint } from './pod-points.ts'
import { type Line, linesOf, type Point } from './point.ts'
import { rolePoint } from './role-points.ts'
import { rolesPoint } from './roles-points.ts'
import { seatPoint } from './seat-points.ts'
import { assumptionPoint, confirmedPoint, mutingPoint, thresholdPoint } from './settings-points.ts'
import { type Telling, tellingOf, type Versions } from './telling.ts'
import { unknownPoint } from './unknown-points.ts'

/** One sentence, and the changes that it tells of. */
export interface SaidChanges {
  readonly sentence: Words
  readonly changes: readonly Change[]
}

/** What `diffOf` found between these versions, most important first; many changes alike are one sentence. */
export function sayChanges(changes: readonly Change[], versions: Versions): readonly SaidChanges[] {
  return linesFor(changes, versions).map((line) => ({
    sentence: words`${line.clause}.`,
    changes: line.changes,
  }))
}

/** The same changes as sentences without their full stops. */
export function linesFor(changes: readonly Change[], versions: Versions): readonly Line[] {
  const telling = tellingOf(versions)
  const placed = new Map<PlaceChange['after'], PlaceChange[]>()
  const points: Point[] = []
  for (const change of changes) {
    if (isPlaceChange(change)) addTo(placed, change.after, change)
    else points.push(...pointsFor(change, telling))
  }
  for (const ofRole of placed.values()) points.push(...placePoints(ofRole, telling))
  const lines = linesOf(points)
  return lines.length > 0 || changes.length === 0 ? lines : [unseenLine(changes)]
}

function isPlaceChange(change: Change): change is PlaceChange {
  return change.kind === 'role' && (change.field === 'stages' || change.field === 'podId')
}

/** Nothing for what nobody can see: it is said only where nothing else changed. */
function pointsFor(change: Exclude<Change, PlaceChange>, telling: Telling): readonly Point[] {
  switch (change.kind) {
    case 'chart':
      return change.field === 'formerPods' ? [] : [chartPoint(change)]
    case 'role':
      return rolePoints(change, telling)
    case 'company':
      return [companyPoint(change, telling)]
    case 'person':
      return [personPoint(change)]
    case 'pod':
      return [podPoint(change, telling)]
    case 'stage-plan':
      return [planPoint(change)]
    case 'assumption':
      return [assumptionPoint(change, telling)]
    case 'threshold':
      return [thresholdPoint(change)]
    case 'confirmed':
    case 'unconfirmed':
      return [confirmedPoint(change)]
    case 'person-joined':
    case 'person-left':
      return [presencePoint(change)]
    case 'role-added':
    case 'role-removed':
      return [rolesPoint(change, telling)]
    case 'pod-added':
    case 'pod-removed':
      return [podsPoint(change)]
    case 'figure-entered':
    case 'figure-deleted':
    case 'figure':
      return [figurePoint(change)]
    case 'muted':
    case 'unmuted':
    case 'muting':
      return [mutingPoint(change, telling)]
    case 'role-order':
    case 'pod-order':
    case 'people-order':
      return orderPoints(change, telling)
    case 'unknown':
      return [unknownPoint(change, telling)]
    case 'unseen':
      return []
    default:
      return assertNever(change)
  }
}

function rolePoints(change: Exclude<RoleChange, PlaceChange>, telling: Telling): readonly Point[] {
  if (change.field === 'formerPlaces') return []
  return [change.field === 'personId' ? seatPoint(change, telling) : rolePoint(change, telling)]
}

function unseenLine(changes: readonly Change[]): Line {
  const isMemory = changes.some(({ kind }) => kind !== 'unseen')
  return {
    clause: isMemory
      ? 'Only what the chart remembers of other structures changed'
      : 'Only how the file is written changed; nothing of it can be seen',
    changes,
  }
}
