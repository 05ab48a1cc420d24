// When more than one full-time job for one person is said.
import { dq02MoreThanOneJob } from '../../../../shared/rules/data/dq-02-more-than-one-job.ts'
import type { Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const ana = (...ftes: readonly number[]): Note => ({
  roles: ftes.map((fte, at) => ({ id: `r${at}`, person: 'Ana', does: 'closing', fte })),
})

testRule(dq02MoreThanOneJob, {
  quiet: [
    { name: 'exactly one job in three parts', org: ana(0.1, 0.2, 0.7), limit: 'fte-full' },
    { name: 'one role with an impossible number', org: ana(1e308) },
    { name: 'an agency may be many people', org: { ...ana(1, 1), external: ['Ana'] } },
  ],
  fires: [
    {
      name: 'a tenth too much',
      org: ana(0.6, 0.5),
      expect: [{ message: 'overbooked', severity: 'info', data: { person: 'Ana', fte: 1.1 } }],
    },
    {
      name: 'a fifth too much',
      org: ana(0.6, 0.6),
      limit: 'fte-overload',
      expect: [{ message: 'overbooked', severity: 'info' }],
    },
    {
      name: 'one of them with an impossible number',
      org: ana(1e308, 0.5),
      expect: [{ message: 'overbooked', severity: 'warning', data: { person: 'Ana', fte: 1.5 } }],
    },
    {
      name: 'two jobs',
      org: ana(1, 1),
      expect: [
        { message: 'overbooked', severity: 'warning', roles: ['r0', 'r1'], people: ['Ana'] },
      ],
    },
  ],
})
