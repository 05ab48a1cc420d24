// Who stands below whom in the reporting tree; circles are opened at their top, so that all are in it.
import type { Role } from '../../document/schema.ts'
import { STAGES, type Stage } from '../../document/vocabulary.ts'
import type { RoleId } from '../../ids.ts'
import { circleTops } from '../../org/circle-tops.ts'
import type { Org } from '../../org/org.ts'
import { TREE } from '../measures.ts'

/** Why nobody stands above a role, where somebody should. */
export type Loose = 'circle' | 'gone'

/** A role with those who report to it. Who leads nobody has none: most do, and are only in a list. */
export interface Branch {
  /** null: the ground on which the trees stand. */
  readonly role: Role | null
  readonly loose: Loose | null
  /** Whom it stands below; null: the ground itself. */
  readonly above: Branch | null
  /** Roles of support without reports of their own, where there are branches too. */
  staff: readonly Role[]
  /** Other roles without reports. */
  leaves: readonly Role[]
  /** Roles with reports, also with such as are folded away: folding moves nobody to another place. */
  branches: readonly Branch[]
  /** All that stand below it, also those folded away. */
  below: number
  isFolded: boolean
  /** Work of those that are folded away, in the order of the belt. */
  foldedWork: readonly Stage[]
}

/** What is left out of the drawing. */
export interface Pruning {
  /** Managers whose reports are not shown. */
  readonly folded: ReadonlySet<RoleId>
  /** Only this role and all below it; null: everybody. */
  readonly top: RoleId | null
}

export interface Forest {
  /** The ground first, then all who lead somebody and are shown, managers before their reports. */
  readonly branches: readonly [Branch, ...Branch[]]
  /** Of those who stand on the ground and lead nobody. */
  readonly looseLeaves: ReadonlyMap<Role, Loose>
}

/** Everybody who is shown, each once. Linear. */
export function forestOf(org: Org, { folded, top }: Pruning): Forest {
  const only = (top !== null && org.role(top)) || null
  const opened = circleTops(org)
  const below = belowIn(org, opened, only)
  const ground = branchOf(null, null, null)
  const looseLeaves = standOnGround(ground, only ? [only] : topsOf(org, opened), {
    below,
    looseEnd: (role) => looseEnd(org, role, opened),
  })
  const all: [Branch, ...Branch[]] = [ground, ...ground.branches]
  const leadersBelow = leadersByManager(org)
  // The list grows while it is read, so that a line of ten thousand managers needs no deep calls.
  for (const branch of all) {
    if (!branch.role) continue
    const reports = below(branch.role)
    if (leadersBelow.has(branch.role.id)) standBelow(branch, reports, below)
    else branch.leaves = reports
    for (const next of branch.branches) all.push(next)
  }
  countBelow(all)
  return { branches: folded.size > 0 ? shown(all, folded) : all, looseLeaves }
}

/** Whose ends are loose is answered for those who lead nobody. */
function standOnGround(
  ground: Branch,
  tops: readonly Role[],
  { below, looseEnd }: { readonly below: Below; looseEnd(role: Role): Loose | null },
): ReadonlyMap<Role, Loose> {
  const looseLeaves = new Map<Role, Loose>()
  const [leaves, trees]: [Role[], Branch[]] = [[], []]
  for (const role of tops) {
    const loose = looseEnd(role)
    if (below(role).length > 0) trees.push(branchOf(role, loose, ground))
    else {
      leaves.push(role)
      if (loose) looseLeaves.set(role, loose)
    }
  }
  ground.leaves = leaves
  ground.branches = trees
  return looseLeaves
}

const NOBODY: readonly Role[] = []
const NO_BRANCHES: readonly Branch[] = []
const NO_WORK: readonly Stage[] = []

function branchOf(role: Role | null, loose: Loose | null, above: Branch | null): Branch {
  return {
    role,
    loose,
    above,
    staff: NOBODY,
    leaves: NOBODY,
    branches: NO_BRANCHES,
    below: 0,
    isFolded: false,
    foldedWork: NO_WORK,
  }
}

