// Charts of which rules about balance, size and data say several things at once.
import { BELT_STAGES } from '../../../shared/document/vocabulary.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import {
  belt,
  buildDocument,
  many,
  type Note,
  plus,
  type RoleNote,
  withRoles,
} from '../../helpers/build-document.ts'

/** By pod, how many people in each of the four stages. */
const pods = (crews: Readonly<Record<string, readonly number[]>>): Note => ({
  structure: 'pods',
  pods: Object.keys(crews),
  roles: Object.entries(crews).flatMap(([pod, crew]) =>
    BELT_STAGES.flatMap((stage, at) => many(stage, crew[at] ?? 0, undefined, pod)),
  ),
})

const closers = (...quotas: readonly number[]): readonly RoleNote[] =>
  many('closing', quotas.length).map((role, at) => ({ ...role, quota: quotas[at] ?? 0 }))

const engineer = (id: string, pod: string): RoleNote => ({
  id,
  person: id,
  does: 'support',
  supportKind: 'sales-engineering',
  pod,
})

export const OF_FIGURES: Readonly<Partial<Record<RuleId, readonly [org: Note, headline: string]>>> =
  {
    'BA-01': [
      {
        ...pods({ North: [2, 2, 1, 2], South: [2, 2, 1, 2] }),
        assumptions: { maxOpenDeals: 20, cycleMonths: 2, qualifiedToWon: 0.22 },
      },
      'Bottlenecks: Closing of North and Closing of South',
    ],
    'BA-02': [
      {
        ...pods({ North: [0, 1, 4, 1], South: [0, 1, 4, 1] }),
        assumptions: { inboundLeads: 480, leadsWorkedPerMonth: 120 },
      },
      'Qualification of North and Qualification of South get up to 100% more than they can do',
    ],
    'BA-03': [
      {
        ...belt(4, 1, 6, 1),
        assumptions: { leadsPerMonth: 200, leadsWorkedPerMonth: 60, maxOpenDeals: 20 },
      },
      'Lead generation (93%) and Closing (85%) have time to spare, by usual figures',
    ],
    'BA-04': [
      pods({ North: [1, 0, 9, 1], South: [4, 4, 1, 1] }),
      'Closers and those who find leads do not match in North and South',
    ],
    'BA-05': [
      {
        ...pods({
          North: [1, 1, 6, 1],
          South: [1, 1, 1, 1],
          East: [1, 1, 7, 1],
          West: [1, 1, 2, 1],
        }),
        segments: { North: 'Banks', South: 'Banks', East: 'Shops', West: 'Shops' },
      },
      'Uneven pods: North and South (9 and 4 people) and East and West (10 and 5 people)',
    ],
    'BA-06': [
      {
        ...withRoles(belt(1, 1, 1, 2), {
          'account-management 1': { accounts: 100 },
          'account-management 2': { accounts: 90 },
        }),
        assumptions: { accountsPerManager: 40 },
      },
      'P account-management 1 and P account-management 2 have 190 customers and time for 80',
    ],
    'BA-08': [
      {
        roles: [
          ...many('qualification', 3).map((role) => ({ ...role, ramp: 50 })),
          ...many('closing', 4).map((role, at) => ({ ...role, ramp: at < 2 ? 50 : 100 })),
        ],
      },
      'Many are new in qualification (100%) and closing (50%)',
    ],
    'BA-09': [
      {
        roles: [
          ...closers(100, 100, 100).map((role, at) => ({ ...role, ramp: at === 0 ? 50 : 100 })),
          ...many('account-management', 2).map((role, at) => ({
            ...role,
            quota: 50,
            ramp: at === 0 ? 50 : 100,
          })),
        ],
      },
      'P closing 1 and P account-management 1 are new with full quotas',
    ],
    'BA-10': [
      { roles: closers(100, 110, 100, 200, 40) },
      'P closing 4 (200%) and P closing 5 (40%) have quotas unlike the others’',
    ],
    'BA-11': [
      plus(
        {
          ...pods({ North: [1, 1, 5, 1], South: [1, 1, 6, 1] }),
          company: { complexity: 'long-cycle' },
        },
        engineer('Eva', 'North'),
        engineer('Ed', 'South'),
      ),
      'Too few sales engineers: 5 closers for 1 in North and 6 closers for 1 in South',
    ],
    'DQ-02': [
      {
        roles: ['Ana', 'Ben'].flatMap((person) => [
          { id: `${person} 1`, person, does: 'closing' as const },
          { id: `${person} 2`, person, does: 'closing' as const, fte: 0.5 },
        ]),
      },
      'Ana and Ben work more than one job each',
    ],
    'DQ-03': [
      withRoles(belt(1, 1, 2, 1), { 'closing 1': { fte: 3 }, 'closing 2': { ramp: 200 } }),
      '2 entries of roles cannot be, in closing 1 and closing 2',
    ],
    'DQ-04': [
      plus(
        belt(1, 1, 1, 1),
        { id: 'a', title: 'Account executive', person: 'Ana' },
        { id: 'b', title: 'Lead researcher', person: 'Ben' },
      ),
      '2 roles have no stage',
    ],
    'DQ-06': [
      withRoles(belt(1, 1, 2, 1), {
        'closing 1': { startDate: '2026-06-01' },
        'closing 2': { startDate: '2026-08-01' },
      }),
      'P closing 1 and P closing 2 have just started, or are still to start',
    ],
    'SF-08': [
      pods({ North: [1, 1, 0, 0], South: [4, 4, 4, 4] }),
      'North (2 people) and South (16 people) are too small or too large for pods',
    ],
  }

/** Two people of one name are no note: the helper knows people by their names. */
export const SAME_NAMES = {
  ...buildDocument(belt(2, 2, 1, 1)),
  people: buildDocument(belt(2, 2, 1, 1)).people.map((person, at) => ({
    ...person,
    name: ['Head', 'Ana', 'Ana', 'Ben', 'ben', 'Cleo', 'Dan'][at] ?? person.name,
  })),
}
