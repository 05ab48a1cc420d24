// When a role that has been vacant for long is said, and when somebody covers it.
import { sg03OpenTooLong } from '../../../../shared/rules/staffing/sg-03-open-too-long.ts'
import { belt, type Note, plus, type RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (open: Partial<RoleNote>): Note =>
  plus(belt(1, 1, 2, 1), { id: 'open', title: 'Closer', does: 'closing', to: 'head', ...open })

testRule(sg03OpenTooLong, {
  quiet: [
    { name: 'sixty days', org: team({ openSince: '2026-05-01' }), limit: 'vacancy-days' },
    { name: 'nobody wrote down since when', org: team({}) },
    { name: 'from next month on', org: team({ openSince: '2026-07-15' }) },
    { name: 'a day that does not exist', org: team({ openSince: '2026-02-31' }) },
    { name: 'it is filled by now', org: team({ openSince: '2026-01-01', person: 'Kim' }) },
  ],
  fires: [
    {
      name: 'sixty-one days',
      org: team({ openSince: '2026-04-30' }),
      expect: [
        { message: 'open', data: { title: 'Closer', place: null, days: 61 }, roles: ['open'] },
      ],
      fixes: [
        'Make P closing 1 the backup',
        'Make P closing 2 the backup',
        'Make P qualification 1 the backup',
        'Delete the role',
      ],
    },
    {
      name: 'a colleague covers',
      org: team({ openSince: '2026-03-02', backups: ['P closing 1'] }),
      expect: [
        {
          message: 'covered',
          severity: 'info',
          data: { title: 'Closer', place: null, days: 120, helper: 'P closing 1' },
        },
      ],
      fixes: ['Delete the role'],
    },
  ],
})
