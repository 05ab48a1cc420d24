// What is selected after clicks that React Flow reports only for the cards it shows.
import { expect, test } from 'vitest'
import { selectionAfter } from '../../../renderer/canvas/selection-after.ts'
import { roleId } from '../../../shared/ids.ts'

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => roleId(id))
const roles = [a, b, c, d].flatMap((id) => id ?? [])

function selected(before: readonly string[], toggled: Record<string, boolean>, isAdding: boolean) {
  const report = {
    toggled: new Map(Object.entries(toggled).map(([id, is]) => [`card:${id}`, is])),
    isAdding,
  }
  return selectionAfter(
    roles,
    before.map((id) => roleId(id)),
    report,
  )
}

test('a plain click selects one and gives up all others, shown or not', () => {
  expect(selected(['a', 'd'], { a: false, b: true }, false)).toEqual(['b'])
})

test('with a key it adds, in the order of the chart', () => {
  expect(selected(['d'], { b: true }, true)).toEqual(['b', 'd'])
})

test('with a key on a selected one it takes away', () => {
  expect(selected(['b', 'd'], { b: false }, true)).toEqual(['d'])
})

test('giving up some keeps the others', () => {
  expect(selected(['a', 'b'], { a: false }, false)).toEqual(['b'])
})
