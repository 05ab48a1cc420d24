// Teams of two to eight people: a founder reads every line, so few of them are worth it.
import {
  ABOVE_A_NOTE,
  ASKS_ABOUT_THE_TARGET,
  BUILD_A_BELT,
  BY_USUAL_FIGURES,
  type Case,
  type Unsaid,
} from '../expected.ts'

const NEEDS_A_MANAGER: Unsaid = { name: 'needs a sales manager', by: ['SC-04'] }
const NO_DEPUTY: Unsaid = { name: 'no deputy', by: ['SPF-06'] }

export const SMALL_TEAMS: readonly Case[] = [
  {
    file: 'seed-software',
    must: [
      { name: 'too thin for four stations', by: ['SF-01'] },
      { name: 'the only prospector is new', by: ['SG-06'], about: ['sdr'] },
      { name: 'a beginner carries a full quota', by: ['BA-09'], about: ['ae'] },
      { name: 'no metrics written', by: ['ST-12', 'ST-10'] },
    ],
    never: [
      NEEDS_A_MANAGER,
      NO_DEPUTY,
      BY_USUAL_FIGURES,
      { name: 'has time for 8 customers', phrase: /time for/i },
    ],
    advice: { structures: ['two-party'] },
    lines: 5,
  },
  {
    file: 'two-founders',
    must: [
      { name: 'two people carry everything', by: ['SPF-02', 'founder-holds-everything'] },
      { name: 'ten customers first', by: ['truth-for-small-teams'], phrase: /ten|10/i },
      { name: 'no structure chosen', by: ['SF-11'] },
    ],
    never: [
      NEEDS_A_MANAGER,
      NO_DEPUTY,
      BY_USUAL_FIGURES,
      { name: 'judged as a belt', by: ['SF-01', 'SF-02', 'SG-01', 'SG-05'] },
    ],
    advice: { structures: ['two-party'] },
    lines: 4,
  },
  {
    file: 'marketing-agency',
    must: [
      { name: 'the founder is the only seller', by: ['SPF-01'], about: ['f', 'closing'] },
      { name: 'no structure chosen', by: ['SF-11'] },
    ],
    never: [
      NEEDS_A_MANAGER,
      BY_USUAL_FIGURES,
      { name: 'too few customers', phrase: /idle|too few customers|could look after/i },
      { name: 'six accounts are too many', by: ['BA-06'] },
    ],
    advice: { structures: ['two-party'] },
    lines: 6,
  },
  {
    file: 'marketing-agency-two-party',
    must: [{ name: 'the founder is the only seller', by: ['SPF-01'], about: ['f', 'closing'] }],
    never: [
      NEEDS_A_MANAGER,
      BY_USUAL_FIGURES,
      { name: 'too few customers', phrase: /idle|too few customers|could look after/i },
      { name: 'nobody makes leads', by: ['SG-08'] },
    ],
    advice: { structures: ['two-party'] },
    lines: 6,
  },
  {
    file: 'half-vacant',
    must: [
      { name: 'nobody looks after 80 customers', by: ['SG-02'], about: ['account-management'] },
      { name: 'an empty chair leads them', by: ['ST-04'], about: ['vp'] },
      { name: 'most of the chart is vacant', by: ['SG-04'] },
      { name: 'one person finds and qualifies all leads', by: ['SPF-01'], about: ['sdr0'] },
      { name: 'quotas stay below the target when all is filled', by: ['BA-07'], phrase: /8[23]%/ },
    ],
    never: [
      BY_USUAL_FIGURES,
      { name: 'four lines for one lonely seller', about: ['sdr0'], atMost: 2 },
      { name: 'a line for each open seat', by: ['SG-03'], atMost: 1 },
    ],
    advice: { structures: ['conveyor'] },
    lines: 6,
  },
  {
    file: 'translation-agency',
    must: [
      { name: 'selling hangs on the founder', by: ['SPF-01', 'SPF-02'], about: ['owner'] },
      { name: 'no structure chosen', by: ['SF-11'] },
    ],
    never: [
      NEEDS_A_MANAGER,
      NO_DEPUTY,
      BUILD_A_BELT,
      BY_USUAL_FIGURES,
      { name: 'nobody makes leads', by: ['SG-08', 'SG-01'] },
    ],
    advice: { structures: ['two-party'] },
    lines: 4,
  },
  {
    file: 'franchise-sales',
    must: [
      { name: 'too thin for four stations', by: ['SF-01'] },
      { name: 'the founder carries two thirds', by: ['owner-carries-half'], about: ['founder'] },
    ],
    never: [
      NEEDS_A_MANAGER,
      BY_USUAL_FIGURES,
      {
        name: 'leads stop although they come in',
        by: ['SG-01'],
        about: ['lead-generation'],
        as: ['error'],
      },
    ],
    advice: { structures: ['two-party'] },
    lines: 5,
  },
  {
    file: 'boat-dealer',
    must: [
      {
        name: 'the owner carries more than half',
        by: ['owner-carries-half', 'SPF-05'],
        about: ['owner'],
        as: ['warning'],
      },
      { name: 'one person in service', by: ['SPF-01'], about: ['yard'] },
    ],
    never: [
      NEEDS_A_MANAGER,
      BUILD_A_BELT,
      BY_USUAL_FIGURES,
      { name: 'a full quota for the beginner', by: ['BA-09'] },
      { name: 'an odd quota of a beginner', by: ['BA-10'], about: ['s2'] },
      { name: 'quotas do not meet the target', by: ['BA-07'] },
    ],
    advice: { structures: ['two-party'] },
    lines: 5,
  },
  {
    file: 'print-shop',
    must: [
      {
        name: 'the owner carries more than half',
        by: ['owner-carries-half', 'SPF-05'],
        about: ['owner'],
        as: ['warning'],
      },
    ],
    never: [
      NEEDS_A_MANAGER,
      BUILD_A_BELT,
      BY_USUAL_FIGURES,
      { name: 'each seller is several departments', by: ['SPF-02'], atMost: 1 },
      { name: 'quotas do not meet the target', by: ['BA-07'] },
      { name: 'four sellers are many', by: ['SF-03', 'SF-04'] },
    ],
    advice: { structures: ['two-party'] },
    lines: 6,
  },
  {
    file: 'wine-importer',
    must: [
      {
        name: 'nobody sells in the Alps',
        by: ['market-without-seller', 'SG-03'],
        phrase: /Alps|open/,
      },
      { name: 'each area hangs on one seller', by: ['SPF-08'], phrase: /City|Lakes/ },
      { name: 'a territory model', by: ['full-cycle-model', 'SPF-02'], as: ['info'] },
    ],
    never: [
      BUILD_A_BELT,
      BY_USUAL_FIGURES,
      { name: 'each seller is four departments', by: ['SPF-02'], atMost: 1 },
      { name: 'a line for each area', by: ['SPF-08'], atMost: 1 },
      { name: 'nobody makes leads', by: ['SG-08'] },
      { name: 'an error while an open area closes the gap', by: ['BA-07'], as: ['error'] },
    ],
    advice: { structures: ['two-party'] },
    lines: 6,
  },
  {
    file: 'partners-only-software',
    must: [
      { name: 'all leads come from one network', by: ['SPF-07', 'front-held-by-one-firm'] },
      { name: 'a beginner carries a full quota', by: ['BA-09'], about: ['pm3'] },
      { name: 'nothing agreed between the stages', by: ['ST-10', 'ST-12'] },
      ASKS_ABOUT_THE_TARGET,
    ],
    never: [
      BY_USUAL_FIGURES,
      { name: 'the network is half a person', by: ['SG-05'] },
      { name: 'too few engineers', by: ['BA-11'] },
      { name: 'quotas do not meet the target', by: ['BA-07'] },
    ],
    advice: { structures: ['two-party', 'conveyor'] },
    lines: 8,
  },
  {
    file: 'security-guards',
    must: [
      { name: 'one holds four fifths of the contracts', by: ['SPF-10'], about: ['am1'] },
      { name: 'works, one deep', by: ['SF-02'], as: ['info'] },
    ],
    never: [
      NEEDS_A_MANAGER,
      BY_USUAL_FIGURES,
      { name: 'an error', as: ['error'] },
      { name: 'no stand-in where there is one', by: ['SPF-01'] },
      { name: 'too many or few closers', by: ['BA-04'] },
      { name: 'quotas do not meet the target', by: ['BA-07'], as: ABOVE_A_NOTE },
    ],
    advice: { structures: ['conveyor'] },
    lines: 5,
  },
]
