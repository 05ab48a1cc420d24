// Agents, desks, crews and territories: people who sell from first call to signature.
import {
  ABOVE_A_NOTE,
  ASKS_ABOUT_THE_TARGET,
  BUILD_A_BELT,
  BY_USUAL_FIGURES,
  type Case,
  type Unsaid,
} from '../expected.ts'

const FOUR_DEPARTMENTS: Unsaid = { name: 'each is four departments', by: ['SPF-02'], atMost: 1 }
const MORE_THAN_THEY_CAN_DO: Unsaid = {
  name: 'more than they can do',
  phrase: /more than (it|they) can do/i,
}

const ESTATE_AGENTS: Pick<Case, 'must' | 'advice' | 'lines'> = {
  must: [
    {
      name: 'one lead person for 22 agents',
      by: ['SPF-01', 'SG-05', 'BA-04', 'closers-starve'],
      about: ['lead-generation'],
    },
    { name: 'about a third are new', by: ['BA-08'], phrase: /new|learning/i },
    { name: 'producing leaders with ten agents', by: ['SC-02'], as: ['info'] },
  ],
  advice: { structures: ['two-party'] },
  lines: 8,
}

const NEVER_FOR_AGENTS: readonly Unsaid[] = [
  BUILD_A_BELT,
  BY_USUAL_FIGURES,
  FOUR_DEPARTMENTS,
  { name: 'agents need quotas', by: ['DQ-05'] },
  { name: 'too few engineers', by: ['BA-11'] },
]

const DOOR_TO_DOOR: Pick<Case, 'must' | 'never' | 'advice' | 'lines'> = {
  must: [
    { name: 'turnover of 130%', by: ['KP-03'], phrase: /130%/, as: ['error'] },
    { name: 'half of the crews are new', by: ['BA-08'], phrase: /new/i },
    { name: '14 of 25 made quota', by: ['KP-04'], phrase: /14 of 25/ },
    { name: 'several flags', by: ['KP-07'] },
    { name: 'one order desk', by: ['SPF-01'], about: ['on'] },
  ],
  never: [
    BUILD_A_BELT,
    BY_USUAL_FIGURES,
    FOUR_DEPARTMENTS,
    MORE_THAN_THEY_CAN_DO,
    { name: 'crew leaders as an error', by: ['SC-01', 'SC-02'], as: ['error'] },
    { name: 'a line for each crew', by: ['SC-02'], atMost: 1 },
  ],
  advice: { structures: ['two-party'] },
  lines: 12,
}

const INSURANCE: Pick<Case, 'must' | 'advice' | 'lines'> = {
  must: [
    { name: 'the principal sells and leads nine', by: ['SC-02'], about: ['prin'] },
    { name: 'the principal carries nearly half', by: ['SPF-05'], about: ['prin'] },
    { name: 'farm and personal hang on one seller each', by: ['SPF-08'] },
    { name: 'quotas below target', by: ['BA-07'], phrase: /96%|95\.8%/ },
  ],
  advice: { structures: ['two-party'] },
  lines: 9,
}

const NEVER_FOR_INSURANCE: readonly Unsaid[] = [
  BUILD_A_BELT,
  BY_USUAL_FIGURES,
  { name: 'a line for each market', by: ['SPF-08'], atMost: 1 },
  { name: 'time for 50', by: ['BA-06'], phrase: /\b50\b/ },
]

