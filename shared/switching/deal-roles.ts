// Deals roles out to pods, stage by stage: the same work in every pod, as far as the people reach.
import type { Document, Role } from '../document/schema.ts'
import { BELT_STAGES } from '../document/vocabulary.ts'
import type { PersonId, PodId, RoleId } from '../ids.ts'
import { isReady } from '../org/ready.ts'
import { isOnBelt } from './sellers.ts'

/** What a pod holds so far, in all and in the stage that is dealt out just now. */
interface Load {
  readonly podId: PodId
  fte: number
  seats: number
  stageFte: number
  stageSeats: number
}

/**
 * A pod for every belt role that stands in none of these pods: held roles by full-time equivalents,
 * beginners last, then vacant ones by number. Several roles of one person stay together, except an agency's.
 */
export function dealtOut(
  { roles, people }: Pick<Document, 'roles' | 'people'>,
  podIds: readonly PodId[],
): ReadonlyMap<RoleId, PodId> {
  const dealt = new Map<RoleId, PodId>()
  const loads = podIds.map((podId) => ({ podId, fte: 0, seats: 0, stageFte: 0, stageSeats: 0 }))
  const byPod = new Map(loads.map((load) => [load.podId, load]))
  const external = new Set(people.filter((person) => person.external).map(({ id }) => id))
  const homes = new Map<PersonId, Load>()
  const put = (role: Role, load: Load) => {
    load.fte += workOf(role)
    load.seats++
    if (role.personId !== null && !external.has(role.personId)) homes.set(role.personId, load)
  }
  const putInStage = (role: Role, load: Load) => {
    load.stageFte += workOf(role)
    load.stageSeats++
  }
  const deal = (role: Role, isLess: (a: Load, b: Load) => number) => {
    const home = role.personId === null ? undefined : homes.get(role.personId)
    const load = home ?? leastOf(loads, isLess)
    if (!load) return
    put(role, load)
    putInStage(role, load)
    dealt.set(role.id, load.podId)
  }

  const { settled, held, vacant } = membersOf(roles, byPod)
  for (const { role, load } of settled) put(role, load)
  for (const stage of BELT_STAGES) {
    const isHere = ({ stages }: Role) => stages[0]?.stage === stage
    for (const load of loads) Object.assign(load, { stageFte: 0, stageSeats: 0 })
    for (const { role, load } of settled) if (isHere(role)) putInStage(role, load)
    for (const role of held.filter(isHere)) deal(role, hasLessWork)
    for (const role of vacant.filter(isHere)) deal(role, hasFewerSeats)
  }
  return dealt
}

/** Full-time equivalents, 0..1; numbers that make no sense count as the nearest that does. */
function workOf({ personId, fte }: Role): number {
  return personId === null ? 0 : Math.min(Math.max(fte, 0), 1)
}

function membersOf(roles: readonly Role[], pods: ReadonlyMap<PodId, Load>) {
  const settled: { role: Role; load: Load }[] = []
  const held: Role[] = []
  const vacant: Role[] = []
  for (const role of roles) {
    if (!isOnBelt(role)) continue
    const load = role.podId === null ? undefined : pods.get(role.podId)
    if (load) settled.push({ role, load })
    else if (role.personId === null) vacant.push(role)
    else held.push(role)
  }
  return { settled, held: held.toSorted(readyFirst), vacant }
}

/** Whoever is past learning is dealt first, so that no pod gets beginners only while there are others. */
function readyFirst(a: Role, b: Role): number {
  return Number(isReady(b)) - Number(isReady(a)) || b.fte - a.fte
}

function leastOf(loads: readonly Load[], isLess: (a: Load, b: Load) => number): Load | undefined {
  return loads.reduce<Load | undefined>(
    (least, load) => (least === undefined || isLess(load, least) < 0 ? load : least),
    undefined,
  )
}

function hasLessWork(a: Load, b: Load): number {
  return (
    a.stageFte - b.stageFte || a.stageSeats - b.stageSeats || a.fte - b.fte || a.seats - b.seats
  )
}

function hasFewerSeats(a: Load, b: Load): number {
  return (
    a.stageSeats - b.stageSeats || a.seats - b.seats || a.stageFte - b.stageFte || a.fte - b.fte
  )
}
