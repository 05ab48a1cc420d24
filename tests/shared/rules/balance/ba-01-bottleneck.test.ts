// When one stage limits the whole belt.
import { ba01Bottleneck } from '../../../../shared/rules/balance/ba-01-bottleneck.ts'
import { belt, many, type Note, plus, withRoles } from '../../../helpers/build-document.ts'
import { OWN_FIGURES } from '../../../helpers/own-figures.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const assumptions = OWN_FIGURES

/** 13.2, 5.94 and 4.4 deals a month along the belt. */
const example: Note = {
  ...withRoles(belt(2, 2, 2, 1), { 'qualification 2': { ramp: 50 } }),
  assumptions,
}

const closing = { stages: ['closing'], pods: [] }

testRule(ba01Bottleneck, {
  quiet: [
    { name: 'only our usual figures', org: belt(2, 2, 2, 1) },
    { name: 'the stages keep pace', org: { ...belt(1, 2, 3, 1), assumptions } },
    { name: 'nobody qualifies', org: { ...belt(2, 0, 2, 1), assumptions } },
    {
      name: 'somebody is being hired',
      org: plus(example, { id: 'open', does: 'closing', to: 'head' }),
    },
    {
      name: 'a little below the border',
      org: { ...example, thresholds: { 'bottleneck-percent': 136 } },
    },
  ],
  fires: [
    {
      name: 'closers limit the worked example',
      org: example,
      expect: [{ message: 'limits', severity: 'info', ...closing }],
      fixes: ['Add an account executive'],
    },
    {
      name: 'exactly on the border',
      org: { ...example, thresholds: { 'bottleneck-percent': 135 } },
      limit: 'bottleneck-percent',
      expect: [{ message: 'limits', ...closing }],
    },
    {
      name: 'below the target',
      org: { ...example, company: { target: 900_000, dealSize: 12_000 } },
      expect: [{ message: 'limits', severity: 'warning', ...closing }],
    },
    {
      name: 'below the target, and somebody is being hired',
      org: plus(
        { ...example, company: { target: 900_000, dealSize: 12_000 } },
        { id: 'open', does: 'closing', to: 'head' },
      ),
      expect: [{ message: 'hiring', severity: 'info', ...closing }],
      fixes: [],
    },
    {
      name: 'somebody is being hired, and it will limit them all the same',
      org: plus({ ...belt(9, 9, 2, 1), assumptions }, { id: 'open', does: 'closing', to: 'head' }),
      expect: [{ message: 'limits', ...closing }],
    },
    {
      name: 'below the target by usual figures, where one figure is the chart’s own',
      org: {
        ...example,
        assumptions: { leadsPerMonth: 200 },
        company: { target: 900_000, dealSize: 12_000 },
      },
      expect: [{ message: 'limits', severity: 'info', ...closing }],
    },
    {
      name: 'each pod has its own',
      org: {
        structure: 'pods',
        pods: ['north', 'south'],
        assumptions,
        roles: [
          ...many('lead-generation', 2, undefined, 'north'),
          ...many('qualification', 2, undefined, 'north'),
          ...many('closing', 1, undefined, 'north'),
          ...many('lead-generation', 1, undefined, 'south'),
          ...many('qualification', 1, undefined, 'south'),
          ...many('closing', 3, undefined, 'south'),
        ],
      },
      expect: [
        { message: 'limits', stages: ['closing'], pods: ['north'] },
        { message: 'limits', stages: ['qualification'], pods: ['south'] },
      ],
    },
  ],
})
