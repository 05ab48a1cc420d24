// What each part of a sales team is responsible for: the founding article's 23 duties and three divisions, each with its structure.
import type { Stage, Structure, SupportKind } from '../document/vocabulary.ts'

export interface Duty {
  /** As it is written into files. */
  readonly id: string
  /** In the middle of a sentence, after "answers for". */
  readonly work: string
}

export interface DutyGroup {
  /** The station or team that has these duties. */
  readonly name: string
  /** Only these structures know the group: two parties ask nobody who qualifies, since each seller does. */
  readonly structures: readonly Structure[]
  readonly stages: readonly Stage[]
  readonly duties: readonly Duty[]
}

const BELTS = ['conveyor', 'pods'] as const satisfies readonly Structure[]
const TWO_PARTY = ['two-party'] as const satisfies readonly Structure[]

/** 17 of the belt, which pods share, and 6 of the two-party system, in the article's order. */
export const DUTY_GROUPS: readonly DutyGroup[] = [
  {
    name: 'Lead generation',
    structures: BELTS,
    stages: ['lead-generation'],
    duties: [
      { id: 'cultivate-leads', work: 'cultivating leads' },
      { id: 'gather-contacts', work: 'gathering contact information' },
      { id: 'keep-stacked', work: 'keeping the team stacked with leads' },
    ],
  },
  {
    name: 'Qualifiers',
    structures: BELTS,
    stages: ['qualification'],
    duties: [
      { id: 'reach-out', work: 'reaching out to prospects' },
      { id: 'customer-needs', work: 'focusing on customer needs' },
      { id: 'identify-players', work: 'identifying the players' },
      { id: 'decision-making', work: 'identifying the decision-making process' },
    ],
  },
  {
    name: 'Closers',
    structures: BELTS,
    stages: ['closing'],
    duties: [
      { id: 'close-deals', work: 'closing the deals' },
      { id: 'follow-up', work: 'following up personally' },
      { id: 'demos', work: 'creating and giving demos' },
      { id: 'objections', work: 'managing objections and pushback' },
      { id: 'move-forward', work: 'moving deals forward' },
    ],
  },
  {
    name: 'Account managers',
    structures: BELTS,
    stages: ['account-management'],
    duties: [
      { id: 'after-closing', work: 'the relationship after closing' },
      { id: 'manage-accounts', work: 'account management' },
      { id: 'happiness', work: 'customer happiness' },
      { id: 'lifetime-value', work: 'lifetime value' },
      { id: 'upsell', work: 'selling more or higher priced options' },
    ],
  },
  {
    name: 'Lead generation team',
    structures: TWO_PARTY,
    stages: ['lead-generation'],
    duties: [
      { id: 'target-markets', work: 'learning and targeting specific markets' },
      { id: 'right-accounts', work: 'going after the right accounts' },
      { id: 'purchase-decisions', work: 'learning how accounts decide to buy' },
      { id: 'fill-funnel', work: 'filling the funnel with real opportunities' },
    ],
  },
  {
    name: 'Sales team',
    structures: TWO_PARTY,
    stages: ['qualification', 'closing'],
    duties: [
      { id: 'win-more', work: 'winning more and bigger deals, faster' },
      { id: 'channels', work: 'making the most of each channel' },
    ],
  },
]

export interface Division {
  readonly name: string
  readonly stage: Stage
  /** Missing: whoever does the stage. */
  readonly supportKind?: SupportKind
}

/** The support team of the two-party system. Who belongs to a division is said by stage and kind of support. */
export const DIVISIONS: readonly Division[] = [
  { name: 'Account management team', stage: 'account-management' },
  { name: 'Design team', stage: 'support', supportKind: 'design' },
  { name: 'Product marketing team', stage: 'support', supportKind: 'product-marketing' },
]

/** The groups of a structure in which these stages have duties; none before a structure is chosen. */
export function dutyGroupsOf(
  structure: Structure | null,
  stages: readonly Stage[],
): readonly DutyGroup[] {
  return DUTY_GROUPS.filter(
    (group) =>
      structure !== null &&
      group.structures.includes(structure) &&
      group.stages.some((stage) => stages.includes(stage)),
  )
}

/** The divisions that these stages have in a structure. */
export function divisionsOf(
  structure: Structure | null,
  stages: readonly Stage[],
): readonly Division[] {
  return structure === 'two-party' ? DIVISIONS.filter(({ stage }) => stages.includes(stage)) : []
}

const WORK = new Map(DUTY_GROUPS.flatMap(({ duties }) => duties.map(({ id, work }) => [id, work])))

/** What a duty is; undefined for one that only a newer program knows. */
export function dutyWork(id: string): string | undefined {
  return WORK.get(id)
}
