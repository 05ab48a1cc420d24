// When roles without a pod are said.
import { st06RoleWithoutPod } from '../../../../shared/rules/structure/st-06-role-without-pod.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (...more: Note['roles']): Note => ({
  structure: 'pods',
  pods: ['north'],
  roles: [...many('closing', 2, undefined, 'north'), ...more],
})

testRule(st06RoleWithoutPod, {
  quiet: [
    { name: 'all stand in one', org: team() },
    { name: 'support serves all pods', org: team(...many('support', 1)) },
    {
      name: 'every pod has closers: the specialist closes with all of them',
      org: team(...many('closing', 1)),
    },
    { name: 'there are no pods yet', org: { ...team(), pods: [], roles: many('closing', 2) } },
  ],
  fires: [
    {
      name: 'one of the belt stands in none',
      org: team(...many('qualification', 1)),
      expect: [{ message: 'nowhere', roles: ['qualification 1'] }],
      fixes: ['Put it in north'],
    },
    {
      name: 'a closer, while another pod has none',
      org: { ...team(...many('closing', 1)), pods: ['north', 'south'] },
      expect: [{ message: 'nowhere', roles: ['closing 1'] }],
      fixes: ['Put it in south'],
    },
    {
      name: 'several, and two pods',
      org: { ...team(...many('qualification', 3)), pods: ['north', 'south'] },
      expect: [{ message: 'nowhere' }],
      fixes: ['Share them out between 2 pods'],
    },
  ],
})
