// What each structure is good at, what it costs, and what to do about what it costs: shown where one is chosen.
import type { Structure } from '../document/vocabulary.ts'

interface Pro {
  /** CB, 2P or PD for the structure, P for a pro, and its place in the founding article. */
  readonly id: string
  readonly text: string
}

interface Con {
  /** CB, 2P or PD for the structure, C for a con, and its place in the founding article. */
  readonly id: string
  readonly text: string
  /** One role, rule or habit that takes the edge off. */
  readonly counter: string
}

interface StructureGuide {
  readonly summary: string
  /** For whom it is made. */
  readonly fits: string
  readonly pros: readonly Pro[]
  readonly cons: readonly Con[]
}

/** The founding article's three options with its 12 pros and 13 cons, in our words. */
export const STRUCTURE_GUIDE: Readonly<Record<Structure, StructureGuide>> = {
  'two-party': {
    summary:
      'One side finds leads, the other takes each warm lead all the way to a signed deal. A small support team looks after customers.',
    fits: 'Teams of one or two sellers, a simple sale, leads from an agency, or a team coming from cold calls.',
    pros: [
      { id: '2P-P1', text: 'Needs hardly any managing, so it suits small teams.' },
      { id: '2P-P2', text: 'Works well when an agency or another company finds the leads.' },
      { id: '2P-P3', text: 'Quick for simple sales that close within a call or two.' },
      { id: '2P-P4', text: 'An easy first structure for a team that has only called cold so far.' },
    ],
    cons: [
      {
        id: '2P-C1',
        text: 'Sellers live by their own deals alone, and it gets rough.',
        counter: 'Pay a part of the bonus for customers who stay, not only for deals that close.',
      },
      {
        id: '2P-C2',
        text: 'The market knows your sellers, not your company.',
        counter:
          'Let the company own what customers see: give support a designer and product marketing.',
      },
      {
        id: '2P-C3',
        text: 'It is hard to see at which step deals are lost.',
        counter: 'Count four things for each seller: leads taken, qualified, offered and won.',
      },
      {
        id: '2P-C4',
        text: 'What you know about a deal depends on the one person who sells it.',
        counter: 'Name a backup for every seller, and keep one customer log that all write into.',
      },
      {
        id: '2P-C5',
        text: 'Not ideal for start-ups in non-established markets.',
        counter: 'Let the founder join the sales calls until the pitch has settled.',
      },
    ],
  },
  conveyor: {
    summary:
      'Four stations, each with its own people and its own number: find leads, qualify, close, look after customers.',
    fits: 'Most companies from about four sales people on, and all that are growing: in most cases the belt will work.',
    pros: [
      { id: 'CB-P1', text: 'People become specialists and own what they do.' },
      { id: 'CB-P2', text: 'Results become predictable.' },
      { id: 'CB-P3', text: 'Every step has a team of its own that answers for its own number.' },
      { id: 'CB-P4', text: 'You see which step is the bottleneck, and can mend just that.' },
    ],
    cons: [
      {
        id: 'CB-C1',
        text: 'A small team is hard to split into four.',
        counter: 'Write down which two stages share a person, and hire for the busier one first.',
      },
      {
        id: 'CB-C2',
        text: 'Teams rub against each other, because each is measured differently.',
        counter: 'Agree in writing, for every hand-over, when a lead counts as passed on.',
      },
      {
        id: 'CB-C3',
        text: 'Teams lose touch when talking to each other is left to chance.',
        counter: 'Fix a weekly meeting of neighbouring stages, next to the written hand-over.',
      },
      {
        id: 'CB-C4',
        text: 'Specialists lose sight of what the whole company is after.',
        counter: 'Set one shared goal above the stages, and show it wherever numbers are shown.',
      },
      {
        id: 'CB-C5',
        text: 'People look after their own number and their own bonus.',
        counter: 'Tie a part of every bonus to the shared goal.',
      },
    ],
  },
  pods: {
    summary:
      'Several small belts side by side, each with all four stages, each for its own market, region or product.',
    fits: 'Established companies with large sales departments, and companies that scale and are already on the belt.',
    pros: [
      { id: 'PD-P1', text: 'The pod cares for the whole way of a customer; each owns one part.' },
      { id: 'PD-P2', text: 'People talk more and rub less, because they share customers.' },
      { id: 'PD-P3', text: 'A pod adapts quickly without asking the rest of the company.' },
      { id: 'PD-P4', text: 'Each member is more accountable for a specific assignment.' },
    ],
    cons: [
      {
        id: 'PD-C1',
        text: 'One person’s own performance is harder to reward.',
        counter: 'Pay for the pod’s shared target first, and add a smaller personal part.',
      },
      {
        id: 'PD-C2',
        text: 'There are fewer steps to rise, and less rivalry to excel.',
        counter:
          'Make a guild of each stage across the pods, with a ladder from junior to lead in it.',
      },
      {
        id: 'PD-C3',
        text: 'People get less good at one thing, because they help with all.',
        counter: 'Bring everybody of one stage together once a month to learn from each other.',
      },
    ],
  },
}
