// set-stage-plan: a stage's metric and hand-over.
import { expect } from 'vitest'
import { editTester } from '../../../helpers/edit-tester.ts'

editTester('set-stage-plan', {
  does: {
    'the metric of a stage without a plan': {
      args: { stage: 'qualification', metric: 'Meetings held' },
      label: 'Change the metric of qualification',
      expect: (after) =>
        expect(after.stages).toEqual({
          closing: { metric: 'Deals won' },
          qualification: { metric: 'Meetings held' },
        }),
    },
    'the hand-over, keeping the metric': {
      args: { stage: 'closing', handOver: 'Contract signed, call with the account manager held' },
      label: 'Change the hand-over of closing',
      expect: (after) =>
        expect(after.stages.closing).toEqual({
          metric: 'Deals won',
          handOver: 'Contract signed, call with the account manager held',
        }),
    },
    'the last thing of a plan into no plan': {
      args: { stage: 'closing', metric: '' },
      label: 'Change the metric of closing',
      expect: (after) => expect(after.stages).toEqual({}),
    },
  },
  refuses: {
    'a stage outside the belt': {
      args: { stage: 'support', metric: 'x' },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “stage” does not fit.',
    },
  },
  leaves: {
    'for the same metric': { args: { stage: 'closing', metric: 'Deals won' } },
    'for clearing what is not there': {
      args: { stage: 'qualification', metric: null, handOver: '' },
    },
  },
  merges: {
    together: [
      { stage: 'closing', metric: 'D' },
      { stage: 'closing', metric: 'De' },
    ],
    apart: [
      { stage: 'closing', metric: 'D' },
      { stage: 'closing', handOver: 'D' },
    ],
  },
})
