// When a stage has time to spare.
import { ba03HalfIdle } from '../../../../shared/rules/balance/ba-03-half-idle.ts'
import { belt, many, type Note, withRoles } from '../../../helpers/build-document.ts'
import { OWN_FIGURES } from '../../../helpers/own-figures.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const assumptions = { cycleMonths: 2 }

/** Lead people could feed three times as much as the closers sell. */
const example: Note = {
  ...withRoles(belt(2, 2, 2, 1), { 'qualification 2': { ramp: 50 } }),
  assumptions,
}

testRule(ba03HalfIdle, {
  quiet: [
    { name: 'only our usual figures', org: belt(2, 2, 2, 1) },
    {
      name: 'exactly half of it is used',
      org: { ...belt(2, 2, 3, 1), assumptions },
      limit: 'used-percent',
    },
    { name: 'one person alone', org: { ...belt(1, 1, 1, 1), assumptions } },
    {
      name: 'more waits than there is time for, though little of it can be sold',
      org: { ...belt(0, 2, 1, 0), assumptions: { ...OWN_FIGURES, inboundLeads: 1000 } },
    },
    { name: 'nothing is sold at all', org: { ...belt(2, 0, 2, 1), assumptions } },
  ],
  fires: [
    {
      name: 'the worked example',
      org: example,
      limit: 'used-people',
      expect: [
        {
          message: 'idle',
          data: {
            stage: 'Lead generation',
            bottlenecks: ['Closing'],
            pod: null,
            used: 1 / 3,
            basis: 'usual',
          },
          stages: ['lead-generation'],
        },
      ],
      fixes: ['Let P lead-generation 1 help in closing'],
    },
    {
      name: 'sellers of two parties are said once',
      org: {
        structure: 'two-party',
        roles: [...many('lead-generation', 1), ...many('closing', 12)],
        assumptions,
      },
      expect: [{ message: 'idle', stages: ['closing', 'qualification'] }],
      fixes: [],
    },
    {
      name: 'lending half a person would not change it',
      org: { ...belt(9, 3, 2, 1), assumptions },
      expect: [
        { message: 'idle', stages: ['lead-generation'] },
        { message: 'idle', stages: ['qualification'] },
      ],
      fixes: [],
    },
  ],
})
