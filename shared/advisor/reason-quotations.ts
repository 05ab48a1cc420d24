// Which sentence of the founding article stands behind an answer that counts.
import type { QuotationId } from '../article/quotations.ts'
import type { Fact } from './questions/question.ts'

type Answers = Readonly<Record<string, readonly QuotationId[]>>

/** What the article asks a founder; said where it says no more about an answer. */
const ASKED: Readonly<Partial<Record<Fact, QuotationId>>> = {
  offerKind: 'service-or-product',
  marketSize: 'market',
  geography: 'market',
  industrySize: 'industry',
  focus: 'focus',
  employees: 'bodies',
  salesHeads: 'bodies',
  hiring: 'hiring',
}

const BEHIND: Readonly<Partial<Record<Fact, Answers>>> = {
  offerTraits: {
    simple: ['low-complexity'],
    'several-products': ['by-product'],
    'personal-trust': ['estate-agent', 'PD-P1'],
  },
  marketSize: { large: ['large-departments'] },
  geography: {
    'one-country': ['by-geography'],
    'several-countries': ['by-geography'],
  },
  distinctIndustries: { yes: ['by-industry'], no: ['by-industry'] },
  market: { established: ['large-departments'], new: ['2P-C5'] },
  salesHeads: {
    alone: ['small-teams', 'CB-C1'],
    two: ['small-teams', 'CB-C1'],
    three: ['CB-C1'],
    'four-to-seven': ['dedicated-team'],
    'eight-to-fifteen': ['dedicated-team'],
    'sixteen-to-29': ['large-departments'],
    'thirty-or-more': ['large-departments'],
  },
  hiring: { several: ['scaling'] },
  managers: { none: ['2P-P1'], founder: ['2P-P1'], several: ['2P-P1'] },
  complexity: {
    simple: ['2P-P3'],
    'several-meetings': ['efficiency'],
    'long-cycle': ['efficiency', 'PD-P1'],
  },
  leadSource: {
    'own-team': ['lead-generation'],
    agency: ['2P-P2'],
    inbound: ['warm-lead'],
    'cold-calling': ['2P-P4'],
  },
  growth: {
    'founder-led': ['small-teams'],
    'start-up': ['large-departments'],
    scaling: ['scaling', 'large-departments'],
    'matured-start-up': ['large-departments'],
    established: ['large-departments'],
  },
  presentModel: {
    none: ['several-belts'],
    'cold-call': ['2P-P4'],
    'two-party': ['big-win'],
    conveyor: ['several-belts', 'large-departments'],
    pods: ['versatility'],
  },
  control: { low: ['2P-C2'], medium: ['2P-C2'], high: ['2P-C2'] },
  needs: { predictability: ['CB-P2', '2P-C3'], transparency: ['2P-C4'] },
  culture: {
    'star-sellers': ['2P-C1', 'PD-C1'],
    'team-rewards': ['PD-P2', 'PD-C1'],
    'promotion-ladder': ['PD-C2'],
    specialists: ['CB-P1', 'PD-C3'],
  },
  pains: {
    friction: ['CB-C2', 'PD-P2'],
    silos: ['CB-C3', 'CB-C4', 'CB-C5'],
    'blind-funnel': ['CB-P4', '2P-C3'],
    'slow-to-change': ['PD-P3', 'versatility'],
    'no-accountability': ['CB-P3', 'PD-P4'],
  },
}

interface Answered {
  readonly fact: Fact
  readonly answers: readonly string[]
}

/** Each once; none where the article does not speak of it. */
export function quotationsBehind({ fact, answers }: Answered): readonly QuotationId[] {
  const found = answers.flatMap((answer) => BEHIND[fact]?.[answer] ?? ASKED[fact] ?? [])
  return [...new Set(found)]
}
