// Which cards a grabbed one takes along.
import { expect, test } from 'vitest'
import { carriedWith } from '../../../../renderer/actions/gesture/carried-with.ts'
import { roleId } from '../../../../shared/ids.ts'

const [a, b, c] = [roleId('a'), roleId('b'), roleId('c')]

test('a selected card takes the whole selection along', () => {
  expect(carriedWith(b, [a, b], false)).toEqual([a, b])
  expect(carriedWith(b, [a, b], true)).toEqual([a, b])
})

test('another one comes alone, or with the selection where a key adds it', () => {
  expect(carriedWith(c, [a, b], false)).toEqual([c])
  expect(carriedWith(c, [a, b], true)).toEqual([c, a, b])
})
