// A small team of each structure with a name on every card, and where each name has to be read.
import type { Document } from '../../shared/document/schema.ts'
import type { Stage, Structure } from '../../shared/document/vocabulary.ts'
import { buildDocument, type RoleNote } from './build-document.ts'

/** As people are called; in letters that Inter has. */
const NAMES = [
  'Maya Okafor',
  'Zoë Ångström',
  'Жанна Ёлкина',
  'Ωμέγα Παππά',
  'Ngô Đình Hậu',
  'Łukasz Żak',
  'Seán O’Brien',
  'Þóra Ægis',
  'Ana-María Núñez',
]

const STAGES: readonly Stage[] = [
  'lead-generation',
  'qualification',
  'closing',
  'account-management',
]

/** Nine people: one leads, two in each of four stages, in the pods of the north and of the south. */
export function namedTeam(structure: Structure, names: readonly string[] = NAMES): Document {
  const [head = '', ...others] = names
  const roles: readonly RoleNote[] = others.map((person, at) => ({
    id: `role ${at}`,
    title: `Seller ${at + 1}`,
    person,
    does: STAGES[Math.floor(at / 2)] ?? 'closing',
    to: 'head',
    ...(structure === 'pods' ? { pod: at % 2 === 0 ? 'North' : 'South' } : {}),
  }))
  const lead = { id: 'head', title: 'Head of sales', person: head, does: 'leadership' } as const
  return buildDocument({
    structure,
    ...(structure === 'pods' ? { pods: ['North', 'South'] } : {}),
    roles: [lead, ...roles],
  })
}

/** Of each name, in which group of names it has to be read: leaders, then lane by lane or pod by pod. */
export function groupsOf({ roles, people, structure }: Document): ReadonlyMap<string, number> {
  const groups = new Map<string, number>()
  for (const role of roles) {
    const person = people.find(({ id }) => id === role.personId)
    const stage = role.stages[0]?.stage ?? 'leadership'
    const ofStage = STAGES.indexOf(stage) + 1
    if (person) groups.set(person.name, structure === 'pods' ? ofPod(role.podId) : ofStage)
  }
  return groups
}

function ofPod(podId: string | null): number {
  return podId === null ? 0 : podId === 'North' ? 1 : 2
}
