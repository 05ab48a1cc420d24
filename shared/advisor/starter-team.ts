// What the charts to start from have in common: roles, names to begin with, who reports to whom.
import type { Stage } from '../document/vocabulary.ts'
import { inEvenParts } from '../even-parts.ts'

export interface StarterRole {
  readonly id: string
  readonly title: string
  readonly stages: readonly Stage[]
  readonly managerId: string | null
  readonly podId: string | null
  /** null: vacant. */
  readonly personId: string | null
  readonly backups: readonly string[]
}

export interface StarterPerson {
  readonly id: string
  readonly name: string
  readonly external?: true
}

export interface StarterTeam {
  readonly people: readonly StarterPerson[]
  readonly roles: readonly StarterRole[]
}

/** Reports that one manager of the chart may have. */
export interface Spans {
  readonly most: number
  /** Of a manager who sells, too. */
  readonly mostOfCoach: number
}

const FOUNDER: StarterPerson = { id: 'founder', name: 'Founder' }

/** Up to this size the founder leads, beyond it somebody whose job that is. */
const FOUNDER_LEADS_TO = 7

export function vacant(id: string, title: string, stages: readonly Stage[]): StarterRole {
  return { id, title, stages, managerId: null, podId: null, personId: null, backups: [] }
}

export function copies(role: StarterRole, count: number): readonly StarterRole[] {
  return Array.from({ length: count }, (_, at) => ({ ...role, id: `${role.id}-${at + 1}` }))
}

/** Whoever the founder is on the chart: seller, leader, or both. */
export function founderRole(stages: readonly Stage[]): StarterRole {
  return { ...vacant(FOUNDER.id, 'Founder', stages), personId: FOUNDER.id }
}

export function headRole(heads: number): StarterRole {
  return heads <= FOUNDER_LEADS_TO
    ? founderRole(['leadership'])
    : vacant('head', 'Head of sales', ['leadership'])
}

/** They report to the manager; where they are too many, to leads, and those to leads of leads. */
export function reportingTo(
  managerId: string,
  members: readonly StarterRole[],
  lead: StarterRole,
  { most }: Pick<Spans, 'most'>,
): readonly StarterRole[] {
  if (members.length <= most) return members.map((role) => ({ ...role, managerId }))
  const groups = inEvenParts(members, Math.ceil(members.length / most))
  const leads = copies(lead, groups.length)
  return [
    ...reportingTo(managerId, leads, { ...lead, id: `${lead.id}-above` }, { most }),
    ...groups.flatMap((group, at) =>
      group.map((role) => ({ ...role, managerId: leads[at]?.id ?? managerId })),
    ),
  ]
}

/** The founder where there is one; all others are vacant. */
export function withFounder(roles: readonly StarterRole[]): StarterTeam {
  const people = roles.some(({ personId }) => personId === FOUNDER.id) ? [FOUNDER] : []
  return { people, roles }
}

/**
 * The same team with names to begin with: where each is alone in a stage, everybody stands in for the
 * neighbour further along the belt, and only people can be named for that.
 */
export function withStandIns(roles: readonly StarterRole[]): StarterTeam {
  const people = roles.map(personFor)
  const workers = roles.flatMap(({ stages }, at) => (stages.includes('leadership') ? [] : [at]))
  const last = workers.at(-1)
  const standInOf = (at: number): StarterPerson | undefined => {
    const place = workers.indexOf(at)
    const other = place >= 0 ? workers.at(place - 1) : roles[at]?.personId ? last : undefined
    return other === undefined || other === at ? undefined : people[other]
  }
  return {
    people,
    roles: roles.map((role, at) => ({
      ...role,
      personId: people[at]?.id ?? null,
      backups: [standInOf(at)?.id ?? []].flat(),
    })),
  }
}

/** "Seller 3", the third of the sellers: what somebody is, until the chart says who they are. */
function personFor(
  { title, personId }: StarterRole,
  at: number,
  roles: readonly StarterRole[],
): StarterPerson {
  if (personId === FOUNDER.id) return FOUNDER
  const number = roles.slice(0, at + 1).filter((role) => role.title === title).length
  return { id: `person-${at + 1}`, name: `${title} ${number}` }
}
