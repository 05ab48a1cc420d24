// What a starter chart suggests in words: a number for each stage, the hand-overs, the goal above them.
import type { Company } from '../document/schema.ts'
import type { BeltStage } from '../document/vocabulary.ts'

const STAGES: Readonly<Record<BeltStage, { readonly metric: string; readonly handOver?: string }>> =
  {
    'lead-generation': {
      metric: 'New leads a week that fit the target list',
      handOver:
        'Passed on when name, company, way to reach them and reason to talk are in the customer log.',
    },
    qualification: {
      metric: 'Qualified talks a week',
      handOver:
        'Passed on when need, budget, the people who decide and how they decide are written down.',
    },
    closing: {
      metric: 'Won revenue a month',
      handOver:
        'Passed on when the contract is signed and the first meeting with the account manager is set.',
    },
    'account-management': { metric: 'Revenue kept and added a quarter' },
  }

/** In a niche leads are not searched for: a list of names is worked through. */
const IN_A_NICHE = {
  metric: 'Named companies worked through a week',
  handOver: 'Passed on when somebody of the company on the list has agreed to talk.',
}

/** The same for all but lead generation in a niche. */
export function starterStages({ industrySize }: Company): typeof STAGES {
  return industrySize === 'niche' ? { ...STAGES, 'lead-generation': IN_A_NICHE } : STAGES
}

export const SHARED_GOAL =
  'Revenue won and kept this year, the same number for everybody; a part of every bonus hangs on it.'
