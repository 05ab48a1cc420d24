// Fixes that several rules offer: add a role, give a stage away, name a backup, change the structure.
import type { Person, Role } from '../document/schema.ts'
import { STAGE_NAMES, STRUCTURE_NAMES, type Stage, type Structure } from '../document/vocabulary.ts'
import { beltStagesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { usualTitle } from '../org/role-templates.ts'
import { usualManager } from '../org/usual-manager.ts'
import type { Fix, FixContext } from './rule.ts'

/** How many people a fix proposes for the same thing. */
const MOST_CANDIDATES = 3

/** Adds a vacant role for the finding's first stage, in its pod, reporting to whoever leads there. */
export function addRoleFix({ org, finding, newId }: FixContext): readonly Fix[] {
  const stage = finding.subjects.stages[0]
  if (stage === undefined) return []
  const podId = finding.subjects.pods[0] ?? null
  const title = usualTitle(stage)
  const role = {
    id: newId(),
    title,
    stages: [{ stage }],
    podId,
    managerId: usualManager(org, podId),
  }
  return [
    {
      label: `Add ${withArticle(title.toLowerCase())}`,
      edits: [{ edit: 'add-roles', args: { roles: [role] } }],
    },
  ]
}

/** Lets the least busy person of the belt do the finding's first stage as well. */
export function giveStageFix({ org, finding }: FixContext): readonly Fix[] {
  const stage = finding.subjects.stages[0]
  const podId = finding.subjects.pods[0]
  if (stage === undefined) return []
  const candidates = org.document.roles
    .filter((role) => podId === undefined || role.podId === podId)
    .filter((role) => beltStagesOf(role).length > 0 && !doesStage(role, stage) && role.fte > 0)
  const chosen = leastBusy(org, candidates)
  const person = chosen && org.holderOf(chosen)
  if (!chosen || !person) return []
  return [
    {
      label: `Let ${person.name} do it`,
      edits: [
        {
          edit: 'set-stages',
          args: { roleId: chosen.id, stages: [...chosen.stages, { stage }] },
        },
      ],
    },
  ]
}

/** Makes one of the people who could step in the backup of the finding's roles. */
export function backupFixes({ org, finding }: FixContext): readonly Fix[] {
  const roles = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])
  return backupCandidates(org, roles).map((person) => ({
    label: `Make ${person.name} the backup`,
    edits: roles.map((role) => ({
      edit: 'set-backups',
      args: {
        roleId: role.id,
        backups: [...role.backups.filter((id) => org.isValidBackup(role, id)), person.id],
      },
    })),
  }))
}

/** People who could step in for these roles today, those who know the stage first, then the idle. */
export function backupCandidates(org: Org, roles: readonly Role[]): readonly Person[] {
  const stages = new Set(roles.flatMap(beltStagesOf))
  const distance = (person: Person) => {
    const known = org.rolesHeldBy(person).flatMap(beltStagesOf)
    if (known.some((stage) => stages.has(stage))) return 0
    // Whoever works on the belt is nearer to the work than who leads or supports it.
    return known.length > 0 ? 100 : 200
  }
  return org.document.people
    .filter(
      (person) => !person.external && roles.every((role) => org.isValidBackup(role, person.id)),
    )
    .map((person) => ({ person, rank: distance(person) + workOf(org, person) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_CANDIDATES)
    .map(({ person }) => person)
}

/** Switches the whole chart to another structure. */
export function structureFix(structure: Structure): Fix {
  return {
    label: `Use ${STRUCTURE_NAMES[structure].toLowerCase()}`,
    edits: [{ edit: 'set-structure', args: { structure } }],
  }
}

/** "a lead researcher", "an account executive". */
function withArticle(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`
}

/** The stage in the middle of a sentence. */
export function stageWords(stage: Stage): string {
  return STAGE_NAMES[stage].toLowerCase()
}

function leastBusy(org: Org, roles: readonly Role[]): Role | undefined {
  const filled = roles.flatMap((role) => {
    const person = org.holderOf(role)
    return person && !person.external ? { role, work: workOf(org, person) } : []
  })
  return filled.toSorted((a, b) => a.work - b.work)[0]?.role
}

/** How much somebody has to do already: jobs weigh more than hours, since each has to be learned. */
function workOf(org: Org, person: Person): number {
  const roles = org.rolesHeldBy(person)
  return roles.reduce((sum, role) => sum + role.fte + 2 * beltStagesOf(role).length, 0)
}

function doesStage(role: Role, stage: Stage): boolean {
  return role.stages.some((part) => part.stage === stage)
}
