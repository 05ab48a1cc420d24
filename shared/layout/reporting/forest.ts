// Who stands below whom in the reporting tree; circles are opened at their top, so that all are in it.
import type { Role } from '../../document/schema.ts'
import { STAGES } from '../../document/vocabulary.ts'
import type { RoleId } from '../../ids.ts'
import { circleTops } from '../../org/circle-tops.ts'
import type { Org } from '../../org/org.ts'
import { TREE } from '../measures.ts'

/** A role in the tree with those who report to it. */
export interface Branch {
  /** null: the ground on which the trees stand. */
  readonly role: Role | null
  /** Why nobody stands above it, where somebody should. */
  readonly loose: 'circle' | 'gone' | null
  /** Roles of support without reports of their own, where there are branches too. */
  readonly staff: Branch[]
  /** Other roles without reports. */
  readonly leaves: Branch[]
  /** Roles with reports, also with such as are folded away: folding moves nobody to another place. */
  readonly branches: Branch[]
  /** All that stand below it, also those folded away; known once the whole tree is read. */
  below: number
  /** Stages of those below, as bits in the order of STAGES. */
  work: number
  isFolded: boolean
}

/** What is left out of the drawing. */
export interface Pruning {
  /** Managers whose reports are not shown. */
  readonly folded: ReadonlySet<RoleId>
  /** Only this role and all below it; null: everybody. */
  readonly top: RoleId | null
}

/** The ground first, then everybody who is shown, managers before their reports. Linear. */
export function forestOf(org: Org, { folded, top }: Pruning): readonly Branch[] {
  const opened = circleTops(org)
  const ground = branchOf(null, null)
  const all: Branch[] = [ground]
  const above = new Map<Branch, Branch>()
  const only = top === null ? undefined : org.role(top)
  const tops = only ? [only] : org.document.roles
  for (const role of tops) {
    const loose = looseEnd(org, role, opened)
    if (!only && role.managerId !== null && loose === null) continue
    all.push(link(ground, branchOf(role, loose), above))
  }
  // The list grows while it is read, so that a line of ten thousand managers needs no deep calls.
  for (const branch of all) {
    const { role } = branch
    // Of two roles with one id only one is found by it, and has the reports.
    if (!role || org.role(role.id) !== role) continue
    for (const report of org.reportsOf(role)) {
      if (!opened.has(report) && report !== only) {
        all.push(link(branch, branchOf(report, null), above))
      }
    }
  }
  countBelow(all, above)
  return shown(all, above, folded)
}

function branchOf(role: Role | null, loose: Branch['loose']): Branch {
  return { role, loose, staff: [], leaves: [], branches: [], below: 0, work: 0, isFolded: false }
}

function link(manager: Branch, report: Branch, above: Map<Branch, Branch>): Branch {
  above.set(report, manager)
  return report
}

function countBelow(all: readonly Branch[], above: ReadonlyMap<Branch, Branch>): void {
  for (const branch of all.toReversed()) {
    const manager = above.get(branch)
    if (!manager) continue
    manager.below += branch.below + 1
    manager.work |= branch.work
    for (const { stage } of branch.role?.stages ?? []) manager.work |= 1 << STAGES.indexOf(stage)
  }
}

/** Without what is folded away, and everybody sorted by how they stand below their manager. */
function shown(
  all: readonly Branch[],
  above: ReadonlyMap<Branch, Branch>,
  folded: ReadonlySet<RoleId>,
): readonly Branch[] {
  const hidden = new Set<Branch>()
  const kept = all.filter((branch) => {
    const manager = above.get(branch)
    if (manager && (hidden.has(manager) || manager.isFolded)) {
      hidden.add(branch)
      return false
    }
    branch.isFolded = branch.role !== null && branch.below > 0 && folded.has(branch.role.id)
    if (manager) (branch.below > 0 ? manager.branches : manager.leaves).push(branch)
    return true
  })
  for (const branch of kept) moveStaff(branch)
  return kept
}

/** Support hangs on the line of a manager who has branches, as long as it is a few. */
function moveStaff({ role, staff, leaves, branches }: Branch): void {
  if (role === null || branches.length === 0) return
  const support = leaves.filter((leaf) => leaf.role?.stages[0]?.stage === 'support')
  if (support.length > TREE.maxStaff) return
  staff.push(...support)
  const others = leaves.filter((leaf) => !support.includes(leaf))
  leaves.splice(0, leaves.length, ...others)
}

function looseEnd(org: Org, role: Role, opened: ReadonlySet<Role>): Branch['loose'] {
  if (opened.has(role)) return 'circle'
  return role.managerId !== null && !org.role(role.managerId) ? 'gone' : null
}
