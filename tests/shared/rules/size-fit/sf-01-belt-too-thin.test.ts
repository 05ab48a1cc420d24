// When a belt with too few people is said.
import { sf01BeltTooThin } from '../../../../shared/rules/size-fit/sf-01-belt-too-thin.ts'
import { belt } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

testRule(sf01BeltTooThin, {
  quiet: [
    { name: 'four people', org: belt(1, 1, 1, 1) },
    { name: 'three in two parties', org: { ...belt(1, 1, 1, 0), structure: 'two-party' } },
  ],
  fires: [
    {
      name: 'three people; the head does not count',
      org: belt(1, 1, 1, 0),
      limit: 'belt-too-thin',
      expect: [{ message: 'thin', data: { people: 3, from: 4 } }],
      fixes: ['Use two-party'],
    },
  ],
})
