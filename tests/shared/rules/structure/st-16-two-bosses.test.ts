// When people of a pod who report outside it are said, once for each pod.
import { st16TwoBosses } from '../../../../shared/rules/structure/st-16-two-bosses.ts'
import type { Note, RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const pod = (to: string, ...more: readonly RoleNote[]): Note => ({
  structure: 'pods',
  pods: ['North'],
  podDetails: { North: { leadId: 'lead' } },
  roles: [
    { id: 'head', person: 'Rae', does: 'leadership' },
    { id: 'lead', person: 'Lea', does: 'closing', to: 'head', pod: 'North' },
    { id: 'sdr', person: 'Sue', does: 'qualification', to, pod: 'North' },
    ...more,
  ],
})

const ann: RoleNote = { id: 'ann', person: 'Ann', does: 'account-management', pod: 'North' }

testRule(st16TwoBosses, {
  quiet: [
    { name: 'all report to the lead', org: pod('lead') },
    { name: 'somebody of the pod is in between', org: pod('lead', { ...ann, to: 'sdr' }) },
    { name: 'the manager is not on the chart', org: pod('gone') },
    { name: 'the pod has no lead', org: { ...pod('head'), podDetails: {} } },
    {
      name: 'the lead is to be hired',
      org: {
        ...pod('head', { id: 'open', does: 'closing' }),
        podDetails: { North: { leadId: 'open' } },
      },
    },
    { name: 'support of the pod', org: pod('lead', { ...ann, does: 'support', to: 'head' }) },
  ],
  fires: [
    {
      name: 'one reports to the head',
      org: pod('head'),
      expect: [
        {
          message: 'outside',
          data: { pod: 'North', lead: 'Lea', names: ['Sue'] },
          pods: ['North'],
          roles: ['sdr'],
        },
      ],
      fixes: ['Report to Lea'],
    },
    {
      name: 'three do',
      org: pod('head', { ...ann, to: 'head' }, { ...ann, id: 'bob', person: 'Bob', to: 'head' }),
      expect: [{ message: 'outside', roles: ['sdr', 'ann', 'bob'] }],
    },
    {
      name: 'the lead reports to one of them, so nothing simple helps',
      org: {
        ...pod('head'),
        roles: pod('head').roles.map((role) =>
          role.id === 'lead' ? { ...role, to: 'sdr' } : role,
        ),
      },
      expect: [{ message: 'outside' }],
      fixes: [],
    },
  ],
})
