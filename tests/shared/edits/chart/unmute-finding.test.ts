// unmute-finding: a rule speaks again.
import { expect } from 'vitest'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

editTester('unmute-finding', {
  does: {
    'the muting about one thing': {
      args: { rule: 'SPF-01', subject: 'closer' },
      label: 'Unmute a finding',
      expect: (after) => expect(after.settings.muted).toEqual([{ rule: 'SG-01', reason: 'Known' }]),
    },
    'the muting about one stage of a pod, and not the one about the pod': {
      on: {
        ...smallOrganisation,
        settings: {
          muted: [
            { rule: 'SG-07', subject: 'north', reason: 'x' },
            { rule: 'SG-07', subject: 'north', stage: 'closing', reason: 'y' },
          ],
        },
      },
      args: { rule: 'SG-07', subject: 'north', stage: 'closing' },
      label: 'Unmute a finding',
      expect: (after) =>
        expect(after.settings.muted).toEqual([{ rule: 'SG-07', subject: 'north', reason: 'x' }]),
    },
    'the last muting into no list': {
      on: { ...smallOrganisation, settings: { muted: [{ rule: 'SG-01', reason: 'Known' }] } },
      args: { rule: 'SG-01' },
      label: 'Unmute a finding',
      expect: (after) => expect(after.settings).toEqual({}),
    },
  },
  refuses: {
    'no rule': {
      args: { rule: '' },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “rule” must not be empty.',
    },
  },
  leaves: {
    'for a rule that is not muted': { args: { rule: 'ST-01' } },
    'for a rule that is muted about something else': { args: { rule: 'SPF-01' } },
  },
})
