// When a job that hangs on one person is said.
import { spf01OnePersonDeep } from '../../../../shared/rules/single-point/spf-01-one-person-deep.ts'
import { belt, many, type Note, withRoles } from '../../../helpers/build-document.ts'
import { OWN_FIGURES } from '../../../helpers/own-figures.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const twoParty: Note = {
  structure: 'two-party',
  roles: [
    { id: 'seller', person: 'Ben', does: ['qualification', 'closing'] },
    { id: 'leads', person: 'Cleo', does: 'lead-generation', to: 'seller', backups: ['Eli'] },
    { id: 'support', person: 'Eli', does: ['account-management', 'support'], backups: ['Cleo'] },
  ],
}

const backedUp = (backup: string, team = belt(2, 2, 1, 2)) =>
  withRoles(team, { 'closing 1': { backups: [backup] } })

testRule(spf01OnePersonDeep, {
  quiet: [
    { name: 'two in every stage', org: belt(2, 2, 2, 2) },
    { name: 'a colleague is named', org: backedUp('P qualification 1') },
    { name: 'pods have their own rule', org: { ...belt(1, 1, 1, 1), structure: 'pods' } },
    {
      name: 'more leads come by themselves than can be worked',
      org: {
        ...belt(1, 2, 2, 2),
        assumptions: { inboundLeads: 240, leadsWorkedPerMonth: 120 },
      },
    },
    {
      name: 'the closers are full with leads that come by themselves',
      org: { ...belt(1, 2, 2, 2), assumptions: { ...OWN_FIGURES, inboundLeads: 150 } },
    },
    {
      name: 'before a structure is chosen only selling is looked at',
      org: { ...belt(1, 1, 2, 1), structure: null },
    },
    { name: 'a stage nobody does is another matter', org: belt(2, 2, 0, 2) },
  ],
  fires: [
    {
      name: 'closing is an error from four people on',
      org: belt(1, 1, 1, 1),
      limit: 'small-team',
      expect: [
        { message: 'alone', stages: ['lead-generation'] },
        { message: 'alone', stages: ['qualification'] },
        { message: 'alone', severity: 'error', stages: ['closing'], people: ['P closing 1'] },
        { message: 'alone', stages: ['account-management'] },
      ],
    },
    {
      name: 'the only closer, without a structure',
      org: { ...belt(1, 1, 1, 1), structure: null },
      expect: [
        { message: 'alone', severity: 'error', data: { person: 'P closing 1', job: 'selling' } },
      ],
    },
    {
      name: 'fewer leads come than can be worked, or nobody has measured it',
      org: { ...belt(1, 2, 2, 2), assumptions: { inboundLeads: 239, leadsWorkedPerMonth: 120 } },
      expect: [{ message: 'alone', stages: ['lead-generation'] }],
    },
    {
      name: 'the closers would not be full without whoever finds leads',
      org: { ...belt(1, 2, 2, 2), assumptions: { ...OWN_FIGURES, inboundLeads: 130 } },
      expect: [{ message: 'alone', stages: ['lead-generation'] }],
    },
    {
      name: 'who also qualifies finds leads that are needed',
      org: {
        roles: [
          { id: 'sdr', person: 'Sid', does: ['lead-generation', 'qualification'] },
          ...many('closing', 3),
          ...many('account-management', 2),
        ],
        assumptions: { ...OWN_FIGURES, inboundLeads: 20 },
      },
      expect: [
        { message: 'alone', stages: ['lead-generation'] },
        { message: 'alone', stages: ['qualification'] },
      ],
    },
    {
      name: 'how many can be worked is only usual',
      org: { ...belt(1, 2, 2, 2), assumptions: { inboundLeads: 900 } },
      expect: [{ message: 'alone', stages: ['lead-generation'] }],
    },
    {
      name: 'one seller is one finding, not two',
      org: twoParty,
      expect: [{ message: 'alone', data: { person: 'Ben', job: 'selling' }, roles: ['seller'] }],
      fixes: ['Make Cleo the backup', 'Make Eli the backup'],
    },
    {
      name: 'the direct manager may step in, whoever is further up may not',
      org: {
        external: ['Agency'],
        roles: [
          { id: 'chief', person: 'Chief', does: 'leadership' },
          { id: 'head', person: 'Rae', does: 'leadership', to: 'chief' },
          { id: 'closer', person: 'Cy', does: 'closing', to: 'head' },
          ...many('qualification', 2, 'head'),
          { id: 'agency', person: 'Agency', does: 'lead-generation' },
          { id: 'agency 2', person: 'Agency', does: 'lead-generation' },
          { id: 'lead', person: 'Lee', does: 'lead-generation', to: 'head' },
          { id: 'am', person: 'Ann', does: 'account-management', to: 'head', backups: ['Cy'] },
        ],
      },
      expect: [{ message: 'alone', severity: 'error', people: ['Cy'] }],
      fixes: [
        'Make P qualification 1 the backup',
        'Make P qualification 2 the backup',
        'Make Ann the backup',
      ],
    },
    {
      name: 'beside the chief there is only the manager',
      org: {
        structure: 'two-party',
        company: { leadSource: 'inbound' },
        roles: [
          { id: 'chief', person: 'Chief', does: 'leadership' },
          { id: 'head', person: 'Rae', does: 'leadership', to: 'chief' },
          { id: 'closer', person: 'Cy', does: ['closing', 'qualification'], to: 'head' },
        ],
      },
      expect: [{ message: 'alone', people: ['Cy'] }],
      fixes: ['Make Rae the backup'],
    },
    {
      name: 'a backup who is still learning does not count',
      org: withRoles(backedUp('P qualification 1'), { 'qualification 1': { ramp: 50 } }),
      expect: [{ message: 'alone', severity: 'error' }],
    },
  ],
})
