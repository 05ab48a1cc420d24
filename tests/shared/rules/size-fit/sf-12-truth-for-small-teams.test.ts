// What founders of small teams learn late: which of it is said, and that only one is.
import { expect, test } from 'vitest'
import { validate } from '../../../../shared/findings/validate.ts'
import { sf12TruthForSmallTeams } from '../../../../shared/rules/size-fit/sf-12-truth-for-small-teams.ts'
import {
  belt,
  buildDocument,
  many,
  type Note,
  plus,
  type RoleNote,
  withRoles,
} from '../../../helpers/build-document.ts'
import { OWN_FIGURES } from '../../../helpers/own-figures.ts'
import { testRule } from '../../../helpers/rule-tester.ts'
import { TODAY } from '../../../helpers/today.ts'

/** Nothing of all this is so: closers who are full, and nobody sought. */
const sound = belt(2, 2, 2, 1)
const founders = (count: number, company: Note['company']): Note => ({
  structure: null,
  company: { growth: 'founder-led', ...company },
  roles: Array.from({ length: count }, (_, at) => ({
    id: `founder ${at}`,
    person: `Founder ${at}`,
    does: ['qualification', 'closing'],
  })),
})

const vacantCloser: RoleNote = { id: 'open', does: 'closing' }
const headOfSales: RoleNote = { id: 'vp', person: 'VP', does: 'leadership', to: 'head' }
/** Somebody who does everything and leads an assistant. */
const everything = (more: Partial<RoleNote>): Note => ({
  roles: [
    {
      id: 'founder',
      person: 'Ana',
      does: ['lead-generation', 'qualification', 'closing', 'account-management'],
      ...more,
    },
    { id: 'help', person: 'Ben', does: 'support', to: 'founder' },
  ],
})

/** One lead person for closers who could do far more: 30 of 80 deals a month reach them. */
const hungry: Note = { ...belt(1, 3, 8, 1), assumptions: OWN_FIGURES }

testRule(sf12TruthForSmallTeams, {
  quiet: [
    { name: 'nothing of it', org: sound },
    { name: 'nobody sells', org: { roles: [headOfSales] } },
    {
      name: 'sixteen people',
      org: { ...founders(1, { customers: 3 }), roles: many('closing', 16) },
    },
    {
      name: 'ten customers',
      org: founders(2, { customers: 10 }),
      limit: 'customers-first',
    },
    { name: 'nobody knows how many customers', org: founders(2, {}) },
    { name: 'an impossible number of customers', org: founders(2, { customers: -5 }) },
    { name: 'no young company', org: founders(2, { customers: 3, growth: 'established' }) },
    { name: 'four who sell are a team', org: founders(4, { customers: 3 }) },
    {
      name: 'a head of sales of two sellers',
      org: plus(belt(2, 2, 2, 1), headOfSales),
      limit: 'ramped-sellers',
    },
    {
      name: 'the founder leads a single seller',
      org: withRoles(belt(1, 1, 1, 1), { 'closing 1': { backups: ['Head'] } }),
    },
    { name: 'part of a week for everything', org: everything({ fte: 0.8 }) },
    {
      name: 'a role that is worth it',
      org: withRoles(sound, { 'closing 1': { quota: 90, annualCost: 90 } }),
    },
    { name: 'a seller is sought, but nobody promised a target', org: plus(sound, vacantCloser) },
    {
      name: 'a seller is sought who is there this year',
      org: {
        ...plus(sound, vacantCloser),
        company: { target: 1000 },
        assumptions: { fillMonths: 0, rampMonths: 1 },
      },
    },
    {
      name: 'as much of the closers’ time is filled as should be',
      org: { ...hungry, thresholds: { 'starving-percent': 37.5 } },
      limit: 'starving-percent',
    },
  ],
  fires: [
    {
      name: 'a role that costs more than its quota',
      org: withRoles(sound, {
        'closing 1': { quota: 80_000, annualCost: 90_000 },
        'closing 2': { quota: 80_000, annualCost: 99_000 },
      }),
      expect: [
        {
          message: 'costly',
          data: { who: 'P closing 2', cost: 99_000, wins: 80_000, basis: 'own' },
          roles: ['closing 2'],
        },
      ],
      fixes: [],
    },
    {
      name: 'a vacant role that costs more than it can win',
      org: {
        ...plus(sound, { ...vacantCloser, annualCost: 1_000_000 }),
        company: { dealSize: 100 },
      },
      expect: [{ message: 'costly', roles: ['open'] }],
    },
    {
      name: 'somebody does everything and leads',
      org: everything({}),
      expect: [
        {
          message: 'everything',
          data: { person: 'Ana', reports: 1, basis: 'own' },
          people: ['Ana'],
        },
      ],
    },
    {
      name: 'founders with three customers',
      org: founders(3, { customers: 3 }),
      limit: 'founders-selling',
      expect: [{ message: 'first-customers', data: { wanted: 10, customers: 3, basis: 'own' } }],
    },
    {
      name: 'a head of sales with one seller',
      org: plus(belt(1, 1, 1, 1), headOfSales),
      expect: [{ message: 'early', data: { sellers: 2, basis: 'own' }, roles: ['vp'] }],
    },
    {
      name: 'a head of sales who is sought, and a seller who is new',
      org: plus(withRoles(belt(1, 1, 2, 1), { 'closing 1': { ramp: 50 } }), {
        id: 'vp',
        does: 'leadership',
      }),
      expect: [{ message: 'early', roles: ['vp'] }],
    },
    {
      name: 'closers of whom less than half is used',
      org: hungry,
      expect: [{ message: 'starving', stages: ['closing'] }],
    },
    {
      name: 'a seller is sought in a service',
      org: { ...plus(sound, vacantCloser), company: { offerKind: 'service', target: 1000 } },
      expect: [{ message: 'delivery', data: { sellers: 1, basis: 'own' }, roles: ['open'] }],
    },
    {
      name: 'a seller is sought for this year',
      org: {
        ...plus(sound, vacantCloser),
        company: { target: 1000 },
        assumptions: { fillMonths: 6, rampMonths: 7 },
      },
      expect: [{ message: 'late', data: { months: 13, basis: 'own' }, roles: ['open'] }],
    },
    {
      name: 'one seller for the target',
      org: {
        ...withRoles(belt(1, 1, 1, 1), { 'closing 1': { backups: ['Head'] } }),
        company: { target: 1000 },
        thresholds: { 'truth-people': 5 },
      },
      limit: 'truth-people',
      expect: [
        {
          message: 'absence',
          data: { person: 'P closing 1', basis: 'own' },
          people: ['P closing 1'],
        },
      ],
    },
  ],
})

const said = (note: Note) =>
  validate(buildDocument(note), TODAY).filter(({ rule }) => rule === 'SF-12')

test('what is found in the chart is not said once more in general', () => {
  const alone = { ...belt(2, 2, 1, 2), company: { target: 1000 } }
  expect(said(alone)).toEqual([])
  const covered = withRoles(alone, { 'closing 1': { backups: ['P lead-generation 1'] } })
  expect(said(covered).map(({ message }) => message)).toEqual(['absence'])
})
