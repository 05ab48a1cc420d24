// How full the people of each stage are with some amount of work, where the fullest are relieved first.
import { BELT_STAGES, type BeltStage } from '../document/vocabulary.ts'
import { isInside, type StageSet, setOf, sizeOf, stagesOf, subsetsOf } from './stage-set.ts'
import { type TimeGroups, timeFor } from './time-groups.ts'

/** Full-time people that the work of each stage asks for. */
export type Demand = Readonly<Record<BeltStage, number>>

export interface Load {
  /** Work / time, 1 is full; 'nobody' where there is work and no one to do it. */
  readonly load: number | 'nobody'
  /** Full-time people who are in the stage when time is divided so that nobody is fuller than need be. */
  readonly time: number
  /** The stages that the same people carry; all of them are equally full. */
  readonly together: StageSet
}

export type Loads = Readonly<Record<BeltStage, Load>>

/** Closer than this is equal. */
const SAME = 1e-9

/** The loads of all stages; time that no work asks for stays where its people may do nothing else. */
export function loadsOf(groups: TimeGroups, demand: Demand): Loads {
  const loads: Record<BeltStage, Load> = {
    'lead-generation': IDLE,
    qualification: IDLE,
    closing: IDLE,
    'account-management': IDLE,
  }
  const wanted = BELT_STAGES.filter((stage) => demand[stage] > 0)
  const nobody = wanted.filter((stage) => timeFor(groups, setOf(stage)) <= 0)
  for (const stage of nobody) loads[stage] = { load: 'nobody', time: 0, together: setOf(stage) }
  let rest = setOf(...wanted.filter((stage) => !nobody.includes(stage)))
  let done: StageSet = 0
  while (rest !== 0) {
    const { set, load } = fullestOf(groups, demand, rest, done)
    for (const stage of stagesOf(set))
      loads[stage] = { load, time: demand[stage] / load, together: set }
    done |= set
    rest &= ~set
  }
  for (const stage of BELT_STAGES.filter((stage) => demand[stage] <= 0)) {
    const time = timeFor(groups, done | setOf(stage)) - timeFor(groups, done)
    loads[stage] = { load: 0, time: Math.max(0, time), together: setOf(stage) }
  }
  return loads
}

const IDLE: Load = { load: 0, time: 0, together: 0 }

function fullestOf(
  groups: TimeGroups,
  demand: Demand,
  rest: StageSet,
  done: StageSet,
): { readonly set: StageSet; readonly load: number } {
  const before = timeFor(groups, done)
  let fullest = { set: rest, load: 0 }
  for (const set of subsetsOf(rest)) {
    if (!isInside(set, rest)) continue
    const work = stagesOf(set).reduce((sum, stage) => sum + demand[stage], 0)
    // People who may do these stages are left, or the set before would have been larger.
    const load = work / Math.max(timeFor(groups, done | set) - before, TINY)
    const isFuller = load > fullest.load * (1 + SAME)
    // Which of two equally full sets comes first changes no load (a test proves it), but only the smaller
    // ones are carried by the same people: others are as full by chance.
    const isSmaller = load >= fullest.load * (1 - SAME) && sizeOf(set) < sizeOf(fullest.set)
    if (isFuller || isSmaller || fullest.load === 0) fullest = { set, load }
  }
  return fullest
}

/** So little time that nobody can mean it. */
const TINY = 1e-9
