// Stations: who does each stage, in the whole organisation and in each pod; counted once.
import type { Person, Role } from '../document/schema.ts'
import type { Stage } from '../document/vocabulary.ts'
import type { PodId } from '../ids.ts'
import { workStagesOf } from './lanes.ts'
import { shareOf } from './share.ts'

/** One stage of the whole organisation (podId null) or of a pod. */
export interface Stations {
  /** Roles that do the stage, in the order of the document. */
  rolesIn(stage: Stage, podId: PodId | null): readonly Role[]
  /** Distinct people who do the stage with some of their time. */
  cover(stage: Stage, podId: PodId | null): readonly Person[]
  /** Full-time equivalents at work in the stage: sum of FTE x share x ramp over filled roles. */
  effectiveFte(stage: Stage, podId: PodId | null): number
}

interface Station {
  readonly roles: Role[]
  /** null: nobody has asked yet; then a dozen rules do. */
  crew: Crew | null
}

interface Crew {
  readonly people: readonly Person[]
  readonly fte: number
}

type ByStage = Map<Stage, Station>

/** Who works in which role. */
export interface Staff {
  holderOf(role: Role): Person | null
  rolesHeldBy(person: Person): readonly Role[]
}

/** One pass over the roles. */
export function stationsOf(roles: readonly Role[], staff: Staff): Stations {
  const whole: ByStage = new Map()
  const byPod = new Map<PodId, ByStage>()
  for (const role of roles) {
    const stages = workStagesOf(role)
    const pod = role.podId === null ? null : kept(byPod, role.podId, () => new Map())
    // A file may name a stage twice.
    for (const stage of stages.length > 1 ? new Set(stages) : stages) {
      stationAt(whole, stage).roles.push(role)
      if (pod) stationAt(pod, stage).roles.push(role)
    }
  }
  const find = (stage: Stage, podId: PodId | null) =>
    (podId === null ? whole : byPod.get(podId))?.get(stage)
  const crewAt = (stage: Stage, podId: PodId | null) => {
    const station = find(stage, podId)
    if (!station) return NO_CREW
    station.crew ??= crewOf(station.roles, stage, staff)
    return station.crew
  }
  return {
    rolesIn: (stage, podId) => find(stage, podId)?.roles ?? NO_ROLES,
    cover: (stage, podId) => crewAt(stage, podId).people,
    effectiveFte: (stage, podId) => crewAt(stage, podId).fte,
  }
}

const NO_ROLES: readonly Role[] = []
const NO_CREW: Crew = { people: [], fte: 0 }

function stationAt(stations: ByStage, stage: Stage): Station {
  return kept(stations, stage, () => ({ roles: [], crew: null }))
}

/** Of people only whoever holds several roles can come twice, and few do. */
function crewOf(roles: readonly Role[], stage: Stage, { holderOf, rolesHeldBy }: Staff): Crew {
  const people: Person[] = []
  let busy: Set<Person> | null = null
  let fte = 0
  for (const role of roles) {
    const holder = holderOf(role)
    if (!holder) continue
    fte += role.fte * shareOf(role, stage) * (role.ramp / 100)
    if (role.fte <= 0 || busy?.has(holder)) continue
    if (rolesHeldBy(holder).length > 1) busy = (busy ?? new Set()).add(holder)
    people.push(holder)
  }
  return { people, fte }
}

function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
