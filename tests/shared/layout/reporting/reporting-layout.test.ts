// The reporting tree: everybody is drawn, nothing overlaps, lines lead from managers to reports, it fits paper.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roleId } from '../../../../shared/ids.ts'
import { encloses } from '../../../../shared/layout/boxes.ts'
import type { Layout } from '../../../../shared/layout/layout.ts'
import { MARGIN } from '../../../../shared/layout/measures.ts'
import { forestOf } from '../../../../shared/layout/reporting/forest.ts'
import {
  type ReportingOptions,
  reportingLayout,
} from '../../../../shared/layout/reporting/reporting-layout.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { arbitraryDocument } from '../../../helpers/arbitrary-document.ts'
import { randomTree } from '../../../helpers/arbitrary-tree.ts'
import { buildDocument, many, type RoleNote } from '../../../helpers/build-document.ts'
import { areJoined, crossingsIn, overlapsIn } from '../../../helpers/tidy-drawing.ts'

const treeOf = (roles: readonly RoleNote[], options?: ReportingOptions) =>
  reportingLayout(orgOf(buildDocument({ roles })), options)

/** Card corners relative to the margin. */
function cornersOf({ cards }: Layout) {
  return Object.fromEntries(
    cards.map(({ roleId, box }) => [roleId, [box.x - MARGIN, box.y - MARGIN]]),
  )
}

function expectTidy(layout: Layout) {
  expect(overlapsIn(layout)).toEqual([])
  expect(crossingsIn(layout)).toEqual([])
  const ground = {
    x: MARGIN,
    y: MARGIN,
    width: layout.width - 2 * MARGIN,
    height: layout.height - 2 * MARGIN,
  }
  expect(layout.cards.filter(({ box }) => !encloses(ground, box))).toEqual([])
}

/** Every card is joined with its manager's; a card in no team or two has no place. */
function expectWhole(layout: Layout, roles: readonly string[]) {
  const ids = layout.cards.map(({ roleId }) => roleId)
  expect(ids.toSorted()).toEqual(roles.toSorted())
  expect((layout.teams ?? []).flatMap((team) => team.roleIds).toSorted()).toEqual(ids.toSorted())
}

function expectJoined(layout: Layout) {
  const cards = new Map(layout.cards.map((card) => [card.roleId, card]))
  for (const { managerId, roleIds } of layout.teams ?? []) {
    const manager = managerId === null ? undefined : cards.get(managerId)
    if (!manager) continue
    for (const id of roleIds) {
      const card = cards.get(id)
      expect(card && areJoined(layout, manager, card), `${managerId} to ${id}`).toBe(true)
    }
  }
}

describe('any organisation', () => {
  test('is drawn whole and tidy, with circles, missing managers and several heads', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const layout = reportingLayout(orgOf(document))
        expectTidy(layout)
        expectWhole(
          layout,
          document.roles.map(({ id }) => id),
        )
        if (new Set(document.roles.map(({ id }) => id)).size === document.roles.length) {
          expectJoined(layout)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('of any size up to a few hundred, with managers at random', () => {
    const anyone = fc.record({
      manager: fc.option(fc.nat(400), { freq: 8 }),
      does: fc.constantFrom('closing', 'support', 'leadership' as const),
    })
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 1, maxLength: 300 }), (all) => {
        const roles = all.map(({ manager, does }, at) => ({
          id: `r${at}`,
          does,
          ...(manager === null ? {} : { to: `r${manager}` }),
        }))
        const layout = treeOf(roles)
        expectTidy(layout)
        expectJoined(layout)
        expectWhole(
          layout,
          roles.map(({ id }) => id),
        )
        const folded = new Set(roles.filter((_, at) => at % 5 === 0).map(({ id }) => roleId(id)))
        const smaller = treeOf(roles, { folded })
        expectTidy(smaller)
        expectJoined(smaller)
      }),
      { numRuns: 40 },
    )
  })

  test('of thousands of roles: wide, 10,000 deep, or 10,000 as companies are', () => {
    const wide = [{ id: 'head' }, ...many('closing', 2_999, 'head')]
    const deep = Array.from({ length: 10_000 }, (_, at) => ({
      id: `r${at}`,
      ...(at === 0 ? {} : { to: `r${at - 1}` }),
    }))
    const usual = randomTree({ seed: 3, roles: 10_000, fewest: 3, most: 12, layers: 7 })
    for (const roles of [wide, deep, usual]) {
      const layout = treeOf(roles)
      expectTidy(layout)
      expect(layout.cards).toHaveLength(roles.length)
      // A line for each report, and no more than two for each manager and row.
      expect(layout.lines.length).toBeLessThan(3 * roles.length)
    }
  })
})

test('30 roles or more with spans of 3 to 12 in up to seven layers fit paper', () => {
  const spans = [
    [3, 12],
    [3, 3],
    [3, 5],
    [6, 8],
    [12, 12],
  ] as const
  for (let seed = 1; seed <= 140; seed++) {
    const [fewest, most] = spans[seed % spans.length] ?? spans[0]
    const roles = [30, 31, 36, 45, 80, 150, 400][seed % 7] ?? 30
    const notes = randomTree({ seed, roles, fewest, most, layers: 2 + (seed % 6) })
    if (notes.length < 30) continue
    const { width, height } = treeOf(notes)
    const ratio = Math.max(width / height, height / width)
    expect(ratio, `seed ${seed}: ${width} x ${height}`).toBeLessThanOrEqual(2)
  }
})

