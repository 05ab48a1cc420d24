// split-pod: two pods of one, each with its part of the people and of the target.
import { expect } from 'vitest'
import { LIMITS } from '../../../../shared/document/limits.ts'
import { documentSchema } from '../../../../shared/document/schema.ts'
import { buildDocument, many } from '../../../helpers/build-document.ts'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

const full = buildDocument({
  structure: 'pods',
  pods: ['A', 'B'],
  roles: [
    ...many('lead-generation', 2, undefined, 'A'),
    ...many('closing', 3, undefined, 'A'),
    ...many('closing', 1, undefined, 'B'),
  ],
})
const led = documentSchema().parse({
  ...full,
  pods: [
    { id: 'A', name: 'A', target: 300, leadId: 'A closing 3', segment: 'Retail' },
    full.pods[1],
  ],
})

editTester('split-pod', {
  does: {
    'half of each stage into the new pod, which stands beside the old one': {
      on: full,
      args: { podId: 'A', newId: 'C', name: ' Cafés ' },
      label: 'Split pod A',
      expect(after) {
        expect(after.pods.map(({ id, name }) => [id, name])).toEqual([
          ['A', 'A'],
          ['C', 'Cafés'],
          ['B', 'B'],
        ])
        expect(after.roles.map(({ podId }) => podId)).toEqual(['A', 'C', 'A', 'C', 'A', 'B'])
      },
    },
    'the target into halves; the lead and the segment stay': {
      on: led,
      args: { podId: 'A', newId: 'C', name: 'C' },
      label: 'Split pod A',
      expect(after, before) {
        expect(after.pods.slice(0, 2)).toEqual([
          { ...before.pods[0], target: 150 },
          { id: 'C', name: 'C', target: 150 },
        ])
        expect(after.roles.find(({ id }) => id === 'A closing 3')?.podId).toBe('A')
      },
    },
  },
  refuses: {
    'a pod that is gone': {
      args: { podId: 'gone', newId: 'C', name: 'C' },
      code: 'not-found',
      says: 'Nothing was changed: that pod is no longer on the chart.',
    },
    'an id that is taken': {
      args: { podId: 'north', newId: 'south', name: 'C' },
      code: 'already-there',
      says: 'Nothing was added: that pod is already on the chart.',
    },
    'more pods than a file can hold': {
      on: documentSchema().parse({
        ...smallOrganisation,
        pods: Array.from({ length: LIMITS.pods }, (_, at) => ({
          id: at === 0 ? 'north' : at === 1 ? 'south' : `p${at}`,
          name: 'P',
        })),
      }),
      args: { podId: 'north', newId: 'C', name: 'C' },
      code: 'not-possible',
      says: 'Nothing was added: a chart can hold 1,000 pods at most.',
    },
  },
})
