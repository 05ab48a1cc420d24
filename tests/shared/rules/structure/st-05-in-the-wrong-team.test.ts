// When somebody in the team of another stage is said, and when a mixed team is left alone.
import { st05InTheWrongTeam } from '../../../../shared/rules/structure/st-05-in-the-wrong-team.ts'
import { belt, many, type Note, plus, type RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const teams = (...stray: readonly RoleNote[]): Note => ({
  roles: [
    { id: 'head', person: 'Rae', does: 'leadership' },
    { id: 'lead-lead', person: 'Lea', does: 'leadership', to: 'head' },
    { id: 'close-lead', person: 'Cy', does: 'leadership', to: 'head' },
    ...many('lead-generation', 3, 'lead-lead'),
    ...many('closing', 2, 'close-lead'),
    ...stray,
  ],
})

const kim: RoleNote = { id: 'kim', person: 'Kim', does: 'closing', to: 'lead-lead' }

testRule(st05InTheWrongTeam, {
  quiet: [
    { name: 'everybody in the own team', org: teams({ ...kim, to: 'close-lead' }) },
    { name: 'one head for all', org: belt(2, 2, 6, 2) },
    { name: 'qualification has no team of its own', org: teams({ ...kim, does: 'qualification' }) },
    {
      name: 'half of it is the work of the team',
      org: teams({ ...kim, does: ['closing', 'lead-generation'] }),
    },
    { name: 'somebody from support', org: teams({ ...kim, does: 'support' }) },
    { name: 'the head above both', org: teams({ ...kim, to: 'head' }) },
    {
      name: 'the head leads a team and the lead of the other one',
      org: {
        roles: [
          { id: 'head', person: 'Rae', does: 'leadership' },
          ...many('closing', 4, 'head'),
          { id: 'lead', person: 'Lea', does: 'leadership', to: 'head' },
          ...many('qualification', 2, 'lead'),
          { id: 'senior', person: 'Sue', does: 'qualification', to: 'head' },
        ],
      },
    },
    {
      name: 'a team of two and one more is mixed',
      org: plus(belt(1, 1, 1, 1), ...many('support', 2, 'head')),
    },
  ],
  fires: [
    {
      name: 'a closer in the team for leads, two closers elsewhere',
      org: teams(kim),
      limit: 'team-of-stage',
      expect: [
        {
          message: 'stray',
          data: { person: 'Kim', stage: 'closing', team: 'lead-generation' },
          roles: ['kim'],
        },
      ],
      fixes: ['Report to Cy'],
    },
    {
      name: 'a vacant role is named by its title',
      org: teams({ id: 'open', title: 'Closer', does: 'closing', to: 'lead-lead' }),
      expect: [{ message: 'stray', roles: ['open'] }],
    },
  ],
})
