// When pods that are none are said.
import { BELT_STAGES } from '../../../../shared/document/vocabulary.ts'
import { sf07SinglePod } from '../../../../shared/rules/size-fit/sf-07-single-pod.ts'
import { many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const pods = (...names: readonly string[]): Note => ({
  structure: 'pods',
  pods: names,
  roles: many('closing', 2),
})

testRule(sf07SinglePod, {
  quiet: [
    { name: 'two pods', org: pods('north', 'south'), limit: 'least-pods' },
    { name: 'a belt', org: { ...pods('north'), structure: 'conveyor' } },
  ],
  fires: [
    {
      name: 'one pod',
      org: pods('north'),
      expect: [{ message: 'one', data: { pod: 'north' }, pods: ['north'] }],
      fixes: ['Use conveyor'],
    },
    {
      name: 'one pod that is two',
      org: {
        ...pods('north'),
        roles: BELT_STAGES.flatMap((stage) => many(stage, 2, undefined, 'north')),
      },
      expect: [{ message: 'one' }],
      fixes: ['Use conveyor', 'Split it in two'],
    },
    { name: 'no pod yet', org: pods(), expect: [{ message: 'none' }] },
  ],
})
