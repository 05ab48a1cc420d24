// When a head who leads several teams and sells is said.
import { sc05EverythingMeetsAtTheHead } from '../../../../shared/rules/span/sc-05-everything-meets-at-the-head.ts'
import { many, type Note, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (qualifiers: number, closers: number): Note => ({
  roles: [
    { id: 'head', person: 'Ana', does: ['leadership', 'closing'] },
    { id: 'a', person: 'Lea', does: 'leadership', to: 'head' },
    { id: 'b', person: 'Cy', does: 'leadership', to: 'head' },
    ...many('qualification', qualifiers, 'a'),
    ...many('closing', closers, 'b'),
  ],
})

testRule(sc05EverythingMeetsAtTheHead, {
  quiet: [
    { name: 'who only leads', org: withRoles(team(4, 4), { head: { does: 'leadership' } }) },
    { name: 'seven people', org: team(3, 3) },
    {
      name: 'one team',
      org: {
        roles: [
          { id: 'head', person: 'Ana', does: 'closing' },
          { id: 'a', person: 'Lea', does: 'leadership', to: 'head' },
          ...many('qualification', 8, 'a'),
        ],
      },
    },
    {
      name: 'a team lead who sells is not the head',
      org: withRoles(team(4, 4), { head: { does: 'leadership' }, a: { does: 'closing' } }),
    },
  ],
  fires: [
    {
      name: 'eight people',
      org: team(3, 4),
      limit: 'head-people',
      expect: [{ message: 'all', data: { head: 'Ana', teams: 2 }, roles: ['head'] }],
      fixes: ['Leave closing to the others'],
    },
    {
      name: 'two teams, and nobody else closes',
      org: {
        roles: [
          { id: 'head', person: 'Ana', does: 'closing' },
          { id: 'a', person: 'Lea', does: 'leadership', to: 'head' },
          { id: 'b', person: 'Cy', does: 'leadership', to: 'head' },
          ...many('qualification', 4, 'a'),
          ...many('lead-generation', 4, 'b'),
        ],
      },
      limit: 'head-teams',
      expect: [{ message: 'all' }],
      fixes: [],
    },
    {
      name: 'of pods',
      org: {
        structure: 'pods',
        pods: ['North', 'South'],
        roles: [
          { id: 'head', person: 'Ana', does: 'closing', pod: 'North' },
          { id: 'a', person: 'Lea', does: 'closing', to: 'head', pod: 'North' },
          { id: 'b', person: 'Cy', does: 'closing', to: 'head', pod: 'South' },
          ...many('qualification', 3, 'a', 'North'),
          ...many('qualification', 3, 'b', 'South'),
        ],
      },
      expect: [{ message: 'all' }],
      fixes: ['Leave closing to the others'],
    },
  ],
})
