// The sizes of the interface: from that of the system to twice as large.
import { expect, test } from 'vitest'
import { INTERFACE_ZOOMS, steppedZoom } from '../../shared/interface-zoom.ts'

test('a step goes to the next size and stops at both ends', () => {
  expect(steppedZoom(1, 1)).toBe(1.1)
  expect(steppedZoom(2, -1)).toBe(1.75)
  expect([steppedZoom(1, -1), steppedZoom(2, 1)]).toEqual([1, 2])
  expect(INTERFACE_ZOOMS.at(-1)).toBe(2)
})
