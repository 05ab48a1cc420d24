// Leaders whom nobody reports to.
import { sc06LeaderWithoutReports } from '../../../../shared/rules/span/sc-06-leader-without-reports.ts'
import { belt, type Note, plus, type RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'
import { TODAY } from '../../../helpers/today.ts'

const leader = (more: Partial<RoleNote> = {}): RoleNote => ({
  id: 'old',
  person: 'Old',
  does: 'leadership',
  to: 'head',
  ...more,
})

const team = belt(1, 1, 2, 2)
const daysAgo = (days: number) =>
  new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10)

/** The same where nobody reports to anybody. */
const unlinked = (note: Note): Note => ({
  ...note,
  roles: note.roles.map(({ to: _, ...role }) => role),
})

testRule(sc06LeaderWithoutReports, {
  quiet: [
    { name: 'everybody who leads has a team', org: team },
    { name: 'no lines are drawn yet', org: unlinked(plus(team, leader())) },
    { name: 'somebody new', org: plus(team, leader({ startDate: daysAgo(59) })) },
    {
      name: 'a team that is still to be hired',
      org: plus(team, leader(), { id: 'open', to: 'old' }),
    },
    { name: 'who sells as well', org: plus(team, leader({ does: ['leadership', 'closing'] })) },
    { name: 'an expert', org: plus(team, leader({ does: ['leadership', 'support'] })) },
    { name: 'a vacant chair', org: plus(team, { id: 'old', does: 'leadership', to: 'head' }) },
    { name: 'from outside', org: { ...plus(team, leader()), external: ['Old'] } },
    {
      name: 'who leads a pod',
      org: {
        ...plus(team, leader()),
        structure: 'pods',
        pods: ['North'],
        podDetails: { North: { leadId: 'old' } },
      },
    },
  ],
  fires: [
    {
      name: 'since nobody knows when',
      org: plus(team, leader()),
      expect: [
        {
          message: 'idle',
          data: { people: ['Old'] },
          severity: 'info',
          roles: ['old'],
          people: ['Old'],
        },
      ],
      fixes: [],
    },
    {
      name: 'for sixty days, in a team of eight',
      org: plus(belt(2, 2, 2, 2), leader({ startDate: daysAgo(60) })),
      limit: 'idle-leader-days',
      expect: [{ message: 'idle', severity: 'warning' }],
    },
    {
      name: 'in a team of eight whose head leads too many',
      org: plus(belt(2, 2, 2, 2), leader()),
      limit: 'idle-leader-people',
      expect: [{ message: 'idle', severity: 'warning' }],
      fixes: ['Let Old lead 4 people of Head’s team'],
    },
    {
      name: 'two of them, said once',
      org: plus(team, leader(), leader({ id: 'other', person: 'Other' })),
      expect: [{ message: 'idle', data: { people: ['Old', 'Other'] }, roles: ['old', 'other'] }],
    },
  ],
})
