// Cover of the whole chart: for each job of each scope, who does it or could step in.
import type { Person } from '../document/schema.ts'
import { coverOfJob, type Job, jobsOf } from './jobs.ts'
import { type Lane, laneKey, laneOf } from './lanes.ts'
import type { Org, Scope } from './org.ts'

export interface Cover {
  readonly job: Job
  readonly scope: Scope
  /** Where the job is drawn. */
  readonly lane: Lane
  /** laneKey(lane) */
  readonly key: string
  /** Distinct people who do the job, then those who could step in; their number is the bus factor. */
  readonly people: readonly Person[]
  /** False where nobody does the job, and nobody has to. */
  readonly isNeeded: boolean
}

/** How many people a job should have, so that no single one can stop it. */
const ENOUGH_PEOPLE = 2

export interface CoverScore {
  readonly covered: number
  readonly needed: number
}

/** The cover of every job that the structure asks for; none before a structure is chosen. Linear. */
export function coverOf(org: Org): readonly Cover[] {
  const jobs = jobsOf(org)
  return org.scopes.flatMap((scope) => jobs.map((job) => coverAt(org, job, scope)))
}

/** How many of the needed jobs two people or more could do. */
export function coverScoreOf(covers: readonly Cover[]): CoverScore {
  const needed = covers.filter(({ isNeeded }) => isNeeded)
  return {
    covered: needed.filter(({ people }) => people.length >= ENOUGH_PEOPLE).length,
    needed: needed.length,
  }
}

export type CoverLevel = 'nobody' | 'one' | 'enough' | 'not-needed'

/** How good a cover is. */
export function levelOf({ people, isNeeded }: Cover): CoverLevel {
  if (people.length >= ENOUGH_PEOPLE) return 'enough'
  if (people.length === 1) return 'one'
  return isNeeded ? 'nobody' : 'not-needed'
}

function coverAt(org: Org, job: Job, scope: Scope): Cover {
  const roles = job.stages.flatMap((stage) => org.rolesIn(stage, scope))
  const standIns = roles.flatMap((role) => org.validBackupsOf(role))
  const people = [...new Set([...coverOfJob(org, job, scope), ...standIns])]
  // A job is drawn in the lane of a role that would do nothing else.
  const lane = laneOf(
    { stages: job.stages.slice(0, 1).map((stage) => ({ stage })), podId: scope?.id ?? null },
    org.document,
  )
  return {
    job,
    scope,
    lane,
    key: laneKey(lane),
    people,
    isNeeded: people.length > 0 || !comesFromOutside(org, job),
  }
}

/** In two-party, leads may be bought or come by themselves; then nobody has to find them. */
function comesFromOutside({ document }: Org, job: Job): boolean {
  const { leadSource } = document.company
  return (
    document.structure === 'two-party' &&
    job.stages.includes('lead-generation') &&
    (leadSource === 'agency' || leadSource === 'inbound')
  )
}
