// The large sheet of a preview: as large as a dialog has room for, whichever way the page stands.
import { expect, test } from 'vitest'
import { largeRoom } from '../../../renderer/previews/large-room.ts'
import { scaleFor } from '../../../renderer/previews/Sheet.tsx'

const WINDOW = 900
const UPRIGHT = { width: 595, height: 842 }
const LYING = { width: 960, height: 540 }

test('an upright page is as high as the dialog lets it be', () => {
  const shown = UPRIGHT.height * scaleFor(UPRIGHT, largeRoom(720, WINDOW, false))
  expect(shown).toBeGreaterThan(540)
  expect(shown).toBeLessThan(WINDOW * 0.86 - 210)
})

test('a page that lies is as wide as its column', () => {
  expect(LYING.width * scaleFor(LYING, largeRoom(700, WINDOW, false))).toBeCloseTo(700)
  expect(largeRoom(1400, WINDOW, false).width).toBe(720)
})

test('small sheets below it have their room as well', () => {
  const [alone, withMore] = [false, true].map((hasSmall) => largeRoom(720, WINDOW, hasSmall).height)
  expect((alone ?? 0) - (withMore ?? 0)).toBeGreaterThan(66)
})

test('in a low window it can be seen too, and is scrolled', () => {
  expect(largeRoom(null, 420, true)).toEqual({ width: 720, height: 360 })
})
