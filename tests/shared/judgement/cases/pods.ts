// Regions, shows and products as small belts of their own.
import {
  ABOVE_A_NOTE,
  ASKS_ABOUT_THE_TARGET,
  BY_USUAL_FIGURES,
  type Case,
  type Said,
  type Unsaid,
} from '../expected.ts'

const REGION_OF_ITS_OWN: Unsaid = { name: 'a region with its own belt is too large', by: ['SF-08'] }
const ONE_LINE_A_LEADER: Unsaid = { name: 'a deputy line per leader', by: ['SPF-06'], atMost: 1 }

const HILLS_4: Said = {
  name: 'Hills 4 open for half a year',
  by: ['SG-03', 'market-without-seller'],
  about: ['w-tm3'],
}

const NEVER_FOR_DEVICES: readonly Unsaid[] = [
  BY_USUAL_FIGURES,
  { name: 'each is four departments', by: ['SPF-02'], atMost: 1 },
  { name: 'the first overlay belongs in a pod', by: ['ST-06'], about: ['cap'] },
  { name: 'the second overlay belongs in a pod', by: ['ST-06'], about: ['cap2'] },
  { name: 'quotas as an error', by: ['BA-07'], as: ['error'] },
  { name: 'too few engineers', by: ['BA-11'], as: ABOVE_A_NOTE },
]

