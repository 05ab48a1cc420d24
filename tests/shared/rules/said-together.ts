// An organisation for each rule in which it says something of several things, and what it says then.
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import {
  belt,
  many,
  type Note,
  plus,
  type RoleNote,
  withRoles,
} from '../../helpers/build-document.ts'

const teams = (count: number, does: RoleNote['does']): Note => ({
  structure: 'two-party',
  roles: ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva'].slice(0, count).flatMap((person, at) => [
    { id: `lead ${person}`, person, does: does ?? 'leadership' } as const,
    ...many('closing', 10 - at, `lead ${person}`).map((role) => ({
      ...role,
      id: `${person} ${role.id}`,
      person: `${person} ${role.person}`,
    })),
  ]),
})

const inPods = (roles: readonly RoleNote[]): Note => ({
  structure: 'pods',
  pods: ['North', 'South', 'East', 'West', 'Centre'],
  roles,
})

const everyStage = ['lead-generation', 'qualification', 'closing', 'account-management'] as const

export const SAID: Readonly<Partial<Record<RuleId, readonly [org: Note, headline: string]>>> = {
  'SPF-01': [
    belt(1, 1, 2, 1),
    '3 jobs hang on one person each: lead generation, qualification and account management',
  ],
  'SPF-02': [
    plus(
      belt(2, 2, 2, 2),
      ...['Ann', 'Bo'].map((person) => ({ id: person, person, does: everyStage })),
    ),
    'Ann and Bo are several departments each',
  ],
  'SPF-03': [
    withRoles(belt(2, 2, 2, 2), {
      'closing 1': { backups: ['Ghost'] },
      'closing 2': { backups: ['P closing 2'] },
    }),
    '2 named backups could not step in',
  ],
  'SPF-04': [
    withRoles(
      belt(3, 3, 2, 2),
      Object.fromEntries([
        ...[1, 2, 3].map((at) => [`lead-generation ${at}`, { backups: ['P closing 1'] }]),
        ...[1, 2, 3].map((at) => [`qualification ${at}`, { backups: ['P closing 2'] }]),
      ]),
    ),
    'P closing 1 and P closing 2 are each the only backup of many',
  ],
  'SPF-05': [
    withRoles(belt(2, 2, 3, 2), {
      'closing 1': { quota: 43 },
      'closing 2': { quota: 42 },
      'closing 3': { quota: 15 },
    }),
    'P closing 1 and P closing 2 carry 85% of the number',
  ],
  'SPF-06': [teams(5, 'leadership'), 'No deputy for Ana, Ben, Cleo and 2 others'],
  'SPF-08': [
    {
      structure: 'two-party',
      roles: [
        { id: 'a', person: 'Ana', does: 'closing', market: 'Alps' },
        { id: 'b', person: 'Ben', does: 'closing', market: 'Lakes' },
      ],
    },
    'Alps and Lakes depend on one seller each',
  ],
  'SPF-09': [
    inPods(
      ['North', 'South', 'East', 'West', 'Centre'].flatMap((pod) =>
        everyStage.flatMap((stage) =>
          many(stage, stage === 'qualification' ? 1 : 2, undefined, pod),
        ),
      ),
    ),
    'No stand-ins in North, South, East and 2 others',
  ],
  'SPF-10': [
    withRoles(
      inPods(['North', 'South'].flatMap((pod) => many('account-management', 2, undefined, pod))),
      {
        'North account-management 1': { accounts: 80 },
        'North account-management 2': { accounts: 10 },
        'South account-management 1': { accounts: 80 },
        'South account-management 2': { accounts: 10 },
      },
    ),
    'P North account-management 1 and P South account-management 1 hold most of their customers alone',
  ],
  'SC-01': [teams(2, 'leadership'), 'Ana and Ben lead 9 to 10 people each'],
  'SC-02': [teams(2, ['leadership', 'closing']), 'Ana and Ben sell and lead 9 to 10 people each'],
  'SC-03': [
    plus(
      belt(2, 2, 2, 2),
      ...['x', 'y'].flatMap((id): RoleNote[] => [
        { id, person: `Lead ${id}`, does: 'leadership', to: 'head' },
        { id: `${id} 1`, person: `P ${id}`, does: 'closing', to: id },
      ]),
    ),
    'Lead x and Lead y manage very few people each',
  ],
  'SC-05': [
    {
      roles: ['Ana', 'Ben'].flatMap((person): RoleNote[] => [
        { id: person, person, does: ['leadership', 'closing'] },
        ...['1', '2'].flatMap((team): RoleNote[] => [
          { id: `${person} ${team}`, person: `${person} ${team}`, does: 'closing', to: person },
          {
            id: `${person} ${team}a`,
            person: `${person} ${team}a`,
            does: 'closing',
            to: `${person} ${team}`,
          },
        ]),
      ]),
    },
    'Everything meets at Ana and Ben',
  ],
  'SG-01': [belt(2, 0, 2, 0), 'Nobody does qualification and account management'],
  'SG-02': [
    plus(belt(2, 0, 0, 2), { id: 'q', does: 'qualification' }, { id: 'c', does: 'closing' }),
    'On paper only: qualification and closing',
  ],
  'SG-03': [
    plus(
      belt(2, 2, 2, 2),
      { id: 'first', does: 'closing', openSince: '2026-01-01' },
      { id: 'second', does: 'closing', openSince: '2026-01-31' },
    ),
    '2 roles have been open for 150 to 180 days',
  ],
  'SG-05': [
    withRoles(belt(1, 1, 2, 2), {
      'lead-generation 1': { fte: 0.5 },
      'qualification 1': { fte: 0.4 },
    }),
    'Too little time for lead generation and qualification',
  ],
  'SG-06': [
    withRoles(belt(1, 1, 2, 2), {
      'lead-generation 1': { ramp: 50 },
      'qualification 1': { ramp: 50 },
    }),
    'Everybody is still learning in lead generation and qualification',
  ],
  'SG-07': [
    inPods(
      ['North', 'South', 'East', 'West', 'Centre'].flatMap((pod) =>
        everyStage.slice(1).flatMap((stage) => many(stage, 1, undefined, pod)),
      ),
    ),
    'North, South, East and 2 others have nobody for lead generation',
  ],
  'ST-01': [
    {
      roles: [
        { id: 'a', person: 'Ana', to: 'b' },
        { id: 'b', person: 'Ben', to: 'a' },
        { id: 'c', person: 'Cleo', to: 'c' },
      ],
    },
    'Managers form 2 circles, around Ana and Cleo',
  ],
  'ST-02': [
    withRoles(belt(2, 2, 2, 2), { 'closing 1': { to: 'gone' }, 'closing 2': { to: 'gone' } }),
    'The managers of P closing 1 and P closing 2 are not on the chart',
  ],
  'ST-04': [
    {
      roles: [
        { id: 'x', does: 'leadership' },
        { id: 'y', does: 'leadership' },
        { id: 'a', person: 'Ana', does: 'closing', to: 'x' },
        { id: 'b', person: 'Ben', does: 'closing', to: 'y' },
      ],
    },
    '2 vacant roles have people to lead',
  ],
  'ST-05': [
    {
      roles: [
        { id: 'head', person: 'Head', does: 'leadership' },
        { id: 'x', person: 'Xi', does: 'leadership', to: 'head' },
        { id: 'y', person: 'Yu', does: 'leadership', to: 'head' },
        ...many('closing', 5, 'x'),
        ...many('lead-generation', 3, 'y'),
        { id: 'a', person: 'Ana', does: 'lead-generation', to: 'x' },
        { id: 'b', person: 'Ben', does: 'lead-generation', to: 'x' },
      ],
    },
    'Ana and Ben are in the team of another stage',
  ],
  'ST-08': [
    {
      ...inPods(many('closing', 1, undefined, 'North')),
      segments: { North: 'Banks', South: 'Banks', East: 'Shops', West: 'Shops' },
    },
    '2 segments are hunted by several pods each',
  ],
  'ST-15': [
    {
      roles: [
        { id: 'head', person: 'Head', does: 'leadership' },
        ...['Ana', 'Ben'].flatMap((person): RoleNote[] => [
          { id: person, person, does: 'closing', to: 'head' },
          { id: `of ${person}`, person: `P ${person}`, does: 'lead-generation', to: person },
        ]),
      ],
    },
    'Lead people become assistants of Ana and Ben',
  ],
  'ST-16': [
    {
      ...inPods([
        { id: 'head', person: 'Head', does: 'leadership' },
        ...['North', 'South'].flatMap((pod): RoleNote[] => [
          { id: `${pod} lead`, person: `Lead ${pod}`, does: 'closing', pod },
          { id: `${pod} sdr`, person: `P ${pod}`, does: 'qualification', pod, to: 'head' },
        ]),
      ]),
      podDetails: { North: { leadId: 'North lead' }, South: { leadId: 'South lead' } },
    },
    'People of North and South have two bosses',
  ],
}
