// Keys in the reporting tree: every card can be reached, and a step changes places that can be seen.
import { expect, test } from 'vitest'
import { applyEdits, type EditCall } from '../../../../shared/editing/apply-edit.ts'
import { type RoleId, roleId } from '../../../../shared/ids.ts'
import type { Layout } from '../../../../shared/layout/layout.ts'
import type { Direction } from '../../../../shared/layout/next-card.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { REPORTING_VIEW } from '../../../../shared/views/reporting/reporting-view.ts'
import { randomTree } from '../../../helpers/arbitrary-tree.ts'
import { buildDocument, many, type RoleNote } from '../../../helpers/build-document.ts'

const DIRECTIONS = ['up', 'down', 'left', 'right'] as const

function drawn(roles: readonly RoleNote[]) {
  const document = buildDocument({ roles })
  return { document, layout: REPORTING_VIEW.layout(orgOf(document), { dropAreas: true }) }
}

/** All cards that arrow keys lead to. */
function reached(layout: Layout, from: RoleId): ReadonlySet<RoleId> {
  const all = new Set([from])
  for (const id of all)
    for (const direction of DIRECTIONS) {
      const next = REPORTING_VIEW.next(layout, id, direction)
      if (next !== null) all.add(next)
    }
  return all
}

test('arrows lead from every card to every other one', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const roles = 5 + seed * 4
    const tree = randomTree({ seed, roles, fewest: 1 + (seed % 3), most: 9, layers: 5 })
    const loose = [
      { id: 'x', to: 'y' },
      { id: 'y', to: 'x' },
      { id: 'lost', to: 'nobody' },
    ]
    const { layout } = drawn([...tree, ...(seed % 2 === 0 ? loose : [])])
    const [first] = layout.cards
    if (!first) throw new Error('no card')
    for (const { roleId: from } of layout.cards) {
      const count = reached(layout, from).size
      expect(count, `seed ${seed}, from ${from}`).toBe(layout.cards.length)
    }
  }
})

test('no arrow is stuck where a card lies ahead, and none goes the other way', () => {
  const { layout } = drawn(randomTree({ seed: 7, roles: 60, fewest: 3, most: 9, layers: 4 }))
  const ahead: Readonly<Record<Direction, (dx: number, dy: number) => boolean>> = {
    up: (_, dy) => dy < 0,
    down: (_, dy) => dy > 0,
    left: (dx) => dx < 0,
    right: (dx) => dx > 0,
  }
  const boxes = new Map(layout.cards.map(({ roleId, box }) => [roleId, box]))
  for (const { roleId: from, box } of layout.cards) {
    for (const direction of DIRECTIONS) {
      const lies = (to: { x: number; y: number } | undefined) =>
        to !== undefined && ahead[direction](to.x - box.x, to.y - box.y)
      const next = REPORTING_VIEW.next(layout, from, direction)
      const isAny = layout.cards.some((card) => lies(card.box))
      expect(next !== null, `${from} ${direction}`).toBe(isAny)
      if (next !== null) expect(lies(boxes.get(next)), `${from} ${direction}: ${next}`).toBe(true)
    }
  }
})

/** Who reports to the head after a step, in the order of the document. */
function after(roles: readonly RoleNote[], direction: Direction, ...ids: readonly string[]) {
  const { document, layout } = drawn(roles)
  const going = ids.map((id) => roleId(id))
  const calls: readonly EditCall[] = REPORTING_VIEW.step(layout, going, direction)
  const outcome = applyEdits(document, calls)
  if (!outcome.ok) throw new Error('refused')
  return outcome.value.document.roles.flatMap(({ id, managerId }) =>
    managerId === 'head' ? id : [],
  )
}

test('a step to the side goes on from one ladder into the next', () => {
  const roles = [{ id: 'head' }, ...many('closing', 40, 'head')]
  const { layout } = drawn(roles)
  const ladders = (layout.teams ?? []).filter(({ form }) => form === 'rungs')
  expect(ladders.length).toBeGreaterThan(1)
  const last = ladders[0]?.roleIds.at(-1) ?? ''
  const next = ladders[1]?.roleIds[0] ?? ''
  const order = after(roles, 'right', last)
  expect(order.indexOf(roleId(last))).toBe(order.indexOf(roleId(next)) + 1)
  // Down there is nobody in this ladder.
  expect(after(roles, 'down', last)).toEqual(after(roles, 'down'))
})

test('leaves change places among leaves, and branches among branches', () => {
  const roles = [
    { id: 'head', does: 'leadership' },
    { id: 'a', does: 'leadership', to: 'head' },
    { id: 'leaf 1', does: 'closing', to: 'head' },
    { id: 'b', does: 'leadership', to: 'head' },
    { id: 'leaf 2', does: 'closing', to: 'head' },
    { id: 'under a', to: 'a' },
    { id: 'under b', to: 'b' },
  ] as const
  expect(after(roles, 'right', 'a')).toEqual(['leaf 1', 'b', 'a', 'leaf 2'])
  expect(after(roles, 'right', 'leaf 1')).toEqual(['a', 'b', 'leaf 2', 'leaf 1'])
  expect(after(roles, 'left', 'a')).toEqual(['a', 'leaf 1', 'b', 'leaf 2'])
  expect(after(roles, 'left', 'leaf 2')).toEqual(['a', 'leaf 2', 'leaf 1', 'b'])
})
