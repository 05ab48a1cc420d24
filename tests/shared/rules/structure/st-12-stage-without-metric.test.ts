// When stages without a number are said, once for all.
import { st12StageWithoutMetric } from '../../../../shared/rules/structure/st-12-stage-without-metric.ts'
import { belt, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const number = { metric: 'Leads a month' }
const all: NonNullable<Note['stages']> = {
  'lead-generation': number,
  qualification: number,
  closing: number,
  'account-management': number,
}

testRule(st12StageWithoutMetric, {
  quiet: [{ name: 'each has one', org: { ...belt(1, 1, 1, 1), stages: all } }],
  fires: [
    {
      name: 'one has none',
      org: { ...belt(1, 1, 1, 1), stages: { ...all, closing: {} } },
      expect: [{ message: 'missing', stages: ['closing'] }],
      fixes: ['Use the usual numbers'],
    },
    {
      name: 'none has one',
      org: belt(1, 1, 1, 1),
      expect: [{ message: 'missing' }],
    },
  ],
})
