// The reporting view as a tree to be heard: everybody below their manager, whatever the drawing folds away.
import type { Role } from '../../document/schema.ts'
import type { About } from '../../findings/about.ts'
import { type Branch, forestOf, type Loose } from '../../layout/reporting/forest.ts'
import { stageWords } from '../../rules/fix-parts.ts'
import { counted, listed } from '../../words/lists.ts'
import type { Words } from '../../words/phrase.ts'
import type { OutlineItem } from '../outline.ts'
import { asHeard, sayFindingsAbout, sayRole } from '../say-outline.ts'
import type { Drawn } from '../view.ts'

/** In the order in which they are drawn. */
export function outlineOf({ org }: Pick<Drawn, 'org'>): readonly OutlineItem[] {
  const { branches: all, looseLeaves } = forestOf(org, { folded: new Set(), top: null })
  const items = new Map<Branch, OutlineItem>()
  // Reports come after their managers, so from the end on all children are there already.
  for (const branch of all.toReversed()) {
    const { role, loose, staff, leaves, branches } = branch
    const leafItems = leaves.map((leaf) => itemOf(leaf, looseLeaves.get(leaf) ?? null, NOBODY))
    const branchItems = branches.flatMap((below) => items.get(below) ?? [])
    const children =
      role === null
        ? [...branchItems, ...leafItems]
        : [...staff.map((leaf) => itemOf(leaf, null, NOBODY)), ...leafItems, ...branchItems]
    items.set(branch, itemOf(role, loose, children))
  }
  return items.get(all[0])?.children ?? []
}

const NOBODY: readonly OutlineItem[] = []

function itemOf(
  role: Role | null,
  loose: Loose | null,
  children: readonly OutlineItem[],
): OutlineItem {
  return {
    key: `role:${role?.id ?? ''}`,
    roleId: role?.id ?? null,
    children,
    say(told) {
      const now = role ? told.org.role(role.id) : undefined
      if (!now) return ''
      const about: About = { kind: 'roles', ids: [now.id] }
      return asHeard(told, [
        ...sayRole(told.org, now),
        // No lane says it here.
        ...(now.stages.length > 0
          ? [listed(now.stages.map(({ stage }) => stageWords(stage)))]
          : []),
        ...(children.length > 0
          ? [counted(children.length, 'direct report', 'direct reports')]
          : []),
        ...looseWords(loose),
        ...sayFindingsAbout(told, [about]),
      ])
    },
  }
}

function looseWords(loose: Loose | null): readonly Words[] {
  if (loose === null) return []
  return [loose === 'gone' ? 'manager is not on the chart' : 'in a circle of managers']
}
