// remove-pod: a pod is dissolved, its roles stay.
import { expect } from 'vitest'
import { documentSchema } from '../../../../shared/document/schema.ts'
import { editTester, roleIn } from '../../../helpers/edit-tester.ts'

const muted = documentSchema().parse({
  name: 'Muted',
  pods: [{ id: 'north', name: 'North' }],
  settings: {
    muted: [
      { rule: 'SC-01', subject: 'north', reason: 'Known' },
      { rule: 'SC-01', reason: 'Known' },
    ],
  },
})

editTester('remove-pod', {
  does: {
    'its roles into roles without a pod': {
      args: { podId: 'north' },
      label: 'Dissolve pod North',
      expect(after, before) {
        expect(after.pods.map(({ id }) => id)).toEqual(['south'])
        expect(after.roles.map(({ podId }) => podId)).toEqual([null, null, null, 'south'])
        expect(roleIn(after, 'accounts')).toBe(roleIn(before, 'accounts'))
      },
    },
    'mutings about the pod into none': {
      on: muted,
      args: { podId: 'north' },
      label: 'Dissolve pod North',
      expect: (after) => expect(after.settings.muted).toEqual([{ rule: 'SC-01', reason: 'Known' }]),
    },
  },
  refuses: {
    'a pod that is gone': {
      args: { podId: 'gone' },
      code: 'not-found',
      says: 'Nothing was changed: that pod is no longer on the chart.',
    },
  },
})
