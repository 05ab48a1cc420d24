// Each kind of change has its sentence, and many alike are one.
import { describe, expect, it } from 'vitest'
import { diffOf } from '../../../../shared/diff/diff-of.ts'
import { sayChanges } from '../../../../shared/diff/say/say-changes.ts'
import { applyEdit } from '../../../../shared/editing/apply-edit.ts'
import { roleId } from '../../../../shared/ids.ts'
import { writerFor } from '../../../../shared/words/writer.ts'
import { firstVersion, saidOf, versionWith } from '../../../helpers/versions.ts'

type Changes = Parameters<typeof versionWith>[0]

const seller = { title: 'Account executive', stages: [{ stage: 'closing' }] }

/** A change of each kind, and all that is said about it. */
const CASES: Readonly<Record<string, readonly [Changes, ...(readonly string[])]>> = {
  'another name': [{ name: 'Acme 2' }, 'Name of the chart: “Acme 2”, was “Acme”.'],
  'another currency': [{ currency: 'USD' }, 'Currency: “USD”, was “EUR”.'],
  'notes on the chart': [{ notes: 'Draft' }, 'Notes on the chart are new.'],
  'another structure': [{ structure: 'pods' }, 'Structure: Pods, was Conveyor.'],
  'no structure': [{ structure: null }, 'Structure: not chosen, was Conveyor.'],
  'an axis': [{ podAxis: 'product' }, 'What pods are divided by: Product, was not said.'],
  'a goal': [{ sharedGoal: 'Ten new customers' }, 'The shared goal is new.'],

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

  pods: [
    { pods: { south: null, west: { name: 'West' } } },
    'Removed pod South.',
    'Added pod West.',
  ],
  'another name of a pod': [{ pods: { north: { name: 'Nord' } } }, 'Pod North is called Nord now.'],
  'another lead': [
    { pods: { north: { leadId: 'ben' }, south: { leadId: 'cleo' } } },
    'Pod North is led by Ben now instead of Ana.',
    'Pod South is led by Cleo now.',
  ],
  'another segment': [
    { pods: { north: { segment: 'Food' } } },
    'Segment of pod North: “Food”, was “Retail”.',
  ],
  'a target': [
    { pods: { north: { target: 9_000_000 }, south: { target: 9_000_000 } } },
    'Target of pod North and pod South: EUR 9,000,000, was none.',
  ],
  'a division': [
    { pods: { north: { axis: 'vertical' } } },
    'Division of pod North: Industry, was as all pods.',
  ],

  'a metric': [
    { stages: { closing: { metric: 'Revenue' } } },
    'Metric of closing: “Revenue”, was “Deals won”.',
    'Hand-over of closing is gone.',
  ],
  'facts about the company': [
    { company: { customers: 50, complexity: 'long-cycle', needs: ['transparency'] } },
    '“How does a sale go?”: “Many people, long cycle”, was “One or two calls”.',
    'Markets: none, was “Retail”.',
    'Customers today: 50, was 40.',
  ],
  'more facts about the company': [
    {
      company: {
        ...firstVersion.company,
        distinctIndustries: true,
        offer: 'CRM',
        target: 1_000_000,
        needs: ['transparency', 'predictability'],
      },
    },
    '“What do you offer?”: “CRM”, was none.',
    '“Do you serve several industries that buy differently?”: “Yes”, was none.',
    '“What do you need most?”: “Openness about every deal” and “Predictable numbers”, was “Openness about every deal”.',
    'Target a year: EUR 1,000,000, was none.',
  ],
  'figures of red flags': [
    {
      kpis: [
        { id: 'k1', flag: 'win-rate', date: '2026-03-31', percent: 25, of: 'all' },
        { id: 'k3', flag: 'market-share', date: '2026-06-30', percent: 7.5 },
      ],
    },
    'Deleted quota of 31 Mar 2026: 3 of 5 sellers made their quota.',
    'Entered market share of 30 Jun 2026: 7.5% of the market.',
    'Corrected win rate of 31 Mar 2026: 25% of all opportunities won, was 22%.',
  ],
  'a figure of another day': [
    {
      kpis: firstVersion.kpis.map((entry) =>
        entry.id === 'k2' ? { ...entry, date: '2026-06-30' } : entry,
      ),
    },
    'Corrected quota of 30 Jun 2026: 3 of 5 sellers made their quota, was quota of 31 Mar 2026: 3 of 5 sellers made their quota.',
  ],
  'figures of the capacity': [
    { assumptions: { leadToQualified: 0.2, cycleMonths: 3 } },
    '“Leads that turn out to be qualified”: 20%, was the usual 15%.',
    '“Deals that one closer can keep open”: the usual 20, was 25.',
    '“Months from qualified to signed”: 3, was the usual 2.',
  ],
  thresholds: [
    { settings: { ...firstVersion.settings, thresholds: { 'load-percent-most': 120, odd: 1 } } },
    '“Days that a role may be vacant”: the usual 60, was 90.',
    '“Work that reaches a stage, in percent of what it can do, far too much”: 120, was the usual 130.',
    'A number that a newer Pitcrew judges by: 1, was none.',
  ],
  mutings: [
    {
      settings: {
        ...firstVersion.settings,
        muted: [
          { rule: 'SG-01', reason: 'Later' },
          { rule: 'XX-99', subject: 'gone', reason: 'Odd' },
        ],
      },
    },
    'No longer muted is “One person deep” for Dan (Lead researcher): “Cleo is being trained”.',
    'Muted “Stage without a role” everywhere: “Later”.',
    'Muted “something that a newer Pitcrew says” for something that is no longer on the chart: “Odd”.',
  ],
  'a reason of a muting': [
    {
      settings: {
        ...firstVersion.settings,
        muted: [{ rule: 'SPF-01', subject: 'dan', reason: 'Soon' }],
      },
    },
    'Another reason for muting “One person deep” for Dan (Lead researcher): “Soon”.',
  ],
  'what only a newer program knows': [
    { colour: 'red', roles: { ana: { colour: 'red' }, ben: { colour: 'blue' } } },
    'Something that a newer Pitcrew wrote about the chart changed: “colour”.',
    'Something that a newer Pitcrew wrote about Ana and Ben changed: “colour”.',
  ],
  'what only chart and switching remember': [
    { formerPods: { pods: { pods: [] } } },
    'Only what the chart remembers of other structures changed.',
  ],
  'nothing that can be seen': [
    { notes: '' },
    'Only how the file is written changed; nothing of it can be seen.',
  ],
  nothing: [{}],
}

