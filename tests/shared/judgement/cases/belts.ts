// Conveyor belts from eight to a hundred and twenty people.
import {
  ABOVE_A_NOTE,
  ASKS_ABOUT_THE_TARGET,
  BY_USUAL_FIGURES,
  type Case,
  type Unsaid,
} from '../expected.ts'

const ONE_LINE_A_LEADER: Unsaid = { name: 'a deputy line per leader', by: ['SPF-06'], atMost: 1 }

/** A sound belt of eight with one figure entered: nothing is wrong with it. */
const SOUND_BELT: Pick<Case, 'must' | 'advice' | 'lines'> = {
  must: [],
  advice: { structures: ['conveyor'] },
  lines: 2,
}

const FAST_GROWTH: Pick<Case, 'must' | 'never' | 'advice' | 'lines'> = {
  must: [
    { name: '24 sellers and 3 engineers', by: ['BA-11'], phrase: /24.*3\b/ },
    { name: 'beginners', by: ['BA-08'], phrase: /new/i },
    { name: 'beginners with full quotas', by: ['BA-09'] },
    { name: '6 of 15 made quota', by: ['KP-04'], as: ['error'] },
    { name: 'several flags', by: ['KP-07'] },
    { name: 'quotas below target', by: ['BA-07'], phrase: /83(\.1)?%/ },
    { name: 'nine reports', by: ['SC-01'] },
    ASKS_ABOUT_THE_TARGET,
  ],
  never: [
    ONE_LINE_A_LEADER,
    { name: 'a line for each account manager', by: ['BA-06'], atMost: 1 },
    { name: 'a line for each manager', by: ['SC-01'], atMost: 2 },
    { name: 'so many small belts', by: ['SF-05'], phrase: /\b(1\d|2\d) small belts/ },
    { name: 'over-full against themselves', by: ['BA-02', 'BA-03'], as: ABOVE_A_NOTE },
  ],
  advice: { structures: ['conveyor', 'pods'], pods: [6, 9] },
  lines: 18,
}

