// When one person in many stages is said, and how kindly to a founder alone.
import { spf02ManyStagesInOnePerson } from '../../../../shared/rules/single-point/spf-02-many-stages-in-one-person.ts'
import { belt, many, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const ALL = ['lead-generation', 'qualification', 'closing', 'account-management'] as const

/** So many who run whole sales, and sellers who only close. */
const agents = (
  whole: number,
  closers: number,
  structure: NonNullable<Note['structure']> | null,
): Note => ({
  structure,
  roles: [
    ...many('closing', whole).map((role) => ({
      ...role,
      id: `whole ${role.id}`,
      person: `W ${role.id}`,
      does: ALL,
    })),
    ...many('closing', closers),
  ],
})

const founder = (stages: number, ...others: Note['roles']): Note => ({
  structure: 'two-party',
  roles: [{ id: 'f', person: 'Ana', does: ALL.slice(0, stages) }, ...others],
})

testRule(spf02ManyStagesInOnePerson, {
  quiet: [
    { name: 'two stages each', org: founder(2, ...many('closing', 1)) },
    { name: 'one stage each', org: belt(1, 1, 1, 1) },
    {
      name: 'a file that names one stage three times',
      org: {
        structure: 'two-party',
        roles: [
          { id: 'a', person: 'Ana', does: ['closing', 'closing', 'closing'] },
          ...many('closing', 1),
        ],
      },
    },
    {
      name: 'an agency may do it all',
      org: { ...founder(4, ...many('closing', 2)), external: ['Ana'] },
    },
  ],
  fires: [
    {
      name: 'three stages in a team',
      org: founder(3, ...many('account-management', 1)),
      limit: 'many-stages',
      expect: [
        {
          message: 'many',
          data: { person: 'Ana', count: 3, first: 'lead-generation' },
          people: ['Ana'],
        },
      ],
      fixes: ['Hand lead generation to P account-management 1'],
    },
    {
      name: 'all four stages: two of them go, to the one with least to do',
      org: founder(4, ...many('qualification', 1), {
        id: 'm',
        person: 'Max',
        does: 'qualification',
        fte: 0.5,
      }),
      expect: [{ message: 'many' }],
      fixes: ['Hand lead generation and qualification to Max'],
    },
    {
      name: 'the colleagues would have too many themselves',
      org: founder(3, { id: 'b', person: 'Ben', does: ['closing', 'account-management'] }),
      expect: [{ message: 'many' }],
      fixes: [],
    },
    {
      name: 'in two roles',
      org: {
        structure: null,
        roles: [
          { id: 'a', person: 'Ana', does: ['lead-generation', 'qualification'], fte: 0.5 },
          { id: 'b', person: 'Ana', does: ['closing', 'account-management'], fte: 0.5 },
          ...many('closing', 1),
        ],
      },
      expect: [
        {
          message: 'many',
          data: { person: 'Ana', count: 4, first: 'lead-generation' },
          roles: ['a', 'b'],
        },
      ],
      fixes: [],
    },
    {
      name: 'a role of its own goes, with the colleague who takes the stage',
      org: {
        structure: 'conveyor',
        roles: [
          { id: 'a', person: 'Ana', does: 'lead-generation', fte: 0.3 },
          { id: 'b', person: 'Ana', does: ['closing', 'account-management'], fte: 0.7 },
          { id: 'c', person: 'Ben', does: 'qualification' },
        ],
      },
      expect: [{ message: 'many' }],
      fixes: ['Hand lead generation to Ben'],
    },
    {
      name: 'three of five sellers run whole sales: said once, of the team',
      org: agents(3, 2, 'two-party'),
      limit: 'full-cycle-percent',
      expect: [
        {
          message: 'full-cycle',
          data: { count: 3 },
          severity: 'info',
          people: [],
          roles: [],
        },
      ],
      fixes: [],
    },
    {
      name: 'three of six are no model',
      org: agents(3, 3, 'two-party'),
      expect: [{ message: 'many' }, { message: 'many' }, { message: 'many' }],
    },
    {
      name: 'a team of three territories before a structure is chosen',
      org: agents(3, 0, null),
      limit: 'full-cycle-people',
      expect: [{ message: 'full-cycle', severity: 'info', data: { count: 3 } }],
    },
    {
      name: 'two founders are no model yet',
      org: agents(2, 0, null),
      expect: [{ message: 'many' }, { message: 'many' }],
    },
    {
      name: 'on a belt it is no plan',
      org: agents(3, 0, 'conveyor'),
      expect: [{ message: 'many' }, { message: 'many' }, { message: 'many' }],
    },
    { name: 'alone', org: founder(4), expect: [{ message: 'whole-belt', severity: 'info' }] },
    {
      name: 'alone with one stage',
      org: founder(1),
      expect: [{ message: 'alone', severity: 'info', data: { person: 'Ana' } }],
    },
  ],
})
