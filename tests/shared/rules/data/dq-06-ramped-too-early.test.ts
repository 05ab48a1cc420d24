// When somebody new who counts in full is said; the day of the tests is the last of June 2026.
import { dq06RampedTooEarly } from '../../../../shared/rules/data/dq-06-ramped-too-early.ts'
import type { Note, RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const started = (startDate: string, more: Partial<RoleNote> = {}): Note => ({
  roles: [{ id: 'kim', person: 'Kim', does: 'closing', startDate, ...more }],
})

testRule(dq06RampedTooEarly, {
  quiet: [
    {
      name: 'three months in front',
      org: started('2026-03-30', { does: 'lead-generation' }),
      limit: 'ramp-months-front',
    },
    {
      name: 'five months in closing',
      org: started('2026-01-30'),
      limit: 'ramp-months-closing',
    },
    {
      name: 'four months with customers',
      org: started('2026-02-28', { does: 'account-management' }),
      limit: 'ramp-months-accounts',
    },
    {
      name: 'a kind of business that is learned in a month',
      org: { ...started('2026-05-20'), company: { kindOfBusiness: 'door-to-door' } },
    },
    { name: 'still learning', org: started('2026-06-01', { ramp: 25 }) },
    { name: 'a day that does not exist', org: started('2026-06-31') },
    { name: 'leading is not learnt by months', org: started('2026-06-01', { does: 'leadership' }) },
    { name: 'an agency', org: { ...started('2026-06-01'), external: ['Kim'] } },
  ],
  fires: [
    {
      name: 'four months in closing',
      org: started('2026-02-15'),
      expect: [
        { message: 'new', data: { person: 'Kim', months: 4 }, roles: ['kim'], people: ['Kim'] },
      ],
      fixes: ['Enter 90%'],
    },
    {
      name: 'a day too few in front',
      org: started('2026-04-01', { does: 'qualification' }),
      expect: [{ message: 'new', data: { person: 'Kim', months: 2 } }],
      fixes: ['Enter 67%'],
    },
    {
      name: 'the stage that takes longest decides',
      org: started('2026-03-01', { does: ['lead-generation', 'closing'] }),
      expect: [{ message: 'new', data: { person: 'Kim', months: 3 } }],
    },
    {
      name: 'a few days ago',
      org: started('2026-06-20'),
      expect: [{ message: 'new', data: { person: 'Kim', months: 0 } }],
      fixes: ['Enter 0%'],
    },
    {
      name: 'next month',
      org: started('2026-07-15'),
      expect: [{ message: 'not-yet', data: { person: 'Kim', date: '2026-07-15' } }],
      fixes: ['Enter 0%'],
    },
    {
      name: 'with a limit of its own, over which the usual steps are spread',
      org: { ...started('2025-12-01'), thresholds: { 'ramp-months-closing': 12 } },
      expect: [{ message: 'new', data: { person: 'Kim', months: 6 } }],
      fixes: ['Enter 50%'],
    },
    {
      name: 'as many months as are entered under Capacity',
      org: { ...started('2025-12-01'), assumptions: { rampMonths: 9 } },
      expect: [{ message: 'new', data: { person: 'Kim', months: 6 } }],
      fixes: ['Enter 75%'],
    },
  ],
})