describe('sayChanges tells of', () => {
  it.each(Object.entries(CASES))('%s', (_name, [changes, ...sentences]) => {
    expect(saidOf(versionWith(changes))).toEqual(sentences)
  })

  it('things in another order', () => {
    const { roles, pods, people } = firstVersion
    const [first, ...others] = people
    const after = {
      ...firstVersion,
      roles: roles.toSorted((a, b) => Number(a.id === 'ana') - Number(b.id === 'ana')),
      pods: pods.toReversed(),
      people: first ? [...others, first] : [],
    }
    expect(saidOf(after)).toEqual([
      'Pod South stands elsewhere among the pods.',
      'Ada stands elsewhere in the list of people.',
      'Ana stands elsewhere in Closing.',
    ])
  })

  it('a switch of the structure as a switch, not as what it remembers', () => {
    const outcome = applyEdit(firstVersion, {
      edit: 'set-structure',
      args: {
        structure: 'two-party',
        choices: { sellers: [{ roleId: 'cleo', becomes: 'full-cycle' }] },
      },
    })
    if (!outcome.ok) throw new Error('refused')
    const said = saidOf(outcome.value.document)
    expect(said[0]).toBe('Structure: Two-party, was Conveyor.')
    expect(said.join()).not.toContain('remembers')
  })

  it('a card that was dragged to another pod as one move', () => {
    const pods = versionWith({ structure: 'pods', roles: { ana: { podId: 'north' } } })
    const outcome = applyEdit(pods, {
      edit: 'move-roles',
      args: {
        roleIds: ['ana'],
        lane: { kind: 'pod', podId: 'south', stage: 'account-management' },
      },
    })
    if (!outcome.ok) throw new Error('refused')
    expect(saidOf(outcome.value.document, pods)).toEqual([
      'Ana moved from Closing of North to Account management of South.',
    ])
  })
})

