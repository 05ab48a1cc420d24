// A sales organisation of any size, the same each time: a belt with team leads, or pods of twelve.
import type { Document, Role } from '../../shared/document/schema.ts'
import { documentSchema } from '../../shared/document/schema.ts'
import { BELT_STAGES, type Structure } from '../../shared/document/vocabulary.ts'
import { usualTitle } from '../../shared/org/role-templates.ts'

/** Reports of one team lead, the usual limit of a span. */
const SPAN = 8
/** Roles of one pod: three for each stage. */
const POD_SIZE = 12
/** Every so many roles one is vacant, as in most real charts. */
const VACANT_EVERY = 17

/** A document with exactly so many roles; every stage, manager link and backup is there. */
export function largeOrganisation(
  size: number,
  structure: Exclude<Structure, 'two-party'>,
): Document {
  const leads = Math.ceil((size - 1) / (SPAN + 1))
  const workers = Math.max(0, size - 1 - leads)
  const pods =
    structure === 'pods'
      ? Array.from({ length: Math.ceil(workers / POD_SIZE) }, (_, at) => ({
          id: `pod-${at}`,
          name: `Pod ${at + 1}`,
          segment: `Market ${at + 1}`,
        }))
      : []
  const roles = [
    role('head', 'Head of sales', 'leadership', 0, null),
    ...Array.from({ length: leads }, (_, at) =>
      role(`lead-${at}`, `Team lead ${at + 1}`, 'leadership', at + 1, leadAbove(at)),
    ),
    ...Array.from({ length: workers }, (_, at) => worker(at, leads, pods)),
  ]
  return documentSchema().parse({
    name: `${size} roles`,
    structure,
    podAxis: 'geography',
    sharedGoal: 'Won revenue of the whole team',
    pods,
    people: roles.map((_, at) => ({ id: `p-${at}`, name: `Person ${at + 1}` })),
    roles,
  })
}

/** Leads lead leads, each no more than a span. */
function leadAbove(at: number): string {
  return at < SPAN ? 'head' : `lead-${Math.floor(at / SPAN) - 1}`
}

function worker(at: number, leads: number, pods: readonly { readonly id: string }[]) {
  const stage = BELT_STAGES[at % BELT_STAGES.length] ?? 'closing'
  const person = at + leads + 1
  return {
    ...role(`role-${at}`, usualTitle(stage), stage, person, `lead-${Math.floor(at / SPAN)}`),
    podId: pods[Math.floor(at / POD_SIZE)]?.id ?? null,
    ...(at % VACANT_EVERY === 0 ? { personId: null } : {}),
    ...(stage === 'closing' ? { quota: 300_000 } : {}),
    ...(stage === 'account-management' ? { accounts: 40 } : {}),
    backups: at % 3 === 0 ? [`p-${person - 1}`] : [],
  }
}

function role(
  id: string,
  title: string,
  stage: Role['stages'][number]['stage'],
  person: number,
  managerId: string | null,
) {
  return { id, title, stages: [{ stage }], personId: `p-${person}`, managerId }
}
