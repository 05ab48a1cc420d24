// What needs, culture and pains speak for.
import { FOUNDING } from '../../thresholds/threshold.ts'
import { scoreRows } from './score-row.ts'

export const valueScores = [
  ...scoreRows('control', [
    {
      answers: ['high'],
      points: [1, -2, 1],
      why: 'With lone sellers the market knows them, not your brand.',
      source: `${FOUNDING}, two-party: reputation is tied to single sellers`,
      about: ['2P-C2'],
    },
  ]),
  ...scoreRows('needs', [
    {
      answers: ['predictability'],
      points: [2, -2, 0],
      why: 'Stations with a number each make results predictable and show what is broken.',
      source: `${FOUNDING}, conveyor: predictability, own metrics, bottlenecks; two-party: hard to track`,
      about: ['CB-P2', 'CB-P3', 'CB-P4', '2P-C3'],
    },
    {
      answers: ['transparency'],
      points: [1, -2, 1],
      why: 'Where one person holds a whole deal, all you know of it is what that person tells.',
      source: `${FOUNDING}, two-party: depends on the buy-in of one salesperson`,
      about: ['2P-C4'],
    },
  ]),
  ...scoreRows('culture', [
    {
      answers: ['star-sellers'],
      points: [-1, 2, -2],
      why: 'Stars on commission want deals of their own; shared numbers would bore them.',
      source: `${FOUNDING}, two-party: driven by deals alone; pods: hard to reward one person`,
      about: ['2P-C1', 'PD-C1'],
    },
    {
      answers: ['team-rewards'],
      points: [0, -1, 2],
      why: 'People who like to win together do well in a pod with a shared target.',
      source: `${FOUNDING}, pods: better communication; hard to reward one person`,
      about: ['PD-P2', 'PD-C1'],
    },
    {
      answers: ['promotion-ladder'],
      points: [1, 0, -1],
      why: 'Stations make a ladder: from finding leads to closing. A pod has few steps.',
      source: `${FOUNDING}, conveyor: ownership of roles; pods: less internal growth; Ross and Lemkin on the talent ladder`,
      about: ['CB-P1', 'PD-C2'],
    },
    {
      answers: ['specialists'],
      points: [2, -1, -1],
      why: 'A belt makes specialists; in a pod or alone people do a bit of all.',
      source: `${FOUNDING}, conveyor: specialisation; pods: less of it`,
      about: ['CB-P1', 'PD-C3'],
    },
  ]),
  ...scoreRows('pains', [
    {
      answers: ['friction'],
      points: [-2, 0, 2],
      why: 'Teams that rub against each other are a cost of the belt; a pod shares its customers.',
      source: `${FOUNDING}, conveyor: friction between teams; pods: less friction`,
      about: ['CB-C2', 'PD-P2'],
    },
    {
      answers: ['silos'],
      points: [-1, 0, 1],
      why: 'Specialists who see only their own number lose the goal; a pod has the whole journey.',
      source: `${FOUNDING}, conveyor: disconnect, personal metrics; pods: the whole journey`,
      about: ['CB-C3', 'CB-C4', 'CB-C5', 'PD-P1'],
    },
    {
      answers: ['blind-funnel'],
      points: [2, -2, 0],
      why: 'A belt shows at which station deals are lost; lone sellers hide it.',
      source: `${FOUNDING}, conveyor: easier to isolate bottlenecks; two-party: hard to track`,
      about: ['CB-P4', '2P-C3'],
    },
    {
      answers: ['slow-to-change'],
      points: [-1, 1, 2],
      why: 'Small units turn faster than one long belt.',
      source: `${FOUNDING}, pods: flexible and agile; they trade efficiency for versatility`,
      about: ['PD-P3'],
    },
    {
      answers: ['no-accountability'],
      points: [1, -1, 1],
      why: 'Stations answer for their number, pods for their market.',
      source: `${FOUNDING}, conveyor: accountable to own metrics; pods: accountable for an assignment`,
      about: ['CB-P3', 'PD-P4'],
    },
  ]),
]
