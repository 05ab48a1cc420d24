// move-pod: another place among the pods.
import { expect } from 'vitest'
import { editTester } from '../../../helpers/edit-tester.ts'

editTester('move-pod', {
  does: {
    'the order of the pods, and nothing else': {
      args: { podId: 'south', index: 0 },
      label: 'Move pod South',
      expect(after, before) {
        expect(after.pods).toEqual(before.pods.toReversed())
        expect(after.roles).toBe(before.roles)
      },
    },
    'a place too far into the last one': {
      args: { podId: 'north', index: 9 },
      label: 'Move pod North',
      expect: (after) => expect(after.pods.map(({ id }) => id)).toEqual(['south', 'north']),
    },
  },
  refuses: {
    'a pod that is gone': {
      args: { podId: 'gone', index: 0 },
      code: 'not-found',
      says: 'Nothing was changed: that pod is no longer on the chart.',
    },
  },
  leaves: {
    'for the place it has': { args: { podId: 'north', index: 0 } },
    'for a place beyond the last one': { args: { podId: 'south', index: 7 } },
  },
})
