// set-pod-axis: what pods are divided by.
import { expect } from 'vitest'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

editTester('set-pod-axis', {
  does: {
    'the axis': {
      args: { axis: 'geography' },
      label: 'Divide pods by geography',
      expect: (after, before) => expect(after).toEqual({ ...before, podAxis: 'geography' }),
    },
    'an axis into none': {
      on: { ...smallOrganisation, podAxis: 'product' },
      args: { axis: null },
      label: 'Clear what pods are divided by',
      expect: (after) => expect(after).not.toHaveProperty('podAxis'),
    },
  },
  refuses: {
    'an axis that does not exist': {
      args: { axis: 'colour' },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “axis” does not fit.',
    },
  },
  leaves: { 'where there is none': { args: { axis: null } } },
})
