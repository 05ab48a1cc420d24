// Who stands below whom in the reporting tree; circles are opened at their top, so that all are in it.
import type { Role } from '../../document/schema.ts'
import { STAGES, type Stage } from '../../document/vocabulary.ts'
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
  /** Whom it stands below; null: the ground itself. */
  readonly above: Branch | null
  /** Roles of support without reports of their own, where there are branches too. */
  staff: readonly Branch[]
  /** Other roles without reports. */
  leaves: readonly Branch[]
  /** Roles with reports, also with such as are folded away: folding moves nobody to another place. */
  branches: readonly Branch[]
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
  const ground = branchOf(null, null, null)
  const all: Branch[] = [ground]
  const only = top === null ? undefined : org.role(top)
  const tops = only ? [only] : org.document.roles
  for (const role of tops) {
    const loose = looseEnd(org, role, opened)
    if (!only && role.managerId !== null && loose === null) continue
    all.push(branchOf(role, loose, ground))
  }
  // The list grows while it is read, so that a line of ten thousand managers needs no deep calls.
  for (const branch of all) {
    const { role } = branch
    // Of two roles with one id only one is found by it, and has the reports.
    if (!role || org.role(role.id) !== role) continue
    for (const report of org.reportsOf(role)) {
      if (!opened.has(report) && report !== only) {
        all.push(branchOf(report, null, branch))
      }
    }
  }
  countBelow(all)
  return shown(all, folded)
}

const NOBODY: readonly Branch[] = []

function branchOf(role: Role | null, loose: Branch['loose'], above: Branch | null): Branch {
  return {
    role,
    loose,
    above,
    // Most lead nobody: they share this list, and only who has somebody gets one.
    staff: NOBODY,
    leaves: NOBODY,
    branches: NOBODY,
    below: 0,
    work: 0,
    isFolded: false,
  }
}

function countBelow(all: readonly Branch[]): void {
  for (let at = all.length - 1; at >= 0; at--) {
    const branch = all[at]
    const manager = branch?.above
    if (!branch || !manager) continue
    manager.below += branch.below + 1
    manager.work |= branch.work
    for (const { stage } of branch.role?.stages ?? []) manager.work |= BITS[stage]
  }
}

const BITS = Object.fromEntries(STAGES.map((stage, at) => [stage, 1 << at])) as Record<
  Stage,
  number
>

/** Without what is folded away, and everybody sorted by how they stand below their manager. */
function shown(all: readonly Branch[], folded: ReadonlySet<RoleId>): readonly Branch[] {
  const below = new Map<Branch, Below>()
  const hidden = new Set<Branch>()
  const kept = all.filter((branch) => {
    const { role, above } = branch
    if (above && (above.isFolded || hidden.has(above))) {
      hidden.add(branch)
      return false
    }
    branch.isFolded = role !== null && branch.below > 0 && folded.has(role.id)
    if (branch.below > 0 && !branch.isFolded) below.set(branch, { leaves: [], branches: [] })
    const team = above && below.get(above)
    if (team) (branch.below > 0 ? team.branches : team.leaves).push(branch)
    return true
  })
  for (const [branch, team] of below) standBelow(branch, team)
  return kept
}

interface Below {
  readonly leaves: Branch[]
  readonly branches: Branch[]
}

/** Support hangs on the line of a manager who has branches, as long as it is a few. */
function standBelow(branch: Branch, { leaves, branches }: Below): void {
  branch.branches = branches
  branch.leaves = leaves
  if (branch.role === null || branches.length === 0) return
  const staff = leaves.filter(isSupport)
  if (staff.length === 0 || staff.length > TREE.maxStaff) return
  branch.staff = staff
  branch.leaves = leaves.filter((leaf) => !isSupport(leaf))
}

function isSupport({ role }: Branch): boolean {
  return role?.stages[0]?.stage === 'support'
}

function looseEnd(org: Org, role: Role, opened: ReadonlySet<Role>): Branch['loose'] {
  if (opened.has(role)) return 'circle'
  return role.managerId !== null && !org.role(role.managerId) ? 'gone' : null
}
