// When a pod that is not a whole belt is said, and when it only borrows.
import { sg07PodWithoutStage } from '../../../../shared/rules/staffing/sg-07-pod-without-stage.ts'
import { many, type Note, type RoleNote, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const wholePod = (pod: string): readonly RoleNote[] => [
  ...many('lead-generation', 1, undefined, pod),
  ...many('qualification', 1, undefined, pod),
  ...many('closing', 1, undefined, pod),
  ...many('account-management', 1, undefined, pod),
]

const pods = (south: readonly RoleNote[]): Note => ({
  structure: 'pods',
  pods: ['north', 'south'],
  roles: [...wholePod('north'), ...south],
})

const southWithout = wholePod('south').filter(({ does }) => does !== 'closing')

const southLead = 'south qualification 1'

testRule(sg07PodWithoutStage, {
  quiet: [
    { name: 'both pods are whole', org: pods(wholePod('south')) },
    { name: 'a belt has no pods', org: { ...pods(southWithout), structure: 'conveyor' } },
  ],
  fires: [
    {
      name: 'one pod cannot close',
      org: pods(southWithout),
      expect: [{ message: 'nobody', pods: ['south'], stages: ['closing'] }],
      fixes: [
        'Add an account executive',
        'Borrow P north closing 1 from north',
        'Let P south lead-generation 1 do it',
      ],
    },
    {
      name: 'its closer is still to be hired',
      org: pods([...southWithout, { id: 'open', does: 'closing', pod: 'south' }]),
      expect: [{ message: 'open', severity: 'warning', roles: ['open'] }],
      fixes: ['Borrow P north closing 1 from north', 'Let P south lead-generation 1 do it'],
    },
    {
      name: 'a closer of the other pod stands in',
      org: pods([
        ...southWithout,
        { id: 'open', does: 'closing', pod: 'south', backups: ['P north closing 1'] },
      ]),
      expect: [{ message: 'borrowed', severity: 'warning', pods: ['south'] }],
      fixes: ['Let P south lead-generation 1 do it'],
    },
    {
      name: 'the other pod has two closers, one of whom leads',
      org: {
        ...pods([
          ...southWithout,
          { id: 'second', person: 'Sue', does: 'closing', pod: 'north', to: 'north closing 1' },
        ]),
        podDetails: { north: { leadId: 'north closing 1' }, south: { leadId: southLead } },
      },
      expect: [{ message: 'nobody', pods: ['south'] }],
      fixes: [
        'Add an account executive',
        'Move Sue over from north',
        'Let P south lead-generation 1 do it',
      ],
    },
    {
      name: 'whoever closes elsewhere is an agency or learning',
      org: {
        ...withRoles(pods(southWithout), { 'north closing 1': { person: 'Agency' } }),
        external: ['Agency'],
      },
      expect: [{ message: 'nobody' }],
      fixes: ['Add an account executive', 'Let P south lead-generation 1 do it'],
    },
  ],
})
