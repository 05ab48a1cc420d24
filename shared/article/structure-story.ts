// What the founding article tells of each structure beside pros and cons, and the danger of the wrong one.
import type { Structure } from '../document/vocabulary.ts'
import type { QuotationId } from './quotations.ts'

interface StructureStory {
  /** What it trades for what. */
  readonly bargain: QuotationId
  /** For whom it is made. */
  readonly madeFor: readonly QuotationId[]
  /** Somebody who works so. */
  readonly example: { readonly text: string; readonly said: QuotationId } | null
  /** In which ways it can be divided. */
  readonly divisions: readonly { readonly name: string; readonly text: string }[]
}

export const STRUCTURE_STORIES: Readonly<Record<Structure, StructureStory>> = {
  'two-party': {
    bargain: 'big-win',
    madeFor: ['small-teams', 'low-complexity'],
    example: {
      text: 'An estate agent within a larger agency, who may not be the one who finds prospects.',
      said: 'not-finding-prospects',
    },
    divisions: [],
  },
  conveyor: { bargain: 'most-cases', madeFor: ['scaling'], example: null, divisions: [] },
  pods: {
    bargain: 'versatility',
    madeFor: ['large-departments'],
    example: null,
    divisions: [
      { name: 'Industry vertical', text: 'each pod sells to one kind of industry' },
      { name: 'Geographical', text: 'each pod has its own territory' },
      { name: 'Product specific', text: 'each pod sells its own product' },
    ],
  },
}

/** The six figures that show that a structure does not fit, as the article lists them. */
export const DANGER_FLAGS: readonly string[] = [
  'Customer attrition',
  'Win rates below average',
  'Turnover of sales reps',
  'Fewer than two thirds of reps make quota',
  'Loss of market share',
  'Failed launches of new products',
]