export const BELTS: readonly Case[] = [
  { ...SOUND_BELT, file: 'belt-only-turnover', never: [BY_USUAL_FIGURES, nothingLoud()] },
  { ...SOUND_BELT, file: 'belt-only-fill-months', never: [BY_USUAL_FIGURES, nothingLoud()] },
  {
    ...SOUND_BELT,
    file: 'belt-four-full-researchers',
    never: [
      BY_USUAL_FIGURES,
      { name: 'over-full against themselves', by: ['BA-02', 'BA-03'] },
      nothingLoud(),
    ],
  },
  {
    ...SOUND_BELT,
    file: 'belt-half-account-manager',
    must: [
      {
        name: 'customers wait',
        by: ['SG-05', 'BA-06', 'BA-02'],
        about: ['account-management'],
        phrase: /customer/i,
      },
    ],
    never: [BY_USUAL_FIGURES, { name: 'leads will wait', phrase: /leads (will )?wait/i }],
    lines: 3,
  },
  {
    ...SOUND_BELT,
    file: 'belt-far-below-target',
    must: [
      {
        name: '7.3 of 41.7 deals a month',
        by: ['target-above-capacity'],
        phrase: /7\.3\b.*41\.7\b/,
      },
    ],
    never: [BY_USUAL_FIGURES],
    lines: 3,
  },
  {
    file: 'agency-as-four',
    must: [
      {
        name: 'one firm holds all leads',
        by: ['SPF-07', 'front-held-by-one-firm'],
        as: ['warning'],
      },
    ],
    never: [
      BY_USUAL_FIGURES,
      { name: 'the firm is half a person', by: ['SG-05', 'SPF-01'], about: ['lead-generation'] },
      { name: 'qualifying is half a person', by: ['SG-05', 'SPF-01'], about: ['qualification'] },
      { name: 'one belt for each caller', by: ['SF-05'] },
      { name: 'quotas do not meet the target', by: ['BA-07'], as: ABOVE_A_NOTE },
    ],
    advice: { structures: ['conveyor', 'two-party'] },
    lines: 5,
  },
  { ...FAST_GROWTH, file: 'fast-growth-60' },
  { ...FAST_GROWTH, file: 'fast-growth-60-own-cycle' },
  {
    file: 'university-admissions',
    must: [
      {
        name: 'advisers get three times what they can do',
        by: ['BA-02'],
        about: ['qualification'],
        as: ['error'],
      },
      { name: 'two stages without a number', by: ['ST-12'], phrase: /clos|account/i },
      { name: 'no agreed hand-over', by: ['ST-10'] },
    ],
    never: [
      { name: 'half a person finds leads that come in', by: ['SG-05', 'SPF-01'], about: ['fair'] },
      { name: 'students as accounts, by usual figures', by: ['BA-06'], as: ABOVE_A_NOTE },
      { name: 'ready for pods', by: ['SF-05'] },
    ],
    advice: { structures: ['conveyor'] },
    lines: 8,
  },
  {
    file: 'energy-broker',
    must: [
      {
        name: '1,560 leads found, 360 can be worked',
        by: ['BA-02'],
        about: ['qualification'],
        as: ['warning'],
      },
      {
        name: 'brokers have too little to do',
        by: ['closers-starve', 'BA-03'],
        about: ['closing'],
      },
      {
        name: 'the target against what can be won',
        by: ['target-above-capacity', 'target-asks-for-new-business'],
      },
      { name: 'five of twelve left', by: ['KP-03'], phrase: /4[12](\.7)?%/, as: ['error'] },
      {
        name: '650 customers where 400 were said',
        by: ['BA-06'],
        phrase: /650.*400|400.*650|1,300/,
        as: ABOVE_A_NOTE,
      },
      { name: '14 reports', by: ['SC-01'], about: ['head'], as: ['error'] },
    ],
    never: [
      { name: 'found leads as an error', by: ['BA-02'], as: ['error'] },
      { name: 'a line for each account manager', by: ['BA-06'], atMost: 1 },
      { name: 'quotas do not meet the target', by: ['BA-07'] },
      { name: 'ready for pods', by: ['SF-05'] },
    ],
    advice: { structures: ['conveyor'] },
    lines: 9,
  },
  {
    file: 'fundraising',
    must: [],
    never: [nothingLoud(), { name: 'a bottleneck', by: ['BA-01', 'BA-02', 'BA-03'] }],
    advice: { structures: ['conveyor'] },
    lines: 2,
  },
  {
    file: 'telecom-resellers',
    must: [
      { name: '13 reports', by: ['SC-01'], about: ['cm'], as: ['error'] },
      { name: 'managers without anybody', by: ['leader-without-reports'], about: ['old-1'] },
      { name: '7 of 12 made quota', by: ['KP-04'], as: ['warning'] },
      ASKS_ABOUT_THE_TARGET,
    ],
    never: [
      BY_USUAL_FIGURES,
      { name: 'pods without anything to divide by', by: ['SF-05'] },
      { name: 'a line for each manager', by: ['SC-01'], atMost: 2 },
      { name: 'too many or few closers', by: ['BA-04'] },
      { name: 'quotas do not meet the target', by: ['BA-07'] },
    ],
    advice: { structures: ['conveyor'] },
    lines: 8,
  },
  {
    file: 'ad-network',
    must: [
      { name: 'twelve reports', by: ['SC-01'], about: ['am0'] },
      {
        name: '62 customers where 30 were said',
        by: ['BA-06'],
        phrase: /62|1,488/,
        as: ABOVE_A_NOTE,
      },
      { name: 'quotas far above target', by: ['BA-07'], phrase: /52%|152%/, as: ['error'] },
    ],
    never: [
      ONE_LINE_A_LEADER,
      { name: 'a line for each account manager', by: ['BA-06'], atMost: 1 },
      { name: 'a line for each manager', by: ['SC-01'], atMost: 2 },
      { name: 'so many small belts', by: ['SF-05'], phrase: /\b(1[5-9]|2\d) small belts/ },
      { name: 'turnover of 22%', by: ['KP-03'] },
    ],
    advice: { structures: ['conveyor', 'pods'], pods: [4, 14] },
    lines: 12,
  },
]

function nothingLoud(): Unsaid {
  return { name: 'an error or a warning', as: ABOVE_A_NOTE }
}
