// add-pod: an empty pod.
import { expect } from 'vitest'
import { podId } from '../../../../shared/ids.ts'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

editTester('add-pod', {
  does: {
    'the chart by a pod at the end': {
      args: { id: 'west', name: ' West ', segment: 'Banks' },
      label: 'Add pod West',
      expect: (after, before) =>
        expect(after.pods).toEqual([
          ...before.pods,
          { id: 'west', name: 'West', segment: 'Banks' },
        ]),
    },
    'the chart by a pod at a place': {
      args: { id: 'west', name: 'West', index: 1 },
      label: 'Add pod West',
      expect: (after) => expect(after.pods.map(({ id }) => id)).toEqual(['north', 'west', 'south']),
    },
  },
  refuses: {
    'an id that is taken': {
      args: { id: 'north', name: 'North' },
      code: 'already-there',
      says: 'Nothing was added: that pod is already on the chart.',
    },
    'a blank name': {
      args: { id: 'west', name: ' ' },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “name” must not be empty.',
    },
    'more than a file may hold': {
      on: {
        ...smallOrganisation,
        pods: Array.from({ length: 1000 }, (_, at) => ({ id: podId(`pod-${at}`), name: 'Pod' })),
      },
      args: { id: 'west', name: 'West' },
      code: 'not-possible',
      says: 'Nothing was added: a chart can hold 1,000 pods at most.',
    },
  },
})
