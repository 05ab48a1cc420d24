// When duties without anybody are said: once a stage, and only where somebody has begun to tick.
import { st17DutyWithoutAnybody } from '../../../../shared/rules/structure/st-17-duty-without-anybody.ts'
import { belt, many, plus, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const ALL = ['close-deals', 'follow-up', 'demos', 'objections', 'move-forward']
const twoClosers = belt(1, 1, 2, 1)
const closing = (pod: string, duties: readonly string[]) => ({
  id: `${pod} closer`,
  person: `Closer of ${pod}`,
  does: 'closing' as const,
  pod,
  duties,
})

testRule(st17DutyWithoutAnybody, {
  quiet: [
    { name: 'nobody has begun to tick', org: twoClosers },
    {
      name: 'two share all duties of their stage; the other stages have not begun',
      org: withRoles(twoClosers, {
        'closing 1': { duties: ALL.slice(0, 2) },
        'closing 2': { duties: ALL.slice(2) },
      }),
    },
    {
      name: 'what is ticked belongs to another structure',
      org: {
        ...withRoles(twoClosers, { 'closing 1': { duties: ['demos'] } }),
        structure: 'two-party',
      },
    },
    {
      name: 'what is ticked belongs to a stage that the role does no more',
      org: withRoles(twoClosers, { 'qualification 1': { duties: ['demos'] } }),
    },
    {
      name: 'somebody who serves all pods has what is missing in one',
      org: {
        structure: 'pods',
        pods: ['North'],
        roles: [
          closing('North', ALL.slice(1)),
          { id: 'all', person: 'All', does: 'closing', duties: ['close-deals'] },
        ],
      },
    },
    {
      name: 'no structure says yet what belongs where',
      org: { ...withRoles(twoClosers, { 'closing 1': { duties: ['demos'] } }), structure: null },
    },
  ],
  fires: [
    {
      name: 'one duty is left; whoever has taken less comes first',
      org: withRoles(twoClosers, {
        'closing 1': { duties: ['close-deals', 'follow-up'] },
        'closing 2': { duties: ['demos', 'move-forward', 'of a newer program'] },
      }),
      expect: [
        {
          message: 'here',
          stages: ['closing'],
          data: {
            group: 'Closers',
            place: { pod: null, duties: ['managing objections and pushback'] },
          },
        },
      ],
      fixes: ['Give it to P closing 1', 'Give it to P closing 2'],
    },
    {
      name: 'several are left, and one of the roles is open',
      org: withRoles(plus(belt(1, 1, 1, 1), { id: 'open', does: 'closing' }), {
        'closing 1': { duties: ['demos'] },
      }),
      expect: [{ message: 'here', stages: ['closing'] }],
      fixes: ['Give them to P closing 1', 'Give them to the open role open'],
    },
    {
      name: 'two stages have begun',
      org: withRoles(twoClosers, {
        'closing 1': { duties: ['demos'] },
        'lead-generation 1': { duties: ['cultivate-leads'] },
      }),
      expect: [
        { message: 'here', stages: ['lead-generation'] },
        { message: 'here', stages: ['closing'] },
      ],
    },
    {
      name: 'a sales team of two parties',
      org: {
        structure: 'two-party',
        roles: [
          { id: 'seller', person: 'Sal', does: ['qualification', 'closing'], duties: ['win-more'] },
        ],
      },
      expect: [{ message: 'here', stages: ['qualification', 'closing'] }],
      fixes: ['Give it to Sal'],
    },
    {
      name: 'one of two pods has begun',
      org: {
        structure: 'pods',
        pods: ['North', 'South'],
        roles: [closing('North', ['demos']), closing('South', [])],
      },
      expect: [{ message: 'here', pods: ['North'] }],
      fixes: ['Give them to Closer of North'],
    },
    {
      name: 'both pods have begun: one line',
      org: {
        structure: 'pods',
        pods: ['North', 'South'],
        roles: [
          closing('North', ['demos']),
          closing('South', ALL.slice(1)),
          ...many('closing', 1, undefined, 'South'),
        ],
      },
      expect: [{ message: 'pods', pods: ['North', 'South'] }],
      fixes: ['Give them to Closer of North and P South closing 1'],
    },
  ],
})
