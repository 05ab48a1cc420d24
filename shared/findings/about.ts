// Which findings are about something on the chart: roles, a person, a pod or a stage.
import { STAGE_NAMES, type Stage } from '../document/vocabulary.ts'
import type { PersonId, PodId, RoleId } from '../ids.ts'
import { personName, podName, roleTitle } from '../names/called.ts'
import { shortened } from '../names/shortened.ts'
import type { Org } from '../org/org.ts'
import type { Finding, Subjects } from '../rules/rule.ts'
import { type Words, words } from '../words/phrase.ts'
import { singlesOf } from './gather.ts'

/** What a list of findings is narrowed to. */
export type About =
  | { readonly kind: 'roles'; readonly ids: readonly RoleId[] }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'pod'; readonly id: PodId }
  /** In one pod, or wherever it is done. */
  | { readonly kind: 'stage'; readonly stage: Stage; readonly podId: PodId | null }

/** Those that are about it, themselves or in a detail. Linear in all that the findings are about. */
export function findingsAbout(
  org: Org,
  findings: readonly Finding[],
  about: About,
): readonly Finding[] {
  const isMeant = meant(org, about)
  return findings.filter((finding) =>
    [...singlesOf(finding), ...finding.details].some(({ subjects }) => isMeant(subjects)),
  )
}

/** Is it still on the chart? */
export function isOnChart(org: Org, about: About): boolean {
  switch (about.kind) {
    case 'roles':
      return about.ids.every((id) => org.role(id))
    case 'person':
      return org.person(about.id) !== undefined
    case 'pod':
      return org.pod(about.id) !== undefined
    case 'stage':
      return about.podId === null || org.pod(about.podId) !== undefined
  }
}

/** "Priya Shah", "Priya Shah’s role", "these 3 roles", "closing in North". */
export function sayAbout(org: Org, about: About): Words {
  switch (about.kind) {
    case 'roles':
      return sayRoles(org, about.ids)
    case 'person': {
      const person = org.person(about.id)
      return person ? words`${shortened(personName(person), 30)}` : 'somebody'
    }
    case 'pod': {
      const pod = org.pod(about.id)
      return pod ? words`${shortened(podName(pod), 30)}` : 'a pod'
    }
    case 'stage': {
      const stage = STAGE_NAMES[about.stage].toLowerCase()
      const pod = about.podId === null ? undefined : org.pod(about.podId)
      return pod ? words`${stage} in ${shortened(podName(pod), 30)}` : stage
    }
  }
}

function sayRoles(org: Org, ids: readonly RoleId[]): Words {
  const [role] = ids.flatMap((id) => org.role(id) ?? [])
  if (!role || ids.length > 1) return words`these ${ids.length} roles`
  const holder = org.holderOf(role)
  return holder
    ? words`${shortened(personName(holder), 30)}’s role`
    : words`${shortened(roleTitle(role), 30)}`
}

/** A finding about a role is about whoever holds it, and stands where the role stands. */
function meant(org: Org, about: About): (subjects: Subjects) => boolean {
  switch (about.kind) {
    case 'roles':
      return naming(
        new Set(about.ids),
        new Set(about.ids.flatMap((id) => org.role(id)?.personId ?? [])),
      )
    case 'person': {
      const person = org.person(about.id)
      const roles = person ? org.rolesHeldBy(person).map(({ id }) => id) : []
      return naming(new Set(roles), new Set([about.id]))
    }
    case 'pod': {
      const inPod = (id: RoleId) => org.role(id)?.podId === about.id
      return ({ pods, roles }) => pods.includes(about.id) || roles.some(inPod)
    }
    case 'stage':
      return standingIn(org, about.stage, about.podId)
  }
}

function naming(
  roles: ReadonlySet<RoleId>,
  people: ReadonlySet<PersonId>,
): (subjects: Subjects) => boolean {
  return (subjects) =>
    subjects.roles.some((id) => roles.has(id)) || subjects.people.some((id) => people.has(id))
}

function standingIn(org: Org, stage: Stage, podId: PodId | null): (subjects: Subjects) => boolean {
  const isThere = (id: RoleId) => {
    const role = org.role(id)
    const isInPod = podId === null || role?.podId === podId
    return isInPod && role?.stages.some((part) => part.stage === stage) === true
  }
  return ({ stages, pods, roles }) => {
    if (roles.some(isThere)) return true
    const isOfPod = podId === null || pods.length === 0 || pods.includes(podId)
    return stages.includes(stage) && isOfPod
  }
}
