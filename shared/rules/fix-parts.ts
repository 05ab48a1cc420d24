// Fixes that several rules offer: add a role, give a stage away, change a manager or the structure.
import type { Person, Role } from '../document/schema.ts'
import { STAGE_NAMES, STRUCTURE_NAMES, type Stage, type Structure } from '../document/vocabulary.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import type { RoleId } from '../ids.ts'
import { personName, roleTitle } from '../names/called.ts'
import { beltStagesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { type RoleWish, vacantRole } from '../org/vacant-role.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Fix, FixContext } from './rule.ts'

/** Adds a vacant role for the finding's first stage, in its pod, reporting to whoever leads there. */
export function addRoleFix(context: FixContext): readonly Fix[] {
  const { stages, pods } = context.finding.subjects
  const stage = stages[0]
  return stage === undefined ? [] : addRolesFix(context, [{ stage, podId: pods[0] ?? null }])
}

/** Adds vacant roles, each reporting to whoever leads where it stands; `what` ends the label. */
export function addRolesFix(
  { org, newId }: FixContext,
  wanted: readonly RoleWish[],
  what: Words = '',
): readonly Fix[] {
  if (wanted.length === 0) return []
  const roles = wanted.map((wish) => vacantRole(org, newId(), wish))
  const label = words`Add ${sayTitles(roles.map(({ title }) => title.toLowerCase()))}${what}`
  return [{ label, edits: [{ edit: 'add-roles', args: { roles } }] }]
}

/** "an account executive", "2 account executives", "3 roles" where they differ. */
function sayTitles(titles: readonly string[]): Words {
  const [title = '', ...others] = [...new Set(titles)]
  if (titles.length === 1) return withArticle(title)
  return words`${titles.length} ${others.length === 0 ? `${title}s` : 'roles'}`
}

/** Lets the least busy person of the belt do the finding's first stage as well. */
export function giveStageFix({ org, finding }: FixContext, what = 'do it'): readonly Fix[] {
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
      label: words`Let ${personName(person)} ${what}`,
      edits: [stagesEdit(chosen, [...chosen.stages.map((part) => part.stage), stage])],
    },
  ]
}

/** Says what a role does, each stage once and in equal parts: shares for other work say nothing. */
export function stagesEdit(role: Role, stages: readonly Stage[]): EditCall {
  const parts = [...new Set(stages)].map((stage) => ({ stage }))
  return { edit: 'set-stages', args: { roleId: role.id, stages: parts } }
}

/** Lets the roles report to a manager; not offered where that would make a circle. */
export function reportToFix(
  org: Org,
  roleIds: readonly RoleId[],
  manager: Role,
  label: Words = words`Report to ${holderOrTitle(org, manager)}`,
): readonly Fix[] {
  if (roleIds.length === 0 || standsBelow(org, manager, roleIds)) return []
  const args = { roleIds: [...roleIds], managerId: manager.id }
  return [{ label, edits: [{ edit: 'set-manager', args }] }]
}

/** Is the role one of these, or somewhere below one of them? */
function standsBelow(org: Org, role: Role, ids: readonly RoleId[]): boolean {
  const wanted = new Set(ids)
  return [role, ...managersAbove(org, role)].some(({ id }) => wanted.has(id))
}

/** The role's manager, that one's manager and so on; ends at a head, a missing one or a circle. */
export function managersAbove(org: Org, role: Role): readonly Role[] {
  const seen = new Set<Role>([role])
  const above: Role[] = []
  let at = managerOf(org, role)
  while (at && !seen.has(at)) {
    seen.add(at)
    above.push(at)
    at = managerOf(org, at)
  }
  return above
}

/** Whom the role reports to, if that one is on the chart. */
export function managerOf(org: Org, role: Role): Role | undefined {
  return role.managerId === null ? undefined : org.role(role.managerId)
}

/** Switches the whole chart to another structure. */
export function structureFix(structure: Structure): Fix {
  return {
    label: words`Use ${STRUCTURE_NAMES[structure].toLowerCase()}`,
    edits: [{ edit: 'set-structure', args: { structure } }],
  }
}

/** The structure that a fix would switch to; null: it leaves the structure as it is. */
export function structureIn({ edits }: Fix): Structure | null {
  const change = edits.find((call) => call.edit === 'set-structure')
  return change?.args.structure ?? null
}

/** "a lead researcher", "an account executive". */
function withArticle(title: string): string {
  return `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${title}`
}

/** The stage in the middle of a sentence. */
export function stageWords(stage: Stage): string {
  return STAGE_NAMES[stage].toLowerCase()
}

/** Whom people mean by a role: its holder, or its title while it is vacant. */
export function holderOrTitle(org: Org, role: Role): string {
  const holder = org.holderOf(role)
  return holder ? personName(holder) : roleTitle(role)
}

/** The role whose holder has least to do; agencies and vacant roles are left out. */
export function leastBusy(org: Org, roles: readonly Role[]): Role | undefined {
  let best: { readonly role: Role; readonly work: number } | undefined
  for (const role of roles) {
    const person = org.holderOf(role)
    if (!person || person.external) continue
    const work = workOf(org, person)
    if (!best || work < best.work) best = { role, work }
  }
  return best?.role
}

/** How much somebody has to do already: jobs weigh more than hours, since each has to be learned. */
export function workOf(org: Org, person: Person): number {
  const roles = org.rolesHeldBy(person)
  return roles.reduce((sum, role) => sum + role.fte + 2 * beltStagesOf(role).length, 0)
}

function doesStage(role: Role, stage: Stage): boolean {
  return role.stages.some((part) => part.stage === stage)
}
