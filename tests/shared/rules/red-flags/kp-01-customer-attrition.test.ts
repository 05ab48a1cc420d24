// When lost customers are said: by kind of customer, and compared with the last figure.
import { kp01CustomerAttrition } from '../../../../shared/rules/red-flags/kp-01-customer-attrition.ts'
import { belt, type KpiNote, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (...kpis: readonly KpiNote[]): Note => ({ ...belt(1, 1, 1, 1), kpis })

const lost = (percentPerYear: number, more: Partial<KpiNote> = {}): KpiNote => ({
  flag: 'customer-attrition',
  date: '2026-06-30',
  percentPerYear,
  ...more,
})
const small = { customers: 'small-business' }
const large = { customers: 'enterprise' }
const before = { date: '2026-03-31' }

testRule(kp01CustomerAttrition, {
  quiet: [
    { name: 'no figure', org: team() },
    { name: 'exactly the usual', limit: 'attrition', org: team(lost(15)) },
    {
      name: 'exactly the usual of small businesses',
      limit: 'attrition-small-business',
      org: team(lost(30, small)),
    },
    {
      name: 'exactly the usual of large customers',
      limit: 'attrition-enterprise',
      org: team(lost(10, large)),
    },
    { name: 'a rise of less than a quarter', org: team(lost(8, before), lost(9.9)) },
    {
      name: 'half as much again, and still next to nothing',
      org: team(lost(1, before), lost(1.9)),
    },
    {
      name: 'a rise after customers of another kind',
      org: team(lost(5, { ...before, ...large }), lost(12)),
    },
    { name: 'an older figure that stands later in the file', org: team(lost(9), lost(40, before)) },
    { name: 'a number that cannot be', org: team(lost(-1e308)) },
  ],
  fires: [
    {
      name: 'more than usual, exactly at the border of an error',
      limit: 'attrition-most',
      org: team(lost(25)),
      expect: [{ message: 'high', data: { percent: 25, usual: 15, customers: 'mid-market' } }],
    },
    {
      name: 'far too many',
      org: team(lost(25.1)),
      expect: [{ message: 'high', severity: 'error' }],
    },
    {
      name: 'small businesses, at the border of an error',
      limit: 'attrition-small-business-most',
      org: team(lost(45, small)),
      expect: [{ message: 'high', data: { percent: 45, usual: 30, customers: 'small-business' } }],
    },
    {
      name: 'large customers, at the border of an error',
      limit: 'attrition-enterprise-most',
      org: team(lost(15, large)),
      expect: [{ message: 'high', data: { percent: 15, usual: 10, customers: 'enterprise' } }],
    },
    {
      name: 'exactly a quarter more than before',
      limit: 'attrition-rise',
      org: team(lost(10.4, before), lost(13)),
      expect: [{ message: 'rising', data: { from: 10.4, to: 13 } }],
    },
    {
      name: 'one point more than next to nothing',
      limit: 'attrition-rise-points',
      org: team(lost(1, before), lost(2)),
      expect: [{ message: 'rising' }],
    },
    {
      name: 'from nothing',
      org: team(lost(0, before), lost(4)),
      expect: [{ message: 'rising' }],
    },
    {
      name: 'an absurd number',
      org: team(lost(1e308)),
      expect: [{ message: 'high', severity: 'error' }],
    },
  ],
})
