// How many people a target asks for in each stage, with time left for everything else.
import { BELT_STAGES, type BeltStage } from '../document/vocabulary.ts'
import { type FlowInput, rateOf } from './flow.ts'
import { ratio } from './ratio.ts'

export interface Need {
  readonly stage: BeltStage
  /** Full-time people there would be if nobody ever did anything else. */
  readonly exact: number
  /** Whole people, with the utilisation in force. */
  readonly people: number
  /** Full-time people at work today. */
  readonly today: number
}

/** Deals a month that a yearly target asks for; null where target or deal size is not known. */
export function dealsForTarget(company: {
  readonly target?: number | undefined
  readonly dealSize?: number | undefined
}): number | null {
  const { target, dealSize } = company
  if (target === undefined || dealSize === undefined || target <= 0 || dealSize <= 0) return null
  const deals = target / dealSize / 12
  return deals <= MOST_DEALS ? deals : null
}

/** More than any sales team closes: the figures cannot be meant. */
const MOST_DEALS = 1e7

/**
 * People needed to win so many deals a month, by stage; account managers for the customers there are
 * after a year of it. null for a stage whose rate is nothing, so that nobody could ever do it.
 */
export function peopleNeeded(
  deals: number,
  input: FlowInput,
): readonly (Need | { readonly stage: BeltStage; readonly people: null })[] {
  return stagesOf(input).map((stage) => {
    const rate = rateOf(stage, input.assumptions)
    const items = itemsFor(stage, deals, input)
    const exact = items === null ? null : items > 0 ? ratio(items, rate) : 0
    if (exact === null) return { stage, people: null }
    const spare = stage === 'account-management' ? 1 : input.assumptions.utilisation
    // Rounded first, so that 2.0000000001 people are two.
    const people = Math.ceil(Math.round((exact / spare) * 1e6) / 1e6)
    return { stage, exact, people, today: input.crew[stage] }
  })
}

function stagesOf({ isTwoParty, leadsUncounted }: FlowInput): readonly BeltStage[] {
  return BELT_STAGES.filter(
    (stage) =>
      !(isTwoParty && stage === 'qualification') &&
      !(leadsUncounted && stage === 'lead-generation'),
  )
}

/** Items a month (customers, at the end) that a stage has to handle; null: no number is enough. */
function itemsFor(stage: BeltStage, deals: number, input: FlowInput): number | null {
  const { leadToQualified: p1, qualifiedToWon: p2 } = input.assumptions
  if (stage === 'account-management') return customersAfterYear(deals, input)
  const perItem = stage === 'closing' && !input.isTwoParty ? p2 : p1 * p2
  const items = ratio(deals, perItem)
  return items !== null && stage === 'lead-generation' ? Math.max(0, items - input.inbound) : items
}

/** Customers of today that stay, and the new ones of twelve months that have not left again. */
function customersAfterYear(deals: number, { customers, assumptions }: FlowInput): number {
  const staying = 1 - assumptions.customerAttritionPerMonth
  let after = customers ?? 0
  for (let month = 0; month < 12; month++) after = after * staying + deals
  return after
}
