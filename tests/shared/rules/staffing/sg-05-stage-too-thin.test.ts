// When too little working time for a stage is said, in teams of all sizes and in pods.
import { sg05StageTooThin } from '../../../../shared/rules/staffing/sg-05-stage-too-thin.ts'
import { belt, many, type Note, plus, withRoles } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const closer = (change: { fte?: number; ramp?: number }, team: Note = belt(1, 1, 1, 1)) =>
  withRoles(team, { 'closing 1': change })

/** Three people, of whom the first does two stages. */
const three = (fte: number): Note =>
  withRoles(
    {
      roles: [
        { id: 'front', person: 'Pia', does: ['lead-generation', 'qualification'] },
        ...many('closing', 1),
        ...many('account-management', 1),
      ],
    },
    { 'account-management 1': { fte } },
  )

const pods = (fte: number): Note => ({
  structure: 'pods',
  pods: ['north'],
  roles: [
    ...many('lead-generation', 1, undefined, 'north'),
    { id: 'q', person: 'Quin', does: 'qualification', pod: 'north', fte },
  ],
})

testRule(sg05StageTooThin, {
  quiet: [
    { name: 'exactly one person of four', org: belt(1, 1, 1, 1), limit: 'least-fte' },
    { name: 'half a person of three', org: three(0.5), limit: 'least-fte-small-team' },
    { name: 'half a person in a pod', org: pods(0.5), limit: 'least-fte-pod' },
    {
      name: 'three part-time closers are one person',
      org: withRoles(belt(1, 1, 3, 1), {
        'closing 1': { fte: 0.7 },
        'closing 2': { fte: 0.2 },
        'closing 3': { fte: 0.1 },
      }),
    },
    {
      name: 'a firm, of which nobody has said how many people it has',
      org: {
        ...withRoles(belt(1, 1, 1, 1), { 'lead-generation 1': { fte: 0.5 } }),
        external: ['P lead-generation 1'],
      },
    },
    {
      name: 'half a person finds leads, and more come by themselves than can be worked',
      org: {
        ...withRoles(belt(1, 2, 2, 2), { 'lead-generation 1': { fte: 0.5 } }),
        assumptions: { inboundLeads: 240, leadsWorkedPerMonth: 120 },
      },
    },
    { name: 'a stage nobody does is another matter', org: belt(1, 1, 0, 1) },
    { name: 'not in two-party', org: { ...closer({ fte: 0.2 }), structure: 'two-party' } },
  ],
  fires: [
    {
      name: 'four people are no longer very small',
      org: closer({ fte: 0.9 }),
      limit: 'small-team',
      expect: [{ message: 'thin', data: { stage: 'closing', fte: 0.9, pod: null } }],
      fixes: ['Give P closing 1 a full-time job there'],
    },
    {
      name: 'ramping counts as part of a person',
      org: closer({ ramp: 50 }),
      expect: [{ message: 'thin', data: { stage: 'closing', fte: 0.5, pod: null } }],
      fixes: [],
    },
    {
      name: 'one of two jobs is no full day',
      org: {
        ...plus(withRoles(belt(1, 1, 1, 1), { 'closing 1': { fte: 0.3 } }), {
          id: 'more',
          person: 'P closing 1',
          does: 'support',
          fte: 0.7,
        }),
      },
      expect: [{ message: 'thin', stages: ['closing'] }],
      fixes: [],
    },
    {
      name: 'less than half a person of three',
      org: three(0.4),
      expect: [{ message: 'thin', stages: ['account-management'] }],
    },
    {
      name: 'less than half a person in a pod',
      org: pods(0.4),
      expect: [{ message: 'thin', pods: ['north'], stages: ['qualification'] }],
    },
  ],
})
