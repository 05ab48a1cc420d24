// The tree of an outline as rows: what is unfolded, what keys mean, and only so many elements.
import { expect, test } from 'vitest'
import {
  firstOf,
  pathOf,
  pathTo,
  rowsOf,
  stepFor,
  windowOf,
} from '../../../renderer/outline/rows.ts'
import { roleId } from '../../../shared/ids.ts'
import type { OutlineItem } from '../../../shared/views/outline.ts'

function item(key: string, children: readonly OutlineItem[] = []): OutlineItem {
  const role = children.length === 0 ? roleId(key) : null
  return { key, roleId: role, children, say: () => key }
}

const tree = [
  item('pod', [item('lane', [item('ann'), item('ben')])]),
  item('support', [item('cy')]),
]
const all = rowsOf(tree, () => true)
const keys = (rows: ReturnType<typeof rowsOf>) => rows.map((row) => row.item.key)

test('rows stand in reading order, with level and place among their siblings', () => {
  expect(keys(all)).toEqual(['pod', 'lane', 'ann', 'ben', 'support', 'cy'])
  expect(all.map(({ level }) => level)).toEqual([1, 2, 3, 3, 1, 2])
  expect(all[3]).toMatchObject({ position: 2, siblings: 2, parent: 'lane' })
  expect(keys(rowsOf(tree, (key) => key === 'pod'))).toEqual(['pod', 'lane', 'support'])
})

test('a role is found in what it lies in', () => {
  expect(pathTo(tree, 'ben')).toEqual(['pod', 'lane'])
  expect(pathTo(tree, 'nobody')).toBeNull()
})

test('at the end of a line of ten thousand managers a role is found as well', () => {
  const last = item('last')
  let line: OutlineItem = last
  for (let at = 0; at < 10_000; at++) line = item(`manager ${at}`, [line])
  expect(pathTo([line], 'last')).toHaveLength(10_000)
})

test('where a row is gone, one goes on with what it lay in', () => {
  const [, , , ben] = all
  const path = ben ? pathOf(all, ben) : []
  expect(path).toEqual(['ben', 'lane', 'pod'])
  expect(firstOf(all, path)).toBe(3)
  expect(
    firstOf(
      rowsOf(tree, (key) => key === 'pod'),
      path,
    ),
  ).toBe(1)
  expect(
    firstOf(
      rowsOf([...tree].reverse(), () => false),
      path,
    ),
  ).toBe(1)
  expect(
    firstOf(
      rowsOf([item('dee')], () => true),
      path,
    ),
  ).toBe(0)
})

test('keys go up and down, in and out, and fold', () => {
  const step = (key: string, at: number) => {
    const to = stepFor(key, all, at)
    return to !== null && typeof to === 'object' ? to.item.key : to
  }
  expect(step('ArrowDown', 1)).toBe('ann')
  expect(step('ArrowDown', 5)).toBe('cy')
  expect(step('ArrowUp', 0)).toBe('pod')
  expect(step('End', 0)).toBe('cy')
  expect(step('Home', 4)).toBe('pod')
  expect(step('ArrowRight', 0)).toBe('lane')
  expect(step('ArrowLeft', 3)).toBe('lane')
  expect(step('ArrowLeft', 1)).toBe(false)
  expect(step('Enter', 1)).toBe('enter')
  expect(step('x', 1)).toBeNull()
  const folded = rowsOf(tree, () => false)
  expect(stepFor('ArrowRight', folded, 0)).toBe(true)
})

test('of thousands of rows only those near the active one are elements', () => {
  const many = rowsOf(
    Array.from({ length: 5000 }, (_each, at) => item(`role ${at}`)),
    () => true,
  )
  expect(windowOf(many, 0)).toHaveLength(60)
  expect(keys(windowOf(many, 2500))).toContain('role 2500')
  expect(keys(windowOf(many, 4999)).at(-1)).toBe('role 4999')
})
