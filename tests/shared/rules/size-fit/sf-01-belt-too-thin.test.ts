// When a belt with too few people is said.

import { BELT_STAGES } from '../../../../shared/document/vocabulary.ts'
import { sf01BeltTooThin } from '../../../../shared/rules/size-fit/sf-01-belt-too-thin.ts'
import { belt, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const partners = (fte: number): Note => ({
  structure: 'conveyor',
  roles: BELT_STAGES.map((does) => ({ id: does, person: does, does, fte })),
})

testRule(sf01BeltTooThin, {
  quiet: [
    { name: 'four people', org: belt(1, 1, 1, 1) },
    { name: 'half a job at each station', org: partners(0.5) },
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
    {
      name: 'four people with a day or two a week each',
      org: partners(0.4),
      expect: [{ message: 'part-time', data: { people: 4, time: 1.6 } }],
      fixes: ['Use two-party'],
    },
  ],
})
