// Each change of people and roles, and all that is said about it.
import { describe, expect, it } from 'vitest'
import {
  firstVersion,
  saidOf,
  type VersionChanges,
  versionWith,
} from '../../../helpers/versions.ts'

const seller = { title: 'Account executive', stages: [{ stage: 'closing' }] }

const CASES: Readonly<Record<string, readonly [VersionChanges, ...(readonly string[])]>> = {
  'somebody new': [{ people: { tom: { name: 'Tom Reed' } } }, 'Tom Reed joined.'],
  'somebody gone': [{ people: { agency: null } }, 'Agency left.'],
  'somebody who returned under another id': [
    { people: { agency: null, again: { name: 'Agency', external: true } } },
    'Agency left.',
    'Agency joined.',
  ],
  'another name of somebody': [{ people: { ana: { name: 'Anna' } } }, 'Ana is called Anna now.'],
  'a name with something unseen': [
    { people: { ana: { name: 'A\u200bna' } } },
    'The name of Ana changed.',
  ],
  'external people': [
    { people: { ana: { external: true }, ben: { external: true }, agency: { external: false } } },
    'Ana and Ben are external now.',
    'Agency is no longer external.',
  ],
  'people of a firm': [
    { people: { agency: { headCount: 4 } } },
    'The head count of Agency: 4, was none.',
  ],
  'where somebody is reached': [
    { people: { ana: { email: 'ana@firm.example' } } },
    'The e-mail of Ana: “ana@firm.example”, was none.',
  ],
  'a staff number': [
    { people: { ben: { staffNumber: '0117' } } },
    'The staff number of Ben: “0117”, was none.',
  ],
  'photos of people': [
    { people: { ana: { photo: 'one' }, ben: { photo: 'two' } } },
    'Ana and Ben have a photo now.',
  ],
  'notes on somebody': [{ people: { ana: { notes: 'On leave' } } }, 'Notes on Ana are new.'],

  'a vacant role': [
    { roles: { new: seller } },
    'Added an account executive to Closing, vacant so far.',
  ],
  'a role of somebody': [
    { roles: { new: { ...seller, personId: 'agency' } } },
    'Added Agency as account executive to Closing.',
  ],
  'a role without a place': [
    { roles: { new: { title: 'Closer' } } },
    'Added the role Closer, not placed yet, vacant so far.',
  ],
  'a role without a title': [
    { roles: { new: { ...seller, title: ' ', personId: 'agency' } } },
    'Added Agency to Closing.',
  ],
  'several roles of one kind': [
    { roles: { one: seller, two: seller, three: seller } },
    'Added 3 account executives to Closing.',
  ],
  'several roles of a title of their own': [
    { roles: { one: { ...seller, title: 'Closer' }, two: { ...seller, title: 'Closer' } } },
    'Added 2 roles called Closer to Closing.',
  ],
  'a role gone': [
    { roles: { dan: null } },
    'Removed a lead researcher from Lead generation; Dan held it.',
  ],
  'a vacant role gone': [{ roles: { open: null } }, 'Removed an account executive from Closing.'],
  'a role that returned under another id': [
    { roles: { open: null, again: firstVersion.roles[4] ?? {} } },
    'Removed an account executive from Closing.',
    'Added an account executive to Closing, vacant so far.',
  ],

  'a role filled': [
    { roles: { open: { personId: 'agency' } } },
    'Agency is account executive now.',
  ],
  'a role handed over': [
    { roles: { ana: { personId: 'agency' } } },
    'Agency is account executive now instead of Ana.',
  ],
  'several roles handed over': [
    { roles: { ana: { personId: 'agency' }, bea: { personId: 'agency' } } },
    'Agency is Team lead and account executive now.',
  ],
  'a role vacated': [
    { roles: { ana: { personId: null } } },
    'Account executive is vacant now; Ana held it.',
  ],
  'several roles reporting elsewhere': [
    { roles: { ana: { managerId: 'ada' }, open: { managerId: 'ada' } } },
    'Ana and Account executive (vacant) report to Ada now.',
  ],
  'many roles reporting elsewhere': [
    {
      roles: Object.fromEntries(
        ['ana', 'ben', 'open', 'cleo', 'dan'].map((id) => [id, { managerId: 'new' }]),
      ),
      people: { tom: { name: 'Tom' } },
    },
    'Tom joined.',
    '5 roles report to a role that is not on the chart now.',
  ],
  'a role reporting elsewhere': [
    { roles: { ana: { managerId: 'ada' } } },
    'Ana reports to Ada now instead of Bea.',
  ],
  'a role reporting to nobody': [
    { roles: { ana: { managerId: null } } },
    'Ana reports to nobody now instead of Bea.',
  ],
  'a new head': [{ roles: { ada: { managerId: 'bea' } } }, 'Ada reports to Bea now.'],

  'another stage': [
    { roles: { ana: { stages: [{ stage: 'account-management' }] } } },
    'Ana moved from Closing to Account management.',
  ],
  'no stage': [{ roles: { ana: { stages: [] } } }, 'Ana moved from Closing to “Not placed yet”.'],
  'one more stage': [
    {
      roles: {
        ana: {
          stages: [
            { stage: 'closing', share: 0.6 },
            { stage: 'qualification', share: 0.4 },
          ],
        },
      },
    },
    'Work of Ana’s role: closing (60%) and qualification (40%), was closing.',
  ],
  'several stages in another lane': [
    { roles: { ana: { stages: [{ stage: 'qualification' }, { stage: 'closing' }] } } },
    'Work of Ana’s role: qualification and closing, was closing.',
  ],
  'a pod': [{ roles: { ana: { podId: 'north' } } }, 'Ana is in pod North now.'],
  'another title': [
    { roles: { ana: { title: 'Closer' } } },
    'Title of Ana’s role: “Closer”, was “Account executive”.',
  ],
  'another FTE': [{ roles: { ana: { fte: 0.5 } } }, 'FTE of Ana’s role: 0.5, was 1.'],
  'another ramp': [{ roles: { ana: { ramp: 60 } } }, 'Ramp of Ana’s role: 60%, was 100%.'],
  'another quota': [
    { roles: { ana: { quota: 500_000 } } },
    'Quota of Ana’s role: EUR 500,000, was EUR 400,000.',
  ],
  'the same quota for several': [
    { roles: { ana: { quota: 500_000 }, ben: { quota: 500_000 } } },
    'Quota of Ana and Ben: EUR 500,000, was EUR 400,000.',
  ],
  'a shared quota': [
    { roles: { ana: { sharedQuota: true } } },
    'Kind of quota of Ana’s role: shared with other quotas, was its own.',
  ],
  'a hardly other quota': [
    { roles: { ana: { quota: 400_000.4 } } },
    'Quota of Ana’s role: 400,000.4, was 400,000.',
  ],
  'a quota that looks the same': [
    { roles: { ana: { quota: 400_000.000_000_000_1 }, ben: { quota: 4e20 } } },
    'Quota of Ana’s role changed.',
    'Quota of Ben’s role: EUR 4E20, was EUR 400,000.',
  ],
  'no quota': [
    { roles: { ana: { quota: undefined } } },
    'Quota of Ana’s role: none, was EUR 400,000.',
  ],
  'other amounts in another currency': [
    { currency: 'USD', roles: { ana: { quota: 500_000 } } },
    'Currency: “USD”, was “EUR”.',
    'Quota of Ana’s role: 500,000, was 400,000.',
  ],
  accounts: [{ roles: { ana: { accounts: 1200 } } }, 'Accounts of Ana’s role: 1,200, was none.'],
  'a cost': [
    { roles: { ana: { annualCost: 90_000 } } },
    'Cost a year of Ana’s role: EUR 90,000, was none.',
  ],
  'a market': [{ roles: { ana: { market: 'DACH' } } }, 'Market of Ana’s role: “DACH”, was none.'],
  'another start': [
    { roles: { ana: { startDate: '2026-03-01' } } },
    'Start of Ana’s role: 1 Mar 2026, was 1 Jan 2026.',
  ],
  'open since another day': [
    { roles: { open: { openSince: '2026-04-01' } } },
    '“Open since” of Account executive (vacant): 1 Apr 2026, was 1 May 2026.',
  ],
  backups: [
    { roles: { dan: { backups: ['ana', 'gone'] } } },
    'Backups of Dan’s role: Ana and somebody who is not on the chart, was Cleo.',
  ],
  'many backups': [
    { roles: { dan: { backups: ['ana', 'ben', 'bea', 'ada', 'agency'] } } },
    'Backups of Dan’s role: Ana, Ben, Bea and 2 others added and Cleo removed.',
  ],
  'a kind of support': [
    { roles: { ana: { supportKind: 'sales-engineering' } } },
    'Kind of support of Ana’s role: Sales engineering, was none.',
  ],
  duties: [
    { roles: { ana: { duties: ['demos', 'objections', 'of a newer program'] } } },
    'Duties of Ana’s role: creating and giving demos, managing objections and pushback and a duty that this program does not know, was none.',
  ],
  'notes on roles': [
    { roles: { ana: { notes: 'Part time' }, dan: { notes: undefined } } },
    'Notes of Ana’s role are new.',
    'Notes of Dan’s role are gone.',
  ],
  'other notes': [{ roles: { dan: { notes: 'And Dutch' } } }, 'Notes of Dan’s role changed.'],
  'one of several roles of somebody': [
    { roles: { cleo: { personId: 'dan', fte: 0.2 } } },
    'Dan is sales development rep now instead of Cleo.',
    'FTE of Dan’s role (Sales development rep): 0.2, was 1.',
  ],
}

describe('sayChanges tells of', () => {
  it.each(Object.entries(CASES))('%s', (_name, [changes, ...sentences]) => {
    expect(saidOf(versionWith(changes))).toEqual(sentences)
  })
})
