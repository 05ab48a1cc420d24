// What in the structure speaks to each red flag: where to look first, and where that is done.
import type { Structure } from '../document/vocabulary.ts'
import type { Flag } from './red-flag.ts'

export interface Remedy {
  /** One plain sentence. */
  readonly text: string
  /** The command of the window that leads to where it is done, if there is one. */
  readonly command?:
    | 'edit-plan'
    | 'open-advisor'
    | 'show-capacity'
    | 'show-cover'
    | 'show-people'
    | 'structure-conveyor'
    | 'structure-pods'
    | 'structure-two-party'
  /** A chart of this structure has it already. */
  readonly not?: Structure
}

const PODS = { command: 'structure-pods', not: 'pods' } as const

/** Best first; from what the founding article says the structures are good and bad at. */
const REMEDIES: Readonly<Record<Flag, readonly Remedy[]>> = {
  'customer-attrition': [
    {
      text: 'Give account management enough people for all customers, and somebody who can step in.',
      command: 'show-cover',
    },
    {
      text: 'Write down the hand-over after the deal: customers leave where promises get lost.',
      command: 'edit-plan',
    },
    { text: 'In pods, one small team owns the whole journey of a customer.', ...PODS },
  ],
  'win-rate': [
    {
      text: 'Qualify by need, by who decides and by how they decide, before a closer spends time.',
    },
    { text: 'Give closing to people who do nothing else, once qualified leads are good.' },
    {
      text: 'On a conveyor belt each step has its own number, so you see where deals die.',
      command: 'structure-conveyor',
      not: 'conveyor',
    },
  ],
  'rep-turnover': [
    {
      text: 'Compare the quotas with what the team can do; unreachable ones drive people away.',
      command: 'show-capacity',
    },
    { text: 'Lead no more than eight people per manager, and five where the manager sells, too.' },
    { text: 'Let new people ramp up: a quota from the first day is no plan.' },
  ],
  quota: [
    {
      text: 'Check the quotas against the capacity of the team first, before you judge people.',
      command: 'show-capacity',
    },
    {
      text: 'Find the stage that holds the others back; closers cannot close what never arrives.',
      command: 'show-capacity',
    },
    { text: 'Put one shared goal above the numbers of each person.', command: 'edit-plan' },
  ],
  'market-share': [
    { text: 'Let lead generation learn one market at a time and go for the right accounts in it.' },
    { text: 'Pods by market react faster than one belt for everybody.', ...PODS },
  ],
  launches: [
    {
      text: 'Let somebody do product marketing, so that sellers know what they sell before it starts.',
    },
    { text: 'A pod for each product ties the people who sell it to its success.', ...PODS },
  ],
}

/** What can still be done about a flag in a chart of this structure, best first. */
export function remediesFor(flag: Flag, structure: Structure | null): readonly Remedy[] {
  return REMEDIES[flag].filter(({ not }) => not === undefined || not !== structure)
}
