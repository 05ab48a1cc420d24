// What people call the stages of a flow, and what passes through them.
import { type BeltStage, STAGE_NAMES } from '../document/vocabulary.ts'
import { isInside, SELLING, type StageSet, stagesOf } from './stage-set.ts'
import type { BeltInput } from './throughput.ts'

/** What a stage handles: leads found or worked, deals taken on, customers looked after. */
export type FlowUnit = 'leads' | 'deals' | 'customers'

/** "Closing", "Qualification and closing"; "Selling" in two-party, where sellers do all of it. */
export function flowStageName(set: StageSet, { sellersDo }: Pick<BeltInput, 'sellersDo'>): string {
  if ((set & SELLING) !== 0 && isInside(set, sellersDo)) return 'Selling'
  const [first = '', ...others] = stagesOf(set).map((stage) => STAGE_NAMES[stage])
  const more = others.map((name) => name.toLowerCase())
  const last = more.pop()
  return last === undefined ? first : `${[first, ...more].join(', ')} and ${last}`
}

/** "Closing sets the pace", "Lead generation and closing set the pace". */
export function isSeveral(name: string): boolean {
  return name.includes(' and ')
}

export function unitOf(stage: BeltStage): FlowUnit {
  if (stage === 'account-management') return 'customers'
  return stage === 'closing' ? 'deals' : 'leads'
}

/** "leads a month", or "customers", who stay. */
export function unitWords(unit: FlowUnit): string {
  return unit === 'customers' ? 'customers' : `${unit} a month`
}
