// When a small belt that is one deep is said, and where it needs the next person.
import { BELT_STAGES } from '../../../../shared/document/vocabulary.ts'
import { sf02BeltOneDeep } from '../../../../shared/rules/size-fit/sf-02-belt-one-deep.ts'
import { belt, plus } from '../../../helpers/build-document.ts'
import { OWN_FIGURES } from '../../../helpers/own-figures.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

testRule(sf02BeltOneDeep, {
  quiet: [
    { name: 'eight people', org: belt(1, 3, 2, 2) },
    { name: 'three people', org: belt(1, 1, 1, 0), limit: 'belt-too-thin' },
    {
      name: 'the second closer is to be hired',
      org: plus(belt(2, 2, 1, 2), { id: 'open', does: 'closing' }),
    },
    {
      name: 'a second closer is to be hired before a second qualifier',
      org: plus(belt(1, 1, 1, 1), { id: 'open', does: 'closing' }),
    },
    { name: 'six, two deep with one stage empty', org: belt(2, 2, 2, 0) },
  ],
  fires: [
    {
      name: 'four people: the closer first',
      org: belt(1, 1, 1, 1),
      expect: [
        {
          message: 'one-deep',
          data: { stage: 'closing', isBelow: false, basis: 'own' },
          stages: [...BELT_STAGES],
        },
      ],
      fixes: ['Add an account executive'],
    },
    {
      name: 'a stage that sets the pace by figures of its own comes first',
      org: { ...belt(2, 1, 1, 1), assumptions: { ...OWN_FIGURES, maxOpenDeals: 200 } },
      expect: [
        { message: 'one-deep', data: { stage: 'qualification', isBelow: false, basis: 'own' } },
      ],
      fixes: ['Add a sales development rep'],
    },
    {
      name: 'closers who are two deep set the pace: nobody is to be hired elsewhere first',
      org: {
        ...belt(1, 2, 2, 2),
        assumptions: OWN_FIGURES,
        company: { target: 12 * 9 * 1000, dealSize: 1000 },
      },
      expect: [
        {
          message: 'elsewhere',
          data: { stage: 'lead-generation', isBelow: true, basis: 'own', pace: 'Closing' },
          stages: ['lead-generation'],
        },
      ],
      fixes: [],
    },
    {
      name: 'seven people: the one stage that is one deep',
      org: belt(2, 1, 2, 2),
      limit: 'belt-one-deep',
      expect: [
        { message: 'one-deep', data: { stage: 'qualification', isBelow: false, basis: 'own' } },
      ],
    },
  ],
})