export const PODS: readonly Case[] = [
  {
    file: 'medical-devices',
    must: [
      HILLS_4,
      { name: 'quotas at 142% of the target', by: ['BA-07'], phrase: /142%|42%/ },
      { name: 'overlays count twice', by: ['BA-07'], phrase: /overlay|twice|shared/i },
    ],
    never: NEVER_FOR_DEVICES,
    advice: { structures: ['pods'], pods: [2, 3], axis: 'geography' },
    lines: 10,
  },
  {
    file: 'medical-devices-overlay-support',
    must: [HILLS_4],
    never: NEVER_FOR_DEVICES,
    advice: { structures: ['pods'], pods: [2, 3], axis: 'geography' },
    lines: 10,
  },
  {
    file: 'fast-growth-120',
    must: [
      { name: '16 sellers and 3 engineers in Americas', by: ['BA-11'], phrase: /16.*3\b/ },
      { name: 'it is the Americas', by: ['BA-11'], about: ['Americas'] },
    ],
    never: [ONE_LINE_A_LEADER, REGION_OF_ITS_OWN, BY_USUAL_FIGURES],
    advice: { structures: ['pods'], pods: [4, 4], axis: 'geography' },
    lines: 8,
  },
  {
    file: 'after-the-cuts',
    must: [
      { name: 'Europe has no leads', by: ['SG-07'], about: ['Europe'] },
      { name: 'Asia is one seller', by: ['SG-07', 'SF-08'], about: ['Asia'] },
      { name: 'cover is gone', by: ['SPF-09'] },
      { name: '1 of 5 made quota', by: ['KP-04'], phrase: /1 of 5/, as: ['error'] },
      { name: 'quotas nobody makes', by: ['quotas-nobody-makes'], phrase: /120%|1 of 5/ },
      { name: 'a leader without reports', by: ['leader-without-reports'], about: ['rm'] },
      { name: 'too few for three pods', by: ['SF-06'] },
      { name: 'several flags', by: ['KP-07'] },
    ],
    never: [
      { name: 'a line for each pod without cover', by: ['SPF-09'], atMost: 1 },
      { name: 'a line for each missing stage', by: ['SG-07'], atMost: 2 },
      { name: 'too many customers, by usual figures', by: ['BA-06'], as: ['error'] },
    ],
    advice: { structures: ['conveyor'] },
    lines: 14,
  },
  {
    file: 'b2b-events',
    must: [
      { name: 'nobody after the show', by: ['SG-07'], phrase: /account management/i },
      { name: 'a third of the sponsors leave', by: ['KP-01'], phrase: /34%/, as: ['error'] },
      { name: '5 of 9 made quota', by: ['KP-04'] },
      { name: 'several flags', by: ['KP-07'] },
      { name: 'no goal above the shows', by: ['ST-13'] },
    ],
    never: [
      { name: 'a line for each show without care', by: ['SG-07'], atMost: 1 },
      { name: 'a line for each show without cover', by: ['SPF-09'], atMost: 1 },
      { name: 'a deputy line per leader', by: ['SPF-06'], atMost: 1 },
      { name: 'quotas do not meet the target', by: ['BA-07'], as: ABOVE_A_NOTE },
    ],
    advice: { structures: ['conveyor', 'pods'], pods: [2, 3] },
    lines: 11,
  },
  {
    file: 'nurse-staffing',
    must: [
      { name: 'Islands has no leads', by: ['SG-07'], about: ['Islands'] },
      { name: 'Valley reports to an empty chair', by: ['ST-04'], about: ['val-m'] },
      { name: 'nobody serves Borders', by: ['ST-09', 'market-without-seller'], phrase: /Borders/ },
      { name: 'pods without stand-ins', by: ['SPF-09'] },
    ],
    never: [
      ONE_LINE_A_LEADER,
      BY_USUAL_FIGURES,
      { name: 'a line for each pod without cover', by: ['SPF-09'], atMost: 1 },
      { name: 'Metro is too large', by: ['SF-08'], about: ['Metro'] },
      { name: '6 of 9 is below two thirds', by: ['KP-04'] },
      { name: 'too few engineers', by: ['BA-11'] },
    ],
    advice: { structures: ['pods'], pods: [3, 5], axis: 'geography' },
    lines: 12,
  },
  {
    file: 'hotel-group',
    must: [
      {
        name: 'nobody sells weddings',
        by: ['ST-09', 'market-without-seller'],
        phrase: /Weddings/,
        as: ['warning'],
      },
    ],
    never: [
      ONE_LINE_A_LEADER,
      REGION_OF_ITS_OWN,
      BY_USUAL_FIGURES,
      { name: 'an error', as: ['error'] },
      { name: 'the overlay belongs in a pod', by: ['ST-06'], about: ['ov'] },
      { name: 'quotas do not meet the target', by: ['BA-07'], as: ABOVE_A_NOTE },
    ],
    advice: { structures: ['pods'], pods: [3, 4] },
    lines: 8,
  },
  {
    file: 'merged-hr-software',
    must: [
      { name: 'two heads', by: ['ST-03'], about: ['cro1', 'cro2'] },
      { name: 'two pods hunt the same firms', by: ['ST-08'], about: ['DACH', 'Benelux'] },
      { name: 'pods divided in two ways', by: ['ST-07'] },
      { name: '8 of 20 made quota', by: ['KP-04'], as: ['error'] },
      { name: 'more customers leave than before', by: ['KP-01'] },
      { name: 'two of five left', by: ['KP-03'], phrase: /41(\.2)?%/, as: ['error'] },
      { name: 'several flags', by: ['KP-07'] },
      { name: '22 sellers and 2 engineers', by: ['BA-11'] },
      { name: 'quotas below target', by: ['BA-07'], phrase: /88%/ },
      { name: 'directors with 12 to 15 reports', by: ['SC-01'], about: ['pay-m'] },
      { name: 'no goal above the pods', by: ['ST-13'], as: ['warning'] },
      ASKS_ABOUT_THE_TARGET,
    ],
    never: [
      ONE_LINE_A_LEADER,
      REGION_OF_ITS_OWN,
      { name: 'a line for each director', by: ['SC-01'], atMost: 2 },
      { name: 'engineers belong in a pod', by: ['ST-06'] },
      { name: 'too many customers, by usual figures', by: ['BA-06'], as: ['error'] },
    ],
    advice: { structures: ['pods'], pods: [3, 8] },
    lines: 18,
  },
]
