// When closers without a quota are said, once for all.
import { dq05CloserWithoutQuota } from '../../../../shared/rules/data/dq-05-closer-without-quota.ts'
import { many, type Note, plus, type RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const closers = (...more: readonly RoleNote[]): Note => ({
  roles: [
    ...many('closing', 3).map((role, at) => ({ ...role, quota: [300, 200, 400][at] ?? 0 })),
    ...more,
  ],
})

const kim: RoleNote = { id: 'kim', person: 'Kim', does: 'closing' }

testRule(dq05CloserWithoutQuota, {
  quiet: [
    { name: 'everybody has one', org: closers() },
    { name: 'nobody has one', org: { roles: many('closing', 3) } },
    { name: 'none is written down as 0', org: closers({ ...kim, quota: 0 }) },
    {
      name: 'who leads answers for all',
      org: closers({ ...kim, does: ['closing', 'leadership'] }),
    },
    { name: 'who has reports', org: plus(closers(kim), ...many('qualification', 1, 'kim')) },
    {
      name: 'an engineer helps to close',
      org: closers({ ...kim, supportKind: 'sales-engineering' }),
    },
    { name: 'an engineer by title', org: closers({ ...kim, title: 'Sales engineer' }) },
    { name: 'still to be hired', org: closers({ id: 'open', does: 'closing' }) },
    { name: 'another stage', org: closers({ ...kim, does: 'qualification' }) },
  ],
  fires: [
    {
      name: 'one has none',
      org: closers(kim),
      expect: [{ message: 'none', data: { names: ['Kim'] }, roles: ['kim'] }],
      fixes: ['Give them the usual quota', 'Write down 0'],
    },
    {
      name: 'two have none, one of them new',
      org: closers(kim, { ...kim, id: 'lou', person: 'Lou', ramp: 50 }),
      expect: [{ message: 'none', roles: ['kim', 'lou'] }],
    },
    {
      name: 'there is no usual one yet',
      org: { roles: [kim, { ...kim, id: 'lou', person: 'Lou', quota: 0 }] },
      expect: [{ message: 'none' }],
      fixes: ['Write down 0'],
    },
  ],
})