export const TWO_PARTY_TEAMS: readonly Case[] = [
  { ...ESTATE_AGENTS, file: 'estate-agents-22', never: NEVER_FOR_AGENTS },
  {
    ...ESTATE_AGENTS,
    file: 'estate-agents-22-inbound',
    never: [
      ...NEVER_FOR_AGENTS,
      MORE_THAN_THEY_CAN_DO,
      { name: 'nobody makes leads', by: ['SG-08'] },
    ],
  },
  { ...DOOR_TO_DOOR, file: 'door-to-door' },
  { ...DOOR_TO_DOOR, file: 'door-to-door-short-cycle' },
  {
    file: 'it-services',
    must: [
      {
        name: 'new business hangs on one hunter',
        by: ['SPF-01', 'hunter-with-full-book'],
        about: ['hunt'],
      },
      {
        name: 'directors only farm',
        by: ['hunter-with-full-book', 'SG-05', 'SG-08'],
        phrase: /lead|new business/i,
      },
      { name: 'quotas below target', by: ['BA-07'], phrase: /93(\.3)?%/ },
      { name: 'ten reports', by: ['SC-01'], about: ['cso'] },
    ],
    never: [
      BY_USUAL_FIGURES,
      { name: '14 accounts are too many', by: ['BA-06'] },
      { name: 'revenue as accounts times deals', phrase: /looks? after .*(EUR|million)/i },
      { name: 'the hunter compared with farmers', by: ['BA-10'], about: ['hunt'] },
    ],
    advice: { structures: ['pods', 'conveyor'] },
    lines: 9,
  },
  {
    file: 'recruiters',
    must: [
      { name: 'half of the consultants are new', by: ['BA-08'], phrase: /new/i },
      { name: 'with full quotas', by: ['BA-09'] },
      { name: 'billing leaders lead six', by: ['SC-02'], about: ['tl0'] },
      { name: 'consider splitting the desk', by: ['full-cycle-model', 'SF-03'] },
    ],
    never: [
      FOUR_DEPARTMENTS,
      BY_USUAL_FIGURES,
      { name: 'a line for each leader', by: ['SC-02'], atMost: 1 },
    ],
    advice: { structures: ['two-party', 'conveyor'] },
    lines: 9,
  },
  { ...INSURANCE, file: 'insurance-agency', never: NEVER_FOR_INSURANCE },
  {
    ...INSURANCE,
    file: 'insurance-agency-own-load',
    never: [
      ...NEVER_FOR_INSURANCE,
      { name: '700 of 800 customers are too many', by: ['BA-06'] },
      { name: 'nobody makes leads although 200 come in', by: ['SG-08'] },
    ],
  },
  {
    file: 'dental-supplies',
    must: [ASKS_ABOUT_THE_TARGET],
    never: [
      BY_USUAL_FIGURES,
      { name: 'an error or a warning', as: ABOVE_A_NOTE },
      { name: 'too many sellers of a simple thing', by: ['SF-03'] },
      { name: 'no stand-in where there is one', by: ['SPF-01', 'SPF-06', 'SPF-08'] },
    ],
    advice: { structures: ['two-party'] },
    lines: 2,
  },
  {
    file: 'machine-tools',
    must: [
      { name: 'nobody sells in Bohemia', by: ['market-without-seller'], phrase: /Bohemia/ },
      { name: 'each area hangs on one seller', by: ['SPF-08'] },
      { name: 'one engineer for five sellers', by: ['BA-11'], as: ['warning'] },
      { name: 'ten reports', by: ['SC-01'], about: ['head'] },
      { name: 'a territory model', by: ['full-cycle-model', 'SPF-02'], as: ['info'] },
    ],
    never: [
      FOUR_DEPARTMENTS,
      BY_USUAL_FIGURES,
      { name: 'a line for each area', by: ['SPF-08'], atMost: 1 },
      { name: 'quotas do not meet the target', by: ['BA-07'], as: ABOVE_A_NOTE },
    ],
    advice: { structures: ['two-party', 'conveyor'] },
    lines: 9,
  },
  {
    file: 'solar-installer',
    must: [
      { name: 'half of the advisers are new', by: ['BA-08'], phrase: /new/i },
      { name: 'with full quotas', by: ['BA-09'] },
      { name: 'three of four left', by: ['KP-03'], phrase: /75%/, as: ['error'] },
      { name: '3 of 5 made quota', by: ['KP-04'] },
      { name: 'several flags', by: ['KP-07'] },
    ],
    never: [
      BUILD_A_BELT,
      BY_USUAL_FIGURES,
      { name: 'nobody makes leads', by: ['SG-08'] },
      { name: 'one agency holds the tap', by: ['SPF-07'] },
      { name: 'commission sellers under one manager as an error', by: ['SC-01'], as: ['error'] },
      { name: 'quotas do not meet the target', by: ['BA-07'], as: ABOVE_A_NOTE },
    ],
    advice: { structures: ['two-party'] },
    lines: 9,
  },
  {
    file: 'freight-broker',
    must: [
      { name: 'billing leaders lead eight', by: ['SC-02'], about: ['a-lead'] },
      { name: 'beginners with full quotas', by: ['BA-09'] },
      { name: 'half of the brokers left', by: ['KP-03'], phrase: /50%/, as: ['error'] },
      { name: '7 of 14 made quota', by: ['KP-04'], as: ['warning'] },
      { name: 'several flags', by: ['KP-07'] },
    ],
    never: [
      FOUR_DEPARTMENTS,
      BUILD_A_BELT,
      BY_USUAL_FIGURES,
      { name: 'a line for each floor', by: ['SC-02'], atMost: 1 },
      { name: 'too many sellers of a simple thing', by: ['SF-03'], as: ABOVE_A_NOTE },
      { name: 'nobody makes leads', by: ['SG-08'] },
      { name: 'too few engineers', by: ['BA-11'] },
    ],
    advice: { structures: ['two-party'] },
    lines: 10,
  },
]
