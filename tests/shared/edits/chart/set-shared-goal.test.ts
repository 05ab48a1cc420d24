// set-shared-goal: the goal that all stages share.
import { expect } from 'vitest'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

editTester('set-shared-goal', {
  does: {
    'the goal': {
      args: { goal: 'Won revenue' },
      label: 'Change the shared goal',
      expect: (after, before) => expect(after).toEqual({ ...before, sharedGoal: 'Won revenue' }),
    },
    'an emptied goal into none': {
      on: { ...smallOrganisation, sharedGoal: 'Won revenue' },
      args: { goal: '' },
      label: 'Change the shared goal',
      expect: (after) => expect(after).not.toHaveProperty('sharedGoal'),
    },
  },
  refuses: {
    'what is not a text': {
      args: { goal: 5 },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “goal” does not fit.',
    },
  },
  leaves: { 'where there is none': { args: { goal: null } } },
  merges: { together: [{ goal: 'W' }, { goal: 'Wo' }] },
})
