// When pods with nothing to win together are said, once for all.
import { st14PodWithoutTarget } from '../../../../shared/rules/structure/st-14-pod-without-target.ts'
import { many, type Note, type RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const pods = (quota: number | null, podDetails: Note['podDetails'] = {}): Note => ({
  structure: 'pods',
  pods: ['North', 'South'],
  podDetails,
  roles: ['North', 'South'].flatMap((pod) =>
    many('closing', 2, undefined, pod).map(
      (role): RoleNote => (quota === null ? role : { ...role, quota }),
    ),
  ),
})

testRule(st14PodWithoutTarget, {
  quiet: [
    { name: 'both have one', org: pods(100, { North: { target: 200 }, South: { target: 0 } }) },
    { name: 'nobody has a number', org: pods(null) },
    { name: 'quotas of nothing', org: pods(0) },
    { name: 'impossible quotas', org: pods(-5) },
  ],
  fires: [
    {
      name: 'neither has one',
      org: pods(100),
      expect: [{ message: 'none', data: { pods: ['North', 'South'] }, pods: ['North', 'South'] }],
      fixes: ['Use the sum of their quotas'],
    },
    {
      name: 'one has none',
      org: pods(100, { North: { target: 200 } }),
      expect: [{ message: 'none', pods: ['South'] }],
    },
  ],
})
