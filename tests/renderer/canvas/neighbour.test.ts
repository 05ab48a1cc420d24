// Going from card to card, and moving a role, with the arrow keys.
import { describe, expect, test } from 'vitest'
import { nextCard, slotBeside } from '../../../renderer/canvas/neighbour.ts'
import { roleId } from '../../../shared/ids.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'

const layout = layoutOf(orgOf(buildDocument(belt(2, 2, 2, 2))), { dropAreas: true })

describe('going', () => {
  test.each([
    ['lead-generation 1', 'down', 'lead-generation 2'],
    ['lead-generation 1', 'right', 'qualification 1'],
    ['qualification 2', 'left', 'lead-generation 2'],
    ['closing 1', 'up', 'head'],
    ['account-management 2', 'right', null],
  ] as const)('from %s %s to %s', (from, direction, to) => {
    expect(nextCard(layout, roleId(from), direction)).toBe(to)
  })
})

describe('moving', () => {
  const slot = (from: string, direction: Parameters<typeof slotBeside>[2]) =>
    slotBeside(layout, roleId(from), direction)

  test('down and up in its lane', () => {
    expect(slot('closing 1', 'down')).toEqual({
      lane: { kind: 'stage', stage: 'closing' },
      index: 1,
    })
    expect(slot('closing 2', 'up')?.index).toBe(0)
  })
  test('not beyond the ends of its lane', () => {
    expect(slot('closing 1', 'up')).toBeNull()
    expect(slot('closing 2', 'down')).toBeNull()
  })
  test('into the next lane, at the same height', () => {
    expect(slot('closing 2', 'left')).toEqual({
      lane: { kind: 'stage', stage: 'qualification' },
      index: 1,
    })
  })
})