describe('many changes', () => {
  const many = (count: number, thing: (at: number) => object) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, thing(at)]))

  it('that are not alike are counted', () => {
    const before = versionWith({ roles: many(8, (at) => ({ ...seller, quota: at })) })
    const after = versionWith({ roles: many(8, (at) => ({ quota: 1000 - at })) }, before)
    expect(saidOf(after, before)).toEqual([
      'Quota of 8 roles changed: Account executive (vacant), Account executive (vacant), Account executive (vacant) and 5 others.',
    ])
  })

  it('are told by lane, where they are too many by title', () => {
    const titled = (at: number) => ({ ...seller, title: `Closer ${at}` })
    expect(saidOf(versionWith({ roles: { ...many(6, titled), one: { title: 'X' } } }))).toEqual([
      'Added 6 roles to Closing: Closer 0 (vacant), Closer 1 (vacant), Closer 2 (vacant) and 3 others.',
      'Added 1 role, not placed yet: X (vacant).',
    ])
  })

  it('of a thousand people are one sentence', () => {
    const people = many(1000, (at) => ({ name: `P ${at}` }))
    expect(saidOf(versionWith({ people }))).toEqual(['P 0, P 1, P 2 and 997 others joined.'])
  })

  it('of ten thousand roles are a few sentences', () => {
    const [role] = firstVersion.roles
    if (!role) throw new Error('There is no role')
    const roles = Array.from({ length: 10_000 }, (_, at) => ({ ...role, id: roleId(`r${at}`) }))
    const before = { ...firstVersion, roles }
    const after = {
      ...before,
      roles: roles.toReversed().map((each, at) => ({
        ...each,
        title: `T ${at}`,
        quota: at,
        stages: [{ stage: 'closing' as const }],
        managerId: roleId(`r${at % 20}`),
      })),
    }
    expect(saidOf(after, before)).toEqual([
      '10,000 roles report to somebody else now: Ada (T 0), Ada (T 1), Ada (T 2) and 9,997 others.',
      '10,000 roles moved from Leadership to Closing.',
      'Title of 10,000 roles changed: Ada (T 0), Ada (T 1), Ada (T 2) and 9,997 others.',
      'Quota of 10,000 roles changed: Ada (T 0), Ada (T 1), Ada (T 2) and 9,997 others.',
    ])
  })
})

describe('names and numbers', () => {
  it('follow the locale of the writer', () => {
    const after = versionWith({ roles: { ana: { quota: 500_000, startDate: '2026-03-01' } } })
    const german = writerFor('de-DE', 'EUR')
    const said = sayChanges(diffOf(firstVersion, after), { before: firstVersion, after })
    expect(said.map(({ sentence }) => german.write(sentence))).toEqual([
      'Start of Ana’s role: 01.03.2026, was 01.01.2026.',
      'Quota of Ana’s role: 500.000\u00a0EUR, was 400.000\u00a0EUR.',
    ])
  })

  it('cannot break or turn a sentence, and do not fill the window', () => {
    const hostile = `\u202eevil\n${'x'.repeat(200)}`
    const after = versionWith({
      people: { ana: { name: hostile }, ben: { name: ' ' }, cleo: { name: 'שרה' } },
      roles: { cleo: { fte: 0.5 }, ben: { fte: 0.2 }, dan: { market: hostile } },
      pods: { north: { name: '' }, south: { name: '', leadId: 'ana' } },
    })
    expect(saidOf(after)).toEqual([
      `A pod without a name is led by evil ${'x'.repeat(55)}… now.`,
      'Pod North is called a pod without a name now.',
      'Pod South is called a pod without a name now.',
      `Ana is called evil ${'x'.repeat(55)}… now.`,
      'Ben is called somebody without a name now.',
      'Cleo is called \u2068שרה\u2069 now.',
      `Market of Dan’s role: “evil ${'x'.repeat(55)}…”, was none.`,
      'FTE of the role of somebody without a name: 0.2, was 1.',
      'FTE of \u2068שרה\u2069’s role: 0.5, was 1.',
    ])
  })
})
