// replace-chart: another version in place of the chart, whole.
import { expect } from 'vitest'
import { emptyDocument } from '../../../../shared/document/schema.ts'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

const earlier = { ...smallOrganisation, name: 'Earlier', roles: [], fromANewerProgram: true }

editTester('replace-chart', {
  does: {
    'everything there is': {
      args: { version: earlier, because: 'restored' },
      label: 'Restore an earlier version',
      expect: (after) => expect(after).toEqual(earlier),
    },
    'what another program wrote': {
      args: { version: emptyDocument('Theirs'), because: 'changed-on-disk' },
      label: 'Take over what changed on disk',
      expect: (after) => expect(after).toEqual(emptyDocument('Theirs')),
    },
    'back to what was saved': {
      args: { version: earlier, because: 'recovery-discarded' },
      label: 'Discard what was recovered',
      expect: ({ name }) => expect(name).toBe('Earlier'),
    },
  },
  refuses: {
    'what is no chart': {
      args: { version: { roles: 'many' }, because: 'restored' },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “name” does not fit.',
    },
  },
  leaves: {
    'a version that says the same': {
      args: { version: structuredClone(smallOrganisation), because: 'restored' },
    },
  },
})
