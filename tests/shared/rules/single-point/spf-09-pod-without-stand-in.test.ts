// When a pod without stand-ins is said, once per pod.
import { spf09PodWithoutStandIn } from '../../../../shared/rules/single-point/spf-09-pod-without-stand-in.ts'
import { many, type Note, type RoleNote, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const pod = (name: string, each: number): readonly RoleNote[] => [
  ...many('lead-generation', each, undefined, name),
  ...many('qualification', each, undefined, name),
  ...many('closing', each, undefined, name),
  ...many('account-management', each, undefined, name),
]

const one: Note = { structure: 'pods', pods: ['north'], roles: pod('north', 1) }
const two: Note = {
  structure: 'pods',
  pods: ['north', 'south'],
  roles: [...pod('north', 2), ...pod('south', 1)],
}

const backedUp = withRoles(
  two,
  Object.fromEntries(
    pod('south', 1).map(({ id, person = '' }) => [
      id,
      { backups: [person.replace('south', 'north')] },
    ]),
  ),
)

testRule(spf09PodWithoutStandIn, {
  quiet: [
    { name: 'the twins of the other pod are named', org: backedUp },
    { name: 'a belt has its own rule', org: { ...one, structure: 'conveyor' } },
  ],
  fires: [
    {
      name: 'a single pod has no twin, so it is only a note',
      org: one,
      expect: [{ message: 'no-stand-in', severity: 'info', pods: ['north'] }],
    },
    {
      name: 'the other pod could help',
      org: two,
      expect: [
        {
          message: 'no-stand-in',
          severity: 'warning',
          pods: ['south'],
          stages: ['lead-generation', 'qualification', 'closing', 'account-management'],
        },
      ],
      fixes: ['Name their twins as backups'],
    },
    {
      name: 'one of two lacks a closer’s stand-in: both are said as loudly',
      org: { ...two, roles: [...pod('north', 2).slice(1), ...pod('south', 1)] },
      expect: [
        { message: 'no-stand-in', severity: 'warning', pods: ['north'] },
        { message: 'no-stand-in', severity: 'warning', pods: ['south'] },
      ],
    },
    {
      name: 'only qualification is without a stand-in',
      org: withRoles(backedUp, { 'south qualification 1': { backups: [] } }),
      expect: [{ message: 'no-stand-in', severity: 'info', stages: ['qualification'] }],
    },
  ],
})
