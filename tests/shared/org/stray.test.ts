// A stray is a role whose lane in a chart of pods is the one for those without a pod; and nothing else.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isStray, laneOf } from '../../../shared/org/lanes.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'

test('what counts as a stray stands in the lane without a pod', () => {
  let strays = 0
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      for (const role of document.roles) {
        const lane = laneOf(role, document)
        const isInNoPod = lane.kind === 'pod' && lane.podId === null
        expect(isStray(role, document)).toBe(isInNoPod)
        if (isInNoPod) strays += 1
      }
    }),
  )
  expect(strays).toBeGreaterThan(0)
})
