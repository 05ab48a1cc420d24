// What the size of the team, hiring and management speak for.
import { FOUNDING } from '../../thresholds/threshold.ts'
import { scoreRows } from './score-row.ts'

export const teamScores = [
  ...scoreRows('salesHeads', [
    {
      answers: ['alone', 'two'],
      points: [-3, 3, -5],
      why: 'One or two people cannot staff four stations; each does the whole sale.',
      source: `${FOUNDING}, two-party: teams of one or two sellers`,
      about: ['CB-C1'],
    },
    {
      answers: ['three'],
      points: [-2, 2, -5],
      why: 'Three people are one short of a belt with four stations.',
      source: `${FOUNDING}, conveyor: hard to split into four when the team is small`,
      about: ['CB-C1'],
    },
    {
      answers: ['four-to-seven'],
      points: [2, 0, -4],
      why: 'Four to seven people give every station of a belt somebody, but not two belts.',
      source: `${FOUNDING}, conveyor: a team for each of four parts`,
    },
    {
      answers: ['eight-to-fifteen'],
      points: [3, -2, 0],
      why: 'From eight people on, every station of a belt can be two deep; as many lone sellers are hard to follow.',
      source: 'Predictable Revenue: specialising pays past 5 to 10 sellers',
    },
    {
      answers: ['sixteen-to-29'],
      points: [1, -3, 3],
      why: 'From sixteen people on, one belt can become several small ones.',
      source: `${FOUNDING}, pods: for large sales departments; rule of thumb for the size`,
    },
    {
      answers: ['thirty-or-more'],
      points: [0, -4, 4],
      why: 'Thirty people are too many for one belt to stay quick.',
      source: `${FOUNDING}, pods: for large sales departments; rule of thumb for the size`,
    },
  ]),
  ...scoreRows('hiring', [
    {
      answers: ['none'],
      points: [-1, 1, -1],
      why: 'A team that cannot grow should not be cut into more parts than it can fill.',
      source: `${FOUNDING}: is this the team you are moving forward with?`,
    },
    {
      answers: ['several'],
      points: [2, -1, 1],
      why: 'New people learn one station sooner than a whole sale.',
      source: `${FOUNDING}, conveyor: efficient when taking people on and scaling`,
    },
  ]),
  ...scoreRows('managers', [
    {
      answers: ['none'],
      points: [-1, 2, -2],
      why: 'Without a manager, the structure that needs the least managing works best.',
      source: `${FOUNDING}, two-party: little managerial oversight`,
      about: ['2P-P1'],
    },
    {
      answers: ['several'],
      points: [1, 0, 1],
      why: 'Managers at hand can keep stations or pods together.',
      source: `${FOUNDING}, two-party: little managerial oversight, the others need more`,
      about: ['2P-P1'],
    },
  ]),
]
