// mute-finding: a rule falls silent, with a reason.
import { expect } from 'vitest'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

editTester('mute-finding', {
  does: {
    'the list by a rule about one thing': {
      args: { rule: 'SPF-02', subject: 'ann', reason: ' Hiring ' },
      label: 'Mute a finding',
      expect: (after, before) =>
        expect(after.settings.muted).toEqual([
          ...(before.settings.muted ?? []),
          { rule: 'SPF-02', subject: 'ann', reason: 'Hiring' },
        ]),
    },
    'the list by a rule everywhere, beside the same rule about one thing': {
      args: { rule: 'SPF-01', reason: 'Small on purpose' },
      label: 'Mute a finding',
      expect: (after) =>
        expect(after.settings.muted?.at(-1)).toEqual({
          rule: 'SPF-01',
          reason: 'Small on purpose',
        }),
    },
    'the first muting of a chart': {
      on: { ...smallOrganisation, settings: {} },
      args: { rule: 'SPF-01', subject: 'north', reason: 'x' },
      label: 'Mute a finding',
      expect: (after) =>
        expect(after.settings).toEqual({
          muted: [{ rule: 'SPF-01', subject: 'north', reason: 'x' }],
        }),
    },
    'the list by a rule about a stage': {
      args: { rule: 'SG-07', subject: 'closing', reason: 'Partners close' },
      label: 'Mute a finding',
      expect: (after) =>
        expect(after.settings.muted?.at(-1)).toEqual({
          rule: 'SG-07',
          subject: 'closing',
          reason: 'Partners close',
        }),
    },
    'the list by a rule about one stage of a pod, beside the pod as a whole': {
      on: {
        ...smallOrganisation,
        settings: { muted: [{ rule: 'SG-07', subject: 'north', reason: 'x' }] },
      },
      args: { rule: 'SG-07', subject: 'north', stage: 'closing', reason: 'Partners close' },
      label: 'Mute a finding',
      expect: (after) =>
        expect(after.settings.muted?.slice(1)).toEqual([
          { rule: 'SG-07', subject: 'north', stage: 'closing', reason: 'Partners close' },
        ]),
    },
    'the reason of a muting': {
      args: { rule: 'SG-01', reason: 'Accepted in March' },
      label: 'Mute a finding',
      expect(after) {
        expect(after.settings.muted).toHaveLength(2)
        expect(after.settings.muted?.[1]).toEqual({ rule: 'SG-01', reason: 'Accepted in March' })
      },
    },
  },
  refuses: {
    'no reason': {
      args: { rule: 'SG-01', reason: ' ' },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “reason” must not be empty.',
    },
    'a subject that is gone': {
      args: { rule: 'SG-01', subject: 'gone', reason: 'x' },
      code: 'not-found',
      says: 'Nothing was muted: what the finding is about is no longer on the chart.',
    },
    'more than a file may hold': {
      on: {
        ...smallOrganisation,
        settings: {
          muted: Array.from({ length: 10_000 }, (_, at) => ({ rule: `R${at}`, reason: 'x' })),
        },
      },
      args: { rule: 'SG-01', reason: 'x' },
      code: 'not-possible',
      says: 'Nothing was added: a chart can hold 10,000 muted findings at most.',
    },
  },
  leaves: {
    'for the same reason': {
      args: { rule: 'SPF-01', subject: 'closer', reason: 'Ann is being trained' },
    },
  },
})
