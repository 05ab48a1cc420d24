// What React Flow is given: every part once, the same objects where nothing changed, cards on top.
import { expect, test } from 'vitest'
import { keepParts } from '../../../renderer/canvas/keep-parts.ts'
import { toFlow } from '../../../renderer/canvas/to-flow.ts'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { roleId } from '../../../shared/ids.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { RESTING } from '../../helpers/resting-look.ts'
import { sceneOf } from '../../helpers/scene-of.ts'

const document = buildDocument(belt(2, 2, 2, 2))

test('one node for each part, with its place and size; React Flow itself drags and selects none', () => {
  const scene = sceneOf(document)
  const nodes = toFlow(scene.parts, RESTING, new Map())
  expect(nodes.map(({ id }) => id)).toEqual(scene.parts.map(({ id }) => id))
  for (const [at, node] of nodes.entries()) {
    const part = scene.parts[at]
    expect({ ...node.position, width: node.width, height: node.height }).toEqual(part?.box)
    expect([node.draggable, node.selectable]).toEqual([false, false])
  }
})

test('cards lie above slots, slots above lanes, lanes above pods', () => {
  const slot = { x: 0, y: 0, width: 10, height: 10 }
  const nodes = toFlow(sceneOf(document).parts, { ...RESTING, slots: [slot] }, new Map())
  const level = (type: string, id = '') =>
    nodes.find((node) => node.type === type && node.id.startsWith(id))?.zIndex ?? -1
  expect(level('card')).toBeGreaterThan(level('slot'))
  expect(level('slot')).toBeGreaterThan(level('part', 'lane'))
})

test('a held card is where the pointer has it, above all others', () => {
  const id = roleId('closing 1')
  const held = new Map([[id, { x: 7, y: 9 }]])
  const nodes = toFlow(sceneOf(document).parts, { ...RESTING, held }, new Map())
  const card = nodes.find((node) => node.id === `card:${id}`)
  expect(card?.position).toEqual({ x: 7, y: 9 })
  expect(Math.max(...nodes.map(({ zIndex }) => zIndex ?? 0))).toBe(card?.zIndex)
})

test.each([
  ['nine', document],
  ['a thousand', buildDocument(belt(250, 250, 250, 249))],
])('of %s roles, renaming one makes one new node: only its card is drawn again', (_, chart) => {
  const renamed = applyEdit(chart, {
    edit: 'rename-role',
    args: { roleId: 'closing 1', title: 'Chief closer' },
  })
  if (!renamed.ok) throw new Error('refused')
  const before = sceneOf(chart).parts
  const after = keepParts(sceneOf(renamed.value.document).parts, before)
  const first = toFlow(before, RESTING, new Map())
  const second = toFlow(after, RESTING, new Map(first.map((node) => [node.id, node])))
  const changed = second.filter((node, at) => node !== first[at]).map(({ id }) => id)
  expect(changed).toEqual(['card:closing 1'])
})

test('selecting one role makes one new node and no other', () => {
  const scene = sceneOf(document)
  const first = toFlow(scene.parts, RESTING, new Map())
  const known = new Map(first.map((node) => [node.id, node]))
  const second = toFlow(
    scene.parts,
    { ...RESTING, selected: new Set([roleId('closing 2')]) },
    known,
  )
  expect(second.filter((node, at) => node !== first[at]).map(({ id }) => id)).toEqual([
    'card:closing 2',
  ])
})

test('a card that only moved keeps its drawing', () => {
  const moved = applyEdit(document, {
    edit: 'move-roles',
    args: { roleIds: ['closing 2'], lane: { kind: 'stage', stage: 'closing' }, index: 0 },
  })
  if (!moved.ok) throw new Error('refused')
  const before = sceneOf(document).parts
  const after = keepParts(sceneOf(moved.value.document).parts, before)
  const cardIn = (parts: typeof before) => parts.find(({ id }) => id === 'card:closing 2')
  expect(cardIn(after)?.box).not.toEqual(cardIn(before)?.box)
  expect(cardIn(after)?.shapes).toBe(cardIn(before)?.shapes)
})

test('where cards are painted, an element has no picture unless it is held', () => {
  const id = roleId('closing 1')
  const look = { ...RESTING, way: 'overview', held: new Map([[id, { x: 7, y: 9 }]]) } as const
  const nodes = toFlow(sceneOf(document).parts, look, new Map())
  const pictures = nodes.filter((node) => node.type !== 'slot' && !node.data.isPainted)
  expect(pictures.map((node) => node.id)).toEqual([`card:${id}`])
})

test('near by, lanes are painted and cards are not', () => {
  const nodes = toFlow(sceneOf(document).parts, { ...RESTING, way: 'near' }, new Map())
  for (const node of nodes)
    if (node.type !== 'slot') expect(node.data.isPainted).toBe(node.type === 'part')
})

test('one card is the stop of the Tab key; another one makes two new nodes', () => {
  const { parts } = sceneOf(document)
  const first = toFlow(parts, { ...RESTING, tabStop: roleId('closing 1') }, new Map())
  const known = new Map(first.map((node) => [node.id, node]))
  const second = toFlow(parts, { ...RESTING, tabStop: roleId('closing 2') }, known)
  const stops = second.filter((node) => node.type === 'card' && node.data.isTabStop)
  expect(stops.map(({ id }) => id)).toEqual(['card:closing 2'])
  expect(second.filter((node, at) => node !== first[at])).toHaveLength(2)
})
