// The roles of a chart in a listing: lane by lane, as the picture shows them.
import { dutyWork } from '../article/duties.ts'
import type { Document, Place, Role, RoleStage } from '../document/schema.ts'
import { STAGE_NAMES, SUPPORT_KIND_NAMES } from '../document/vocabulary.ts'
import { groupedBy } from '../grouped.ts'
import { laneName } from '../org/lane-name.ts'
import { laneKey, laneOf, lanesOf, stagesOfLane } from '../org/lanes.ts'
import { orgOf } from '../org/org.ts'
import { day, exact } from '../words/figures.ts'
import { listed } from '../words/lists.ts'
import { type Part, words } from '../words/phrase.ts'
import { type CalledApart, calledApart } from './called-apart.ts'
import {
  type Entry,
  type Fact,
  fact,
  numberFact,
  type Section,
  sectionOf,
  textFact,
  unknownFacts,
} from './section.ts'

/** Everything about every role; lanes without roles are left out. */
export function roleSections(document: Document): readonly Section[] {
  const org = orgOf(document)
  const byLane = groupedBy(document.roles, (role) => laneKey(laneOf(role, document)))
  return lanesOf(document).flatMap((lane) =>
    sectionOf(
      words`${laneName(org, lane)}`,
      (byLane.get(laneKey(lane)) ?? []).map((role) => roleEntry(role, document)),
    ),
  )
}

const KNOWN = [
  ...['id', 'title', 'stages', 'podId', 'personId', 'managerId', 'fte', 'ramp', 'startDate'],
  ...['openSince', 'backups', 'quota', 'sharedQuota', 'accounts', 'annualCost', 'market'],
  ...['supportKind', 'duties', 'notes', 'formerPlaces'],
]

function roleEntry(role: Role, document: Document): Entry {
  const called = calledApart(document)
  const { backups, duties = [] } = role
  return {
    name: called.role(role),
    facts: [
      ...fact('Reports to', role.managerId === null ? null : called.roleOf(role.managerId)),
      ...(isSaidByLane(role, document) ? [] : workFacts('Work', role.stages)),
      ...fact('Pod', role.podId === null ? null : called.podOf(role.podId)),
      ...(role.fte === 1 ? [] : numberFact('FTE', role.fte)),
      ...(role.ramp === 100 ? [] : numberFact('Ramp, percent', role.ramp)),
      ...fact('Start', role.startDate === undefined ? null : day(role.startDate)),
      ...fact('Open since', role.openSince === undefined ? null : day(role.openSince)),
      ...fact('Backups', inList(backups.map((id) => called.personOf(id)))),
      ...numberFact('Quota', role.quota),
      ...(role.sharedQuota === undefined
        ? []
        : fact('Shared quota', role.sharedQuota ? 'yes' : 'no')),
      ...numberFact('Accounts', role.accounts),
      ...numberFact('Cost a year', role.annualCost),
      ...textFact('Market', role.market),
      ...fact('Kind of support', role.supportKind && SUPPORT_KIND_NAMES[role.supportKind]),
      ...fact('Duties', inList(duties.map((id) => dutyWork(id) ?? words`${id}`))),
      ...textFact('Notes', role.notes),
      ...formerFacts(role, called),
      ...unknownFacts(role, KNOWN),
    ],
  }
}

/** Does its lane say all of what it does? Roles of several stages do more, or give parts of their time. */
function isSaidByLane({ stages, podId }: Role, document: Document): boolean {
  const [only, ...others] = stages
  if (only === undefined || others.length > 0 || Object.keys(only).length > 1) return false
  const lane = laneOf({ stages, podId }, document)
  const [stage, ...more] = stagesOfLane(lane)
  return stage === only.stage && more.length === 0
}

/** Its stages, with the parts of its time where they are written down. */
function workFacts(label: string, stages: readonly RoleStage[]): readonly Fact[] {
  const parts = stages.map(({ stage, share, ...others }) => {
    const part =
      share === undefined ? STAGE_NAMES[stage] : words`${STAGE_NAMES[stage]} ${exact(share)}`
    return Object.keys(others).length === 0 ? part : words`${part} ${JSON.stringify(others)}`
  })
  return fact(label, inList(parts))
}

function formerFacts({ formerPlaces = {} }: Role, called: CalledApart): readonly Fact[] {
  return Object.entries(formerPlaces).flatMap(([structure, place]) =>
    place ? formerFact(structure, place, called) : [],
  )
}

function formerFact(structure: string, place: Place, called: CalledApart): readonly Fact[] {
  const label = `Before, in ${structure}`
  return [
    ...workFacts(`${label}, work`, place.stages),
    ...fact(`${label}, pod`, place.podId === null ? null : called.podOf(place.podId)),
    ...(place.managerId === undefined
      ? []
      : fact(`${label}, reported to`, called.roleOf(place.managerId))),
    ...unknownFacts(place, ['stages', 'podId', 'managerId']),
  ]
}

function inList(parts: readonly Part[]): Part | null {
  return parts.length === 0 ? null : listed(parts)
}
