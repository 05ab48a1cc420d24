// Stations: who does each stage, in the whole organisation and in each pod; counted once.
import type { Person, Role } from '../document/schema.ts'
import type { Stage } from '../document/vocabulary.ts'
import type { PodId } from '../ids.ts'
import { headCountOf } from './head-count.ts'
import { workStagesOf } from './lanes.ts'
import { shareOf } from './share.ts'
import type { Staff } from './staff.ts'

/** One stage of the whole organisation (podId null) or of a pod. */
export interface Stations {
  /** Roles that do the stage, in the order of the document. */
  rolesIn(stage: Stage, podId: PodId | null): readonly Role[]
  /** Distinct people who do the stage with some of their time. */
  cover(stage: Stage, podId: PodId | null): readonly Person[]
  /** Full-time equivalents at work in the stage: sum of FTE x share x ramp over filled roles. */
  effectiveFte(stage: Stage, podId: PodId | null): number
  /** Is somebody in the stage past learning? */
  hasRamped(stage: Stage, podId: PodId | null): boolean
}

interface Station {
  readonly roles: Role[]
  readonly people: Person[]
  /** Only the people who hold several roles: nobody else could be counted twice. */
  busy: Set<Person> | null
  fte: number
  hasRamped: boolean
}

type ByStage = Partial<Record<Stage, Station>>

/** One pass over the roles. */
export function stationsOf(roles: readonly Role[], staff: Staff): Stations {
  const whole: ByStage = {}
  const byPod = new Map<PodId, ByStage>()
  for (const role of roles) {
    const stages = workStagesOf(role)
    const holder = staff.holderOf(role)
    const isBusy = holder !== null && staff.isBusy(holder)
    const pod = role.podId === null ? null : placeOf(byPod, role.podId)
    // A file may name a stage twice.
    for (const stage of stages.length > 1 ? new Set(stages) : stages) {
      const heads = holder === null ? 0 : headCountOf(holder)
      const fte = heads * role.fte * shareOf(role, stage) * (role.ramp / 100)
      join(stationAt(whole, stage), { role, holder, isBusy, fte })
      if (pod) join(stationAt(pod, stage), { role, holder, isBusy, fte })
    }
  }
  const find = (stage: Stage, podId: PodId | null) =>
    (podId === null ? whole : byPod.get(podId))?.[stage]
  return {
    rolesIn: (stage, podId) => find(stage, podId)?.roles ?? NO_ROLES,
    cover: (stage, podId) => find(stage, podId)?.people ?? NO_PEOPLE,
    effectiveFte: (stage, podId) => find(stage, podId)?.fte ?? 0,
    hasRamped: (stage, podId) => find(stage, podId)?.hasRamped ?? false,
  }
}

const NO_ROLES: readonly Role[] = []
const NO_PEOPLE: readonly Person[] = []

function placeOf(byPod: Map<PodId, ByStage>, id: PodId): ByStage {
  const known = byPod.get(id)
  if (known) return known
  const made: ByStage = {}
  byPod.set(id, made)
  return made
}

function stationAt(stations: ByStage, stage: Stage): Station {
  stations[stage] ??= { roles: [], people: [], busy: null, fte: 0, hasRamped: false }
  return stations[stage]
}

interface Member {
  readonly role: Role
  readonly holder: Person | null
  /** Does the holder have other roles, too? */
  readonly isBusy: boolean
  /** What the holder can do in the stage. */
  readonly fte: number
}

function join(station: Station, { role, holder, isBusy, fte }: Member): void {
  station.roles.push(role)
  station.fte += fte
  if (holder && role.ramp >= 100) station.hasRamped = true
  if (!holder || role.fte <= 0 || station.busy?.has(holder)) return
  if (isBusy) station.busy = (station.busy ?? new Set()).add(holder)
  station.people.push(holder)
}
