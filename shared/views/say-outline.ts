// The sentences of outlines: what a role is, how many roles a place has, what is said about either.
import type { Role } from '../document/schema.ts'
import { SEVERITIES, SEVERITY_NAMES } from '../document/vocabulary.ts'
import { type About, findingsAbout } from '../findings/about.ts'
import { sayFinding } from '../findings/validate.ts'
import type { RoleId } from '../ids.ts'
import { personName, podName, roleTitle } from '../names/called.ts'
import type { Org } from '../org/org.ts'
import { holderOrTitle, managerOf } from '../rules/fix-parts.ts'
import { type Words, words } from '../words/phrase.ts'
import { spelled } from '../words/spelled.ts'
import type { Told } from './outline.ts'

/** "three roles, one vacant". */
export function sayCrew(org: Org, roleIds: readonly RoleId[]): readonly Words[] {
  const vacant = roleIds.filter((id) => org.role(id)?.personId === null).length
  const roles = spelled(roleIds.length, 'role', 'roles')
  return vacant === 0 ? [roles] : [roles, spelled(vacant, 'vacant', 'vacant')]
}

/** "Account executive, Jonas Berg, reports to Maya Okafor, in pod North". */
export function sayRole(org: Org, role: Role): readonly Words[] {
  const holder = org.holderOf(role)
  return [
    words`${roleTitle(role)}`,
    holder ? words`${personName(holder)}` : 'vacant',
    ...sayPlace(org, role),
  ]
}

/** Who leads a role, and the pod it is in: what a card shows by where it stands. */
export function sayPlace(org: Org, role: Role): readonly Words[] {
  const manager = managerOf(org, role)
  const pod = role.podId === null ? undefined : org.pod(role.podId)
  return [
    ...(manager ? [words`reports to ${holderOrTitle(org, manager)}`] : []),
    ...(pod ? [words`in pod ${podName(pod)}`] : []),
  ]
}

/** "one error: Nobody closes deals", the worst first; nothing where nothing is said. */
export function sayFindingsAbout(told: Told, abouts: readonly About[]): readonly Words[] {
  const { org, findings, writer } = told
  const meant = [...new Set(abouts.flatMap((about) => findingsAbout(org, findings, about)))]
  return SEVERITIES.flatMap((severity) => {
    const ofIt = meant.filter((finding) => finding.severity === severity)
    const [first] = ofIt
    if (!first) return []
    const name = SEVERITY_NAMES[severity].toLowerCase()
    const { headline } = sayFinding(first, writer)
    return [words`${spelled(ofIt.length, name, `${name}s`)}: ${headline}`]
  })
}

/** One sentence of its pieces. */
export function asHeard({ writer }: Told, pieces: readonly Words[]): string {
  return pieces.map((piece) => writer.write(piece)).join(', ')
}
