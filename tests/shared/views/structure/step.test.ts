// Moving one or several roles with Alt and the arrow keys.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../../../shared/document/schema.ts'
import { applyEdits } from '../../../../shared/editing/apply-edit.ts'
import { roleId } from '../../../../shared/ids.ts'
import type { Direction } from '../../../../shared/layout/next-card.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { STRUCTURE_VIEW } from '../../../../shared/views/structure/structure-view.ts'
import { belt, buildDocument, many } from '../../../helpers/build-document.ts'
import { english } from '../../../helpers/english.ts'

const document = buildDocument(belt(1, 4, 2, 2))
const layoutFor = (of: Document) => STRUCTURE_VIEW.layout(orgOf(of), { dropAreas: true })

function moved(ids: readonly string[], direction: Direction, from = document): Document {
  const calls = STRUCTURE_VIEW.step(layoutFor(from), ids.map(roleId), direction)
  const outcome = applyEdits(from, calls)
  if (!outcome.ok) throw new Error(english.write(outcome.error.message))
  return outcome.value.document
}

/** The roles of a lane in their order, with the numbers of the stage they began in. */
function inLane(of: Document, key: string): readonly string[] {
  return layoutFor(of).lanes.find((lane) => lane.key === key)?.roleIds ?? []
}

const qualifiers = (...numbers: number[]) => numbers.map((number) => `qualification ${number}`)

describe('one', () => {
  test('down and up in its lane', () => {
    const down = moved(['qualification 1'], 'down')
    expect(inLane(down, 'stage:qualification')).toEqual(qualifiers(2, 1, 3, 4))
    expect(moved(['qualification 1'], 'up', down)).toEqual(document)
  })

  test('not beyond the ends of its lane', () => {
    expect(moved(['closing 1'], 'up')).toBe(document)
    expect(moved(['closing 2'], 'down')).toBe(document)
  })

  test('into the next lane, at the same height', () => {
    const left = moved(['closing 2'], 'left')
    expect(inLane(left, 'stage:qualification')).toEqual([
      'qualification 1',
      'closing 2',
      ...qualifiers(2, 3, 4),
    ])
  })

  test('at the end where the next lane is shorter', () => {
    const left = moved(['qualification 4'], 'left')
    expect(inLane(left, 'stage:lead-generation')).toEqual(['lead-generation 1', 'qualification 4'])
  })
})

describe('several', () => {
  test('side by side go together and keep their order, whatever order they were chosen in', () => {
    const up = moved(qualifiers(4, 3), 'up')
    expect(inLane(up, 'stage:qualification')).toEqual(qualifiers(1, 3, 4, 2))
    const down = moved(qualifiers(1, 2), 'down')
    expect(inLane(down, 'stage:qualification')).toEqual(qualifiers(3, 1, 2, 4))
  })

  test('apart from one another go one step each', () => {
    const up = moved(qualifiers(2, 4), 'up')
    expect(inLane(up, 'stage:qualification')).toEqual(qualifiers(2, 1, 4, 3))
    const down = moved(qualifiers(1, 3), 'down')
    expect(inLane(down, 'stage:qualification')).toEqual(qualifiers(2, 1, 4, 3))
  })

  test('of one lane go into the next in their order', () => {
    const right = moved(qualifiers(3, 2), 'right')
    expect(inLane(right, 'stage:qualification')).toEqual(qualifiers(1, 4))
    expect(inLane(right, 'stage:closing')).toEqual(['closing 1', ...qualifiers(2, 3), 'closing 2'])
  })

  test.each(['right', 'left'] as const)(
    'of neighbouring lanes each go one lane %s',
    (direction) => {
      const after = moved([...qualifiers(1, 2), 'closing 1'], direction)
      const [qualified, closed] =
        direction === 'right'
          ? ['stage:closing', 'stage:account-management']
          : ['stage:lead-generation', 'stage:qualification']
      expect(inLane(after, qualified)).toEqual(expect.arrayContaining(qualifiers(1, 2)))
      expect(inLane(after, closed)).toContain('closing 1')
    },
  )
})

describe('from the last lane of the way nobody goes on, so that whoever comes in stands below', () => {
  test('on the left', () => {
    const [head, leads] = [many('leadership', 1), many('lead-generation', 2)]
    const from = buildDocument({ roles: [...head, ...leads] })
    const left = moved(['leadership 1', 'lead-generation 2'], 'left', from)
    expect(inLane(left, 'leadership')).toEqual(['leadership 1', 'lead-generation 2'])
    expect(inLane(left, 'stage:lead-generation')).toEqual(['lead-generation 1'])
  })

  test('on the right', () => {
    const { roles } = belt(1, 1, 1, 2)
    const from = buildDocument({ roles: [...roles, { id: 'designer', does: 'support' }] })
    const right = moved(['account-management 2', 'designer'], 'right', from)
    expect(inLane(right, 'support')).toEqual(['designer', 'account-management 2'])
    expect(inLane(right, 'stage:account-management')).toEqual(['account-management 1'])
  })
})

test('any of them, in any direction, keep their order among themselves, and nobody is lost', () => {
  const direction = fc.constantFrom<Direction>('up', 'down', 'left', 'right')
  fc.assert(
    fc.property(fc.shuffledSubarray(qualifiers(1, 2, 3, 4)), direction, (ids, way) => {
      const after = moved(ids, way)
      const order = after.roles.map(({ id }) => id).filter((id) => ids.includes(id))
      expect(order).toEqual(ids.toSorted())
      expect(after.roles).toHaveLength(document.roles.length)
    }),
  )
})
