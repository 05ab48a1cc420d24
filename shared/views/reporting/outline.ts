// The reporting tree as text, for screen readers: everybody below their manager, with their place there.
import type { RoleId } from '../../ids.ts'
import { type Branch, forestOf } from '../../layout/reporting/forest.ts'
import type { Org } from '../../org/org.ts'
import type { Marks } from '../../scene/build-scene.ts'
import { cardLabel } from '../../scene/card-words.ts'
import { counted } from '../../words/lists.ts'
import type { Words } from '../../words/phrase.ts'
import type { Writer } from '../../words/writer.ts'

/** One role, as `aria-level`, `aria-posinset` and `aria-setsize` have it: all count from 1. */
export interface OutlineLine {
  readonly roleId: RoleId
  readonly level: number
  readonly position: number
  readonly of: number
  /** null: nobody reports to it. */
  readonly isFolded: boolean | null
  readonly text: string
}

export interface OutlineOptions {
  readonly folded: ReadonlySet<RoleId>
  readonly marks: Marks
  readonly writer: Writer
}

interface Waiting {
  readonly branch: Branch
  readonly level: number
  readonly position: number
  readonly of: number
}

/** Line by line from the top, each manager before all below; what is folded away is left out. */
export function outlineOf(
  org: Org,
  { folded, marks, writer }: OutlineOptions,
): readonly OutlineLine[] {
  const [ground] = forestOf(org, { folded, top: null })
  const lines: OutlineLine[] = []
  const waiting: Waiting[] = ground ? reportsOf(ground, 1).toReversed() : []
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { branch, level, position, of } = next
    const { role, below, isFolded } = branch
    if (!role) continue
    const label = cardLabel(role, org.holderOf(role), marks.roles.get(role.id) ?? null)
    const more = [counts(branch), looseWords(branch)].filter((words) => words !== null)
    const text = [label, ...more.map(writer.write)].join(', ')
    lines.push({
      roleId: role.id,
      level,
      position,
      of,
      isFolded: below > 0 ? isFolded : null,
      text,
    })
    for (const report of reportsOf(branch, level + 1).toReversed()) waiting.push(report)
  }
  return lines
}

/** In the order in which they are drawn. */
function reportsOf({ role, staff, leaves, branches }: Branch, level: number): Waiting[] {
  const all = role === null ? [...branches, ...leaves] : [...staff, ...leaves, ...branches]
  return all.map((branch, at) => ({ branch, level, position: at + 1, of: all.length }))
}

function counts({ below, isFolded, staff, leaves, branches }: Branch): Words | null {
  if (isFolded) return counted(below, 'role below, folded', 'roles below, folded')
  const direct = staff.length + leaves.length + branches.length
  return direct === 0 ? null : counted(direct, 'direct report', 'direct reports')
}

function looseWords({ loose }: Branch): Words | null {
  if (loose === null) return null
  return loose === 'gone' ? 'manager is not on the chart' : 'in a circle of managers'
}
