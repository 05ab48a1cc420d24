// When customers who know one account manager only are said.
import { spf10OneHoldsTheCustomers } from '../../../../shared/rules/single-point/spf-10-one-holds-the-customers.ts'
import { many, type Note, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const managers = (...accounts: readonly number[]): Note => ({
  roles: many('account-management', accounts.length).map((role, at) => ({
    ...role,
    accounts: accounts[at] ?? 0,
  })),
})

const FIRST = 'account-management 1'
const SECOND = 'account-management 2'

testRule(spf10OneHoldsTheCustomers, {
  quiet: [
    { name: 'sixty percent', org: managers(30, 20), limit: 'accounts-percent' },
    { name: 'alone there is nobody to compare with', org: managers(30) },
    { name: 'nine customers are no pattern', org: managers(8, 1) },
    { name: 'the other one is new', org: withRoles(managers(30, 5), { [SECOND]: { ramp: 50 } }) },
    {
      name: 'few large ones in one market, many small ones in another',
      org: withRoles(managers(80, 10), {
        [FIRST]: { market: 'Shops' },
        [SECOND]: { market: 'Banks' },
      }),
    },
    {
      name: 'each pod has its own',
      org: withRoles(
        { ...managers(80, 10), structure: 'pods', pods: ['North', 'South'] },
        { [FIRST]: { pod: 'North' }, [SECOND]: { pod: 'South' } },
      ),
    },
    { name: 'impossible numbers', org: managers(-30, -5) },
  ],
  fires: [
    {
      name: 'two managers, one with most',
      org: managers(31, 19),
      limit: 'accounts-managers',
      expect: [
        { message: 'holds', data: { person: `P ${FIRST}`, percent: 62, of: null }, roles: [FIRST] },
      ],
      fixes: ['Share the customers by working time', `Make P ${SECOND} the backup`],
    },
    {
      name: 'a backup is named',
      org: withRoles(managers(30, 5), { [FIRST]: { backups: [`P ${SECOND}`] } }),
      expect: [{ message: 'covered', severity: 'info', roles: [FIRST] }],
      fixes: ['Share the customers by working time'],
    },
    {
      name: 'within one market of several',
      org: withRoles(managers(80, 10, 10), {
        [FIRST]: { market: 'Shops' },
        [SECOND]: { market: 'shops ' },
      }),
      expect: [
        {
          message: 'holds',
          data: { person: `P ${FIRST}`, percent: 89, of: 'Shops' },
          roles: [FIRST],
        },
      ],
      fixes: [
        'Share the customers by working time',
        `Make P ${SECOND} the backup`,
        'Make P account-management 3 the backup',
      ],
    },
    {
      name: 'ten customers',
      org: managers(7, 3),
      limit: 'accounts-least',
      expect: [{ message: 'holds' }],
    },
    {
      name: 'the other one works half a day, so evening out would not help',
      org: withRoles(managers(40, 10), { [SECOND]: { fte: 0.5 } }),
      expect: [{ message: 'holds' }],
      fixes: [`Make P ${SECOND} the backup`],
    },
  ],
})
