// rename-chart: the chart's name.
import { expect } from 'vitest'
import { editTester } from '../../../helpers/edit-tester.ts'

editTester('rename-chart', {
  does: {
    'the name, and nothing else': {
      args: { name: ' Acme ' },
      label: 'Rename the chart',
      expect: (after, before) => expect(after).toEqual({ ...before, name: 'Acme' }),
    },
  },
  refuses: {
    'a blank name': {
      args: { name: ' ' },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “name” must not be empty.',
    },
  },
  leaves: { 'for the same name': { args: { name: 'Small ' } } },
  merges: { together: [{ name: 'A' }, { name: 'Ac' }] },
})
