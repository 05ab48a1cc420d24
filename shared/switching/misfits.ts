// What no longer fits after a switch: work nobody does, pods out of sight, roles beside the belt.
import type { Document, Role } from '../document/schema.ts'
import { SUPPORT_KIND_NAMES, type SupportKind } from '../document/vocabulary.ts'
import { podName } from '../names/called.ts'
import { coverOfJob, jobsOf } from '../org/jobs.ts'
import { isStray, laneOf } from '../org/lanes.ts'
import { type Org, orgOf } from '../org/org.ts'
import { assertNever } from '../result.ts'
import { capitalised, listed, shortlisted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import { nameOf } from './moves.ts'

export type Misfit =
  /** Pods are not drawn; they come back with their structure. */
  | { readonly kind: 'hidden-pods'; readonly pods: readonly string[] }
  /** Belt roles that stand in no pod. */
  | { readonly kind: 'without-pod'; readonly names: readonly Words[] }
  | { readonly kind: 'pod-gap'; readonly pod: string; readonly jobs: readonly string[] }
  | { readonly kind: 'gap'; readonly jobs: readonly string[] }
  /** Kinds of support that the new structure has no place of their own for. */
  | { readonly kind: 'support'; readonly kinds: readonly string[]; readonly isInTeam: boolean }
  | { readonly kind: 'no-stage'; readonly names: readonly Words[] }

/** The kinds of support that the two-party structure names. Source: founding article. */
const TEAM_KINDS: readonly SupportKind[] = ['design', 'product-marketing']

/** Worst first; an empty chart has none. */
export function misfitsOf(before: Document, after: Document): readonly Misfit[] {
  const org = orgOf(after)
  if (after.roles.length === 0 || after.structure === null) return hiddenPods(before)
  const strays = after.roles.filter((role) => isStray(role, after))
  const unplaced = after.roles.filter((role) => laneOf(role, after).kind === 'unplaced')
  const namesOf = (roles: readonly Role[]) => roles.map((role) => nameOf(org, role))
  return [
    ...gapsIn(org),
    ...(strays.length > 0 ? [{ kind: 'without-pod', names: namesOf(strays) } as const] : []),
    ...hiddenPods(before),
    ...supportBeside(before, after),
    ...(unplaced.length > 0 ? [{ kind: 'no-stage', names: namesOf(unplaced) } as const] : []),
  ]
}

function hiddenPods({ structure, pods }: Document): readonly Misfit[] {
  return structure === 'pods' && pods.length > 0
    ? [{ kind: 'hidden-pods', pods: pods.map(podName) }]
    : []
}

function gapsIn(org: Org): readonly Misfit[] {
  return org.scopes.flatMap((scope): readonly Misfit[] => {
    const open = jobsOf(org).filter((job) => coverOfJob(org, job, scope).length === 0)
    const jobs = open.map(({ name }) => name)
    if (jobs.length === 0) return []
    return [scope === null ? { kind: 'gap', jobs } : { kind: 'pod-gap', pod: podName(scope), jobs }]
  })
}

/** Design and product marketing are a team of two parties, and stand beside a belt. */
function supportBeside(before: Document, after: Document): readonly Misfit[] {
  const isInTeam = after.structure === 'two-party'
  if (!isInTeam && before.structure !== 'two-party') return []
  const kinds = new Set(
    after.roles.flatMap(({ stages, supportKind }) =>
      supportKind && stages[0]?.stage === 'support' && TEAM_KINDS.includes(supportKind) !== isInTeam
        ? SUPPORT_KIND_NAMES[supportKind].toLowerCase()
        : [],
    ),
  )
  return kinds.size > 0 ? [{ kind: 'support', kinds: [...kinds], isInTeam }] : []
}

/** One plain sentence or two. */
export function sayMisfit(misfit: Misfit): Words {
  switch (misfit.kind) {
    case 'hidden-pods':
      return words`${shortlisted(misfit.pods)} ${misfit.pods.length === 1 ? 'is' : 'are'} out of sight. Pods come back, with their leads and targets, when you use pods again.`
    case 'without-pod':
      return words`${shortlisted(misfit.names)} ${misfit.names.length === 1 ? 'stands' : 'stand'} in no pod.`
    case 'pod-gap':
      return words`${misfit.pod} has nobody for ${listed(misfit.jobs)}.`
    case 'gap':
      return words`There is nobody for ${listed(misfit.jobs)}.`
    case 'support':
      return misfit.isInTeam
        ? words`${sayKinds(misfit.kinds)} ${are(misfit.kinds)} no part of a two-party team as such; the support team takes ${misfit.kinds.length === 1 ? 'it' : 'them'} in.`
        : words`${sayKinds(misfit.kinds)} ${have(misfit.kinds)} no station on the belt; ${misfit.kinds.length === 1 ? 'it stands' : 'they stand'} below it, for everybody.`
    case 'no-stage':
      return words`${shortlisted(misfit.names)} ${misfit.names.length === 1 ? 'has' : 'have'} no stage yet and ${misfit.names.length === 1 ? 'stands' : 'stand'} apart.`
    default:
      return assertNever(misfit)
  }
}

/** For the beginning of a sentence. */
function sayKinds([first = '', ...others]: readonly string[]): Words {
  return listed([capitalised(first), ...others])
}

function are(kinds: readonly string[]): string {
  return kinds.length === 1 ? 'is' : 'are'
}

function have(kinds: readonly string[]): string {
  return kinds.length === 1 ? 'has' : 'have'
}
