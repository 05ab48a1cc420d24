// When a manager of one or two is said.
import { sc03ManagerOfFew } from '../../../../shared/rules/span/sc-03-manager-of-few.ts'
import { many, type Note, plus, type RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (few: number, others: number, lead: Partial<RoleNote> = {}): Note => ({
  roles: [
    { id: 'head', person: 'Rae', does: 'leadership' },
    { id: 'lead', person: 'Lea', does: 'leadership', to: 'head', ...lead },
    ...many('closing', few, 'lead'),
    ...many('qualification', others, 'head'),
  ],
})

testRule(sc03ManagerOfFew, {
  quiet: [
    { name: 'three reports', org: team(3, 5) },
    { name: 'five people in all', org: team(1, 4) },
    { name: 'who sells as well', org: team(2, 5, { does: ['leadership', 'closing'] }) },
    { name: 'who leads nobody', org: team(0, 6) },
    {
      name: 'a third is to be hired',
      org: plus(team(2, 5), { id: 'o', does: 'closing', to: 'lead' }),
    },
    {
      name: 'two team leads are more than two people',
      org: {
        roles: [
          { id: 'head', person: 'Rae', does: 'leadership' },
          { id: 'a', person: 'Ana', does: 'leadership', to: 'head' },
          { id: 'b', person: 'Ben', does: 'leadership', to: 'head' },
          ...many('closing', 3, 'a'),
          ...many('qualification', 3, 'b'),
        ],
      },
    },
    {
      name: 'the manager is to be hired',
      org: {
        roles: team(2, 5).roles.map((role) =>
          role.id === 'lead' ? { id: 'lead', does: 'leadership', to: 'head' } : role,
        ),
      },
    },
  ],
  fires: [
    {
      name: 'two reports',
      org: team(2, 5),
      limit: 'few-reports',
      expect: [{ message: 'few', data: { manager: 'Lea', count: 2 }, roles: ['lead'] }],
      fixes: ['Let Lea do closing as well'],
    },
    {
      name: 'six people in all',
      org: team(1, 5),
      limit: 'few-reports-people',
      expect: [{ message: 'few', data: { manager: 'Lea', count: 1 } }],
    },
    {
      name: 'two people of support',
      org: plus(team(0, 6), ...many('support', 2, 'lead')),
      expect: [{ message: 'few' }],
      fixes: [],
    },
  ],
})
