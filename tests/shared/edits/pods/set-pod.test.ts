// set-pod: a pod's name, segment, target, lead and axis.
import { expect } from 'vitest'
import { editTester } from '../../../helpers/edit-tester.ts'

editTester('set-pod', {
  does: {
    'the name': {
      args: { podId: 'north', changes: { name: ' Nordics ' } },
      label: 'Rename pod North',
      expect(after, before) {
        expect(after.pods[0]).toEqual({ ...before.pods[0], name: 'Nordics' })
        expect(after.pods[1]).toBe(before.pods[1])
      },
    },
    'the other fields': {
      args: {
        podId: 'south',
        changes: { axis: 'product', segment: 'Hotels', target: 500_000, leadId: 'accounts' },
      },
      label: 'Change pod South',
      expect: (after) =>
        expect(after.pods[1]).toEqual({
          id: 'south',
          name: 'South',
          axis: 'product',
          segment: 'Hotels',
          target: 500_000,
          leadId: 'accounts',
        }),
    },
    'null into nothing': {
      args: { podId: 'north', changes: { segment: null, leadId: null } },
      label: 'Change pod North',
      expect: (after) => expect(after.pods[0]).toEqual({ id: 'north', name: 'North' }),
    },
  },
  refuses: {
    'a blank name': {
      args: { podId: 'north', changes: { name: '  ' } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “name” must not be empty.',
    },
    'a lead who is not on the chart': {
      args: { podId: 'north', changes: { leadId: 'gone' } },
      code: 'not-found',
      says: 'Nothing was changed: that role is no longer on the chart.',
    },
    'a pod that is gone': {
      args: { podId: 'gone', changes: { name: 'West' } },
      code: 'not-found',
      says: 'Nothing was changed: that pod is no longer on the chart.',
    },
  },
  leaves: {
    'for the same values': {
      args: { podId: 'north', changes: { name: 'North', leadId: 'closer', target: null } },
    },
  },
  merges: {
    together: [
      { podId: 'north', changes: { segment: 'R' } },
      { podId: 'north', changes: { segment: 'Re' } },
    ],
    apart: [
      { podId: 'north', changes: { segment: 'R' } },
      { podId: 'south', changes: { segment: 'R' } },
    ],
  },
})
