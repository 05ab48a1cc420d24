// A small team in each structure, for a picture of it while a chart is still empty.
import { type Document, emptyDocument, type Role } from '../document/schema.ts'
import type { Stage, Structure } from '../document/vocabulary.ts'
import { type PodId, personId, podId, roleId } from '../ids.ts'
import { usualTitle } from '../org/role-templates.ts'

/** Stages of each role, the leader first; the same with every call. */
const TEAMS: Readonly<Record<Structure, readonly (readonly Stage[])[]>> = {
  'two-party': [
    ['leadership'],
    ['lead-generation'],
    ['qualification', 'closing'],
    ['qualification', 'closing'],
    ['account-management'],
  ],
  conveyor: [
    ['leadership'],
    ['lead-generation'],
    ['lead-generation'],
    ['qualification'],
    ['qualification'],
    ['closing'],
    ['closing'],
    ['account-management'],
  ],
  pods: [['leadership']],
}

const NAMES = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gus', 'Hana', 'Ivo']
const PODS = ['North', 'South']
const POD: readonly Stage[] = ['lead-generation', 'qualification', 'closing', 'account-management']

/** A chart that nobody keeps. */
export function exampleChart(structure: Structure): Document {
  const pods = structure === 'pods' ? PODS.map((name) => ({ id: podId(name), name })) : []
  const inPods = pods.flatMap(({ id }) => POD.map((stage) => ({ stages: [stage], pod: id })))
  const team = [...TEAMS[structure].map((stages) => ({ stages, pod: null })), ...inPods]
  return {
    ...emptyDocument('Example'),
    structure,
    pods,
    people: team.map((_, at) => ({ id: personId(`p-${at}`), name: NAMES[at] ?? 'Jan' })),
    roles: team.map(({ stages, pod }, at) => exampleRole(stages, pod, at)),
  }
}

function exampleRole(stages: readonly Stage[], pod: PodId | null, at: number): Role {
  // Of what a seller of two parties does the deal is what gives the title.
  return {
    id: roleId(`r-${at}`),
    title: usualTitle(stages.at(-1) ?? 'leadership'),
    stages: stages.map((stage) => ({ stage })),
    podId: pod,
    personId: personId(`p-${at}`),
    managerId: at === 0 ? null : roleId('r-0'),
    fte: 1,
    ramp: 100,
    backups: [],
  }
}
