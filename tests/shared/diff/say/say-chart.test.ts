// Each change of the chart, its pods and what it is judged by, and all that is said about it.
import { describe, expect, it } from 'vitest'
import {
  firstVersion,
  saidOf,
  type VersionChanges,
  versionWith,
} from '../../../helpers/versions.ts'

const CASES: Readonly<Record<string, readonly [VersionChanges, ...(readonly string[])]>> = {
  'another name': [{ name: 'Acme 2' }, 'Name of the chart: “Acme 2”, was “Acme”.'],
  'another currency': [{ currency: 'USD' }, 'Currency: “USD”, was “EUR”.'],
  'notes on the chart': [{ notes: 'Draft' }, 'Notes on the chart are new.'],
  'another structure': [{ structure: 'pods' }, 'Structure: Pods, was Conveyor.'],
  'no structure': [{ structure: null }, 'Structure: not chosen, was Conveyor.'],
  'an axis': [{ podAxis: 'product' }, 'What pods are divided by: Product, was not said.'],
  'a goal': [{ sharedGoal: 'Ten new customers' }, 'The shared goal is new.'],

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
  'figures that came from preferences': [
    {
      settings: {
        ...firstVersion.settings,
        unconfirmed: ['assumptions.cycleMonths', 'thresholds.from-the-future'],
      },
    },
    '“Months from qualified to signed” comes from preferences and is not confirmed.',
    'A figure that a newer Pitcrew knows comes from preferences and is not confirmed.',
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
    'Unmuted “One person deep” for Dan (Lead researcher): “Cleo is being trained”.',
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
})
