// An owner who leads and sells more than everybody else together.
import { spf11OwnerCarriesHalf } from '../../../../shared/rules/single-point/spf-11-owner-carries-half.ts'
import type { Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

/** An owner with the first quota, and sellers with the others. */
const selling = (own: number, ...others: readonly number[]): Note => ({
  structure: 'two-party',
  roles: [
    { id: 'owner', person: 'Ann', does: ['closing', 'leadership'], quota: own },
    ...others.map((quota, at) => ({
      id: `seller ${at}`,
      person: `Seller ${at}`,
      does: 'closing' as const,
      to: 'owner',
      quota,
    })),
  ],
})

testRule(spf11OwnerCarriesHalf, {
  quiet: [
    { name: 'exactly half', org: selling(100, 50, 50), limit: 'head-percent' },
    { name: 'a seller among others, which SPF-05 says', org: selling(10, 100, 10) },
    {
      name: 'the quota of the team on the head',
      org: {
        ...selling(200, 100, 100),
        roles: selling(200, 90, 90).roles.map((role) =>
          role.id === 'owner' ? { ...role, does: ['leadership', 'closing'] } : role,
        ),
      },
    },
    { name: 'nobody else has a number yet', org: selling(100, 0) },
    {
      name: 'somebody who leads nobody',
      org: {
        ...selling(100, 20),
        roles: selling(100, 20).roles.map(({ to: _, ...role }) => role),
      },
    },
  ],
  fires: [
    {
      name: 'of three',
      org: selling(120, 50, 30),
      limit: 'quota-sellers',
      expect: [
        {
          message: 'half',
          data: { person: 'Ann', part: 0.6 },
          severity: 'warning',
          roles: ['owner'],
          people: ['Ann'],
        },
      ],
      fixes: ['Share the number by working time'],
    },
    {
      name: 'of two',
      org: selling(400, 200),
      expect: [{ message: 'half', severity: 'info' }],
    },
  ],
})