type Below = (role: Role) => readonly Role[]

/** Who stands right below a role: its reports, but not who opens a circle, nor the top of what is shown. */
function belowIn(org: Org, opened: ReadonlySet<Role>, only: Role | null): Below {
  const isOpen = opened.size > 0 || only !== null
  return (role) => {
    const reports = org.reportsOf(role)
    if (reports.length === 0) return reports
    // Of two roles with one id only one is found by it, and has the reports.
    if (org.role(role.id) !== role) return NOBODY
    return isOpen ? reports.filter((report) => !opened.has(report) && report !== only) : reports
  }
}

/** Those above whom nobody is drawn, in the order of the chart. */
function topsOf(org: Org, opened: ReadonlySet<Role>): readonly Role[] {
  const { heads, reports } = org.reporting
  let known = heads.length
  for (const list of reports.values()) known += list.length
  const { roles } = org.document
  // Most charts have neither circles nor managers who are gone: nobody need be looked up.
  if (opened.size === 0 && known === roles.length) return heads
  return roles.filter((role) => role.managerId === null || looseEnd(org, role, opened) !== null)
}

function looseEnd(org: Org, role: Role, opened: ReadonlySet<Role>): Loose | null {
  if (opened.has(role)) return 'circle'
  return role.managerId !== null && !org.role(role.managerId) ? 'gone' : null
}

/** Managers to whom managers report; of all others the reports are leaves. */
function leadersByManager(org: Org): ReadonlySet<RoleId> {
  const managers = new Set<RoleId>()
  for (const { managerId } of org.reporting.leaders) if (managerId !== null) managers.add(managerId)
  return managers
}

/** Support hangs on the line of a manager who has branches, as long as it is a few. */
function standBelow(branch: Branch, reports: readonly Role[], below: Below): void {
  const leaves: Role[] = []
  const branches: Branch[] = []
  for (const report of reports) {
    if (below(report).length > 0) branches.push(branchOf(report, null, branch))
    else leaves.push(report)
  }
  branch.leaves = leaves
  branch.branches = branches
  if (branches.length === 0) return
  const staff = leaves.filter(isSupport)
  if (staff.length === 0 || staff.length > TREE.maxStaff) return
  branch.staff = staff
  branch.leaves = leaves.filter((leaf) => !isSupport(leaf))
}

function isSupport({ stages }: Role): boolean {
  return stages[0]?.stage === 'support'
}

function countBelow(all: readonly Branch[]): void {
  for (let at = all.length - 1; at >= 0; at--) {
    const branch = all[at]
    if (!branch) continue
    branch.below += branch.staff.length + branch.leaves.length
    if (branch.above) branch.above.below += branch.below + 1
  }
}

/** Without what is folded away. */
function shown(
  all: readonly [Branch, ...Branch[]],
  folded: ReadonlySet<RoleId>,
): Forest['branches'] {
  const [ground, ...others] = all
  const hidden = new Set<Branch>()
  const kept = others.filter((branch) => {
    const { role, above } = branch
    if (above && (above.isFolded || hidden.has(above))) {
      hidden.add(branch)
      return false
    }
    branch.isFolded = role !== null && folded.has(role.id)
    return true
  })
  for (const branch of kept) if (branch.isFolded) foldAway(branch)
  return [ground, ...kept]
}

function foldAway(branch: Branch): void {
  const work = new Set<Stage>()
  const inside = [branch]
  for (const { staff, leaves, branches } of inside) {
    for (const next of branches) inside.push(next)
    const roles = [...staff, ...leaves, ...branches.flatMap(({ role }) => role ?? [])]
    for (const { stages } of roles) for (const { stage } of stages) work.add(stage)
  }
  branch.foldedWork = STAGES.filter((stage) => work.has(stage))
  branch.staff = NOBODY
  branch.leaves = NOBODY
  branch.branches = NO_BRANCHES
}