describe('known trees', () => {
  test('leaves stand on both sides of a line, row by row', () => {
    const layout = treeOf([{ id: 'head' }, ...many('closing', 5, 'head')])
    expect(cornersOf(layout)).toEqual({
      head: [120, 0],
      'closing 1': [0, 104],
      'closing 2': [240, 104],
      'closing 3': [0, 174],
      'closing 4': [240, 174],
      'closing 5': [0, 244],
    })
    expect(layout.teams).toContainEqual({
      managerId: 'head',
      form: 'rungs',
      of: 'leaves',
      roleIds: ['closing 1', 'closing 2', 'closing 3', 'closing 4', 'closing 5'],
    })
  })

  test('a single report stands straight below', () => {
    const layout = treeOf([{ id: 'head' }, { id: 'one', to: 'head' }])
    expect(cornersOf(layout)).toEqual({ head: [0, 0], one: [0, 104] })
  })

  test('support hangs to the side of a line that leads to branches', () => {
    const layout = treeOf([
      { id: 'head' },
      { id: 'help', does: 'support', to: 'head' },
      { id: 'a', to: 'head' },
      { id: 'b', to: 'head' },
      { id: 'a1', to: 'a' },
      { id: 'b1', to: 'b' },
    ])
    expect(cornersOf(layout)).toEqual({
      head: [120, 0],
      help: [240, 82],
      a: [0, 186],
      b: [240, 186],
      a1: [0, 290],
      b1: [240, 290],
    })
  })

  test('where nobody leads there are no branches to hang support beside', () => {
    const layout = treeOf([
      { id: 'head' },
      { id: 'help', does: 'support', to: 'head' },
      { id: 'a', to: 'head' },
    ])
    expect(cornersOf(layout)).toMatchObject({ help: [0, 104], a: [240, 104] })
  })

  test('nobody: an empty drawing', () => {
    expect(treeOf([])).toMatchObject({
      width: 2 * MARGIN,
      height: 2 * MARGIN,
      cards: [],
      lines: [],
    })
  })
})

describe('loose ends', () => {
  const layout = treeOf([
    { id: 'head' },
    { id: 'x', to: 'y' },
    { id: 'y', to: 'x', does: 'leadership' },
    { id: 'below', to: 'x' },
    { id: 'self', to: 'self' },
    { id: 'lost', to: 'nobody' },
  ])

  test('a circle is opened at its leader, and a missing manager is said', () => {
    const tags = (layout.tags ?? []).flatMap(({ kind, roleId: id }) =>
      kind === 'reports' ? [] : [[kind, id]],
    )
    expect(tags.toSorted()).toEqual([
      ['circle', 'self'],
      ['circle', 'y'],
      ['gone', 'lost'],
    ])
    expect(layout.teams).toContainEqual({
      managerId: 'y',
      form: 'rows',
      of: 'branches',
      roleIds: ['x'],
    })
    expect(layout.teams).toContainEqual({
      managerId: 'x',
      form: 'rows',
      of: 'leaves',
      roleIds: ['below'],
    })
  })
})

describe('folding and branches', () => {
  const roles: readonly RoleNote[] = [
    { id: 'head' },
    { id: 'lead', to: 'head' },
    ...many('closing', 3, 'lead'),
    { id: 'other', to: 'head' },
    { id: 'under', does: ['support', 'qualification'], to: 'closing 1' },
  ]

  test('a manager says how many report directly', () => {
    const counts = (treeOf(roles).tags ?? []).map((tag) =>
      tag.kind === 'reports' ? [tag.roleId, tag.count, tag.folded] : [],
    )
    expect(counts.toSorted()).toEqual([
      ['closing 1', 1, null],
      ['head', 2, null],
      ['lead', 3, null],
    ])
  })

  test('a folded branch is one card that counts all below and names their work', () => {
    const layout = treeOf(roles, { folded: new Set([roleId('lead'), roleId('other')]) })
    expect(layout.cards.map((card) => card.roleId).toSorted()).toEqual(['head', 'lead', 'other'])
    const folded = ['qualification', 'closing', 'support']
    expect(layout.tags).toContainEqual(
      expect.objectContaining({ kind: 'reports', roleId: 'lead', count: 4, folded }),
    )
    expect(layout.tags).toHaveLength(2)
  })

  test('a branch by itself is drawn from its top on, also within a circle', () => {
    const own = treeOf(roles, { top: roleId('lead') })
    expect(own.cards).toHaveLength(5)
    expect(own.tags?.map(({ kind }) => kind)).toEqual(['reports', 'reports'])
    const circle = [
      { id: 'a', to: 'b' },
      { id: 'b', to: 'a' },
    ]
    expect(treeOf(circle, { top: roleId('b') }).cards).toHaveLength(1)
  })
})

test('everybody in the forest stands below their manager, who comes first', () => {
  const org = orgOf(
    buildDocument({ roles: randomTree({ seed: 1, roles: 50, fewest: 2, most: 4, layers: 5 }) }),
  )
  const { branches } = forestOf(org, { folded: new Set(), top: null })
  const places = new Map(branches.map(({ role }, at) => [role?.id ?? null, at]))
  for (const [at, { role, staff, leaves, branches: below }] of branches.entries()) {
    const ids = [...staff, ...leaves, ...below.flatMap((branch) => branch.role ?? [])]
    for (const report of ids) expect(report.managerId).toBe(role?.id ?? null)
    if (role) expect(places.get(role.managerId)).toBeLessThan(at)
  }
})
