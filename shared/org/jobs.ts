// Jobs: what has to be covered for sales to go on, named as the structure names it.
import type { Person, Role } from '../document/schema.ts'
import { BELT_STAGES, STAGE_NAMES, type Stage } from '../document/vocabulary.ts'
import type { Org, Scope } from './org.ts'

export interface Job {
  /** In lower case, as the subject of a sentence: "closing". */
  readonly name: string
  readonly stages: readonly Stage[]
  /** Whose absence is felt at once in money. */
  readonly isClosing: boolean
}

const BELT_JOBS: readonly Job[] = BELT_STAGES.map((stage) => ({
  name: STAGE_NAMES[stage].toLowerCase(),
  stages: [stage],
  isClosing: stage === 'closing',
}))

/** What every organisation does, whatever its structure. */
export const SELLING: Job = { name: 'selling', stages: ['closing'], isClosing: true }

const TWO_PARTY_JOBS: readonly Job[] = [
  { name: 'lead generation', stages: ['lead-generation'], isClosing: false },
  SELLING,
  { name: 'looking after customers', stages: ['account-management', 'support'], isClosing: false },
]

/** The jobs that a scope of this organisation needs; none before a structure is chosen. */
export function jobsOf(org: Org): readonly Job[] {
  if (org.document.structure === null) return []
  return org.document.structure === 'two-party' ? TWO_PARTY_JOBS : BELT_JOBS
}

/** Everybody who does some of the job. */
export function coverOfJob(org: Org, job: Pick<Job, 'stages'>, scope: Scope): readonly Person[] {
  const [only] = job.stages
  if (only && job.stages.length === 1) return org.cover(only, scope)
  return [...new Set(job.stages.flatMap((stage) => org.cover(stage, scope)))]
}

export interface LoneCover {
  readonly job: Job
  readonly person: Person
  /** The lone person's roles in the job. */
  readonly roles: readonly Role[]
}

/** Jobs that hang on one person for whom nobody could step in. */
export function loneCovers(
  org: Org,
  scope: Scope,
  jobs: readonly Job[] = jobsOf(org),
): readonly LoneCover[] {
  return jobs.flatMap((job) => {
    const people = coverOfJob(org, job, scope)
    const [person] = people
    if (!person || people.length > 1) return []
    const roles = [...new Set(job.stages.flatMap((stage) => org.rolesIn(stage, scope)))]
    const hasStandIn = roles.some((role) =>
      org.validBackupsOf(role).some((backup) => backup.id !== person.id),
    )
    if (hasStandIn) return []
    return { job, person, roles: roles.filter((role) => role.personId === person.id) }
  })
}
