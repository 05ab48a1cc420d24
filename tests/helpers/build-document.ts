// Builds small organisations for tests in one line per role; names are ids.
import { type Document, documentSchema, type Kpi } from '../../shared/document/schema.ts'
import type { Stage } from '../../shared/document/vocabulary.ts'

export interface RoleNote {
  /** Also the id; `title` may differ. */
  readonly id: string
  readonly title?: string
  /** Missing: vacant. */
  readonly person?: string
  readonly does?: Stage | readonly Stage[]
  readonly to?: string
  readonly fte?: number
  readonly ramp?: number
  readonly quota?: number
  readonly sharedQuota?: boolean
  readonly annualCost?: number
  readonly backups?: readonly string[]
  readonly pod?: string
  readonly market?: string
  readonly supportKind?: NonNullable<Document['roles'][number]['supportKind']>
  readonly duties?: readonly string[]
  readonly accounts?: number
  readonly startDate?: string
  readonly openSince?: string
}

type PodDetails = Partial<Pick<Document['pods'][number], 'axis' | 'target'>> & {
  readonly leadId?: string
}

/** Without its id; figures that do not fit the flag fail in the schema. */
export interface KpiNote {
  readonly flag: Kpi['flag']
  readonly date: string
  readonly [figure: string]: string | number | boolean
}

export interface Note {
  readonly structure?: Document['structure']
  readonly company?: Document['company']
  readonly thresholds?: Readonly<Record<string, number>>
  readonly pods?: readonly string[]
  /** By pod. */
  readonly segments?: Readonly<Record<string, string>>
  /** By pod. */
  readonly podDetails?: Readonly<Record<string, PodDetails>>
  readonly podAxis?: Document['podAxis']
  readonly stages?: Document['stages']
  /** Figures of its own for the capacity. */
  readonly assumptions?: Document['assumptions']
  readonly sharedGoal?: string
  readonly roles: readonly RoleNote[]
  /** Entries of red flags; their ids are made up. */
  readonly kpis?: readonly KpiNote[]
  /** People who are agencies or freelancers. */
  readonly external?: readonly string[]
  /** By person. */
  readonly staffNumbers?: Readonly<Record<string, string>>
  /** By person. */
  readonly emails?: Readonly<Record<string, string>>
}

/** The document; nothing is checked beyond the schema, so that faulty plans can be built too. */
export function buildDocument(note: Note): Document {
  const { structure = 'conveyor', company = {}, pods = [], roles, external = [] } = note
  const { staffNumbers = {}, emails = {} } = note
  const { segments = {}, podDetails = {}, podAxis, stages = {}, sharedGoal, kpis = [] } = note
  const people = new Set(roles.flatMap(({ person }) => person ?? []))
  return documentSchema().parse({
    name: 'Test team',
    structure,
    company,
    settings: note.thresholds ? { thresholds: note.thresholds } : {},
    stages,
    ...(podAxis === undefined ? {} : { podAxis }),
    ...(sharedGoal === undefined ? {} : { sharedGoal }),
    pods: pods.map((name) => ({
      id: name,
      name,
      ...(segments[name] === undefined ? {} : { segment: segments[name] }),
      ...podDetails[name],
    })),
    people: [...people].map((name) => ({
      id: name,
      name,
      ...(emails[name] === undefined ? {} : { email: emails[name] }),
      ...(staffNumbers[name] === undefined ? {} : { staffNumber: staffNumbers[name] }),
      ...(external.includes(name) ? { external: true } : {}),
    })),
    // What is left out takes the file format's defaults.
    roles: roles.map(({ does = [], pod = null, person = null, to = null, ...rest }) => ({
      title: rest.id,
      ...rest,
      stages: [does].flat().map((stage) => ({ stage })),
      podId: pod,
      personId: person,
      managerId: to,
    })),
    assumptions: note.assumptions ?? {},
    kpis: kpis.map((entry, at) => ({ id: `kpi ${at + 1}`, ...entry })),
  })
}

/** So many filled roles of a stage, named after it: `many('closing', 3, 'head')`. */
export function many(does: Stage, count: number, to?: string, pod?: string): readonly RoleNote[] {
  return Array.from({ length: count }, (_, at) => {
    const id = `${pod ? `${pod} ` : ''}${does} ${at + 1}`
    return { id, person: `P ${id}`, does, ...(to ? { to } : {}), ...(pod ? { pod } : {}) }
  })
}

/** A head of sales and so many people in each of the four stages. */
export function belt(leads: number, qualifiers: number, closers: number, managers: number): Note {
  return {
    roles: [
      { id: 'head', person: 'Head', does: 'leadership' },
      ...many('lead-generation', leads, 'head'),
      ...many('qualification', qualifiers, 'head'),
      ...many('closing', closers, 'head'),
      ...many('account-management', managers, 'head'),
    ],
  }
}

/** The same team with some roles changed by id. */
export function withRoles(note: Note, changes: Readonly<Record<string, Partial<RoleNote>>>): Note {
  return { ...note, roles: note.roles.map((role) => ({ ...role, ...changes[role.id] })) }
}

/** The same team with more roles. */
export function plus(note: Note, ...roles: readonly RoleNote[]): Note {
  return { ...note, roles: [...note.roles, ...roles] }
}
