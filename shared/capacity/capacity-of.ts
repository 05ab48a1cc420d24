// What an organisation can sell: the flow of each of its belts, and of all of them together.

import type { BeltStage } from '../document/vocabulary.ts'
import { onceFor } from '../once.ts'
import type { Org, Scope } from '../org/org.ts'
import { type Assumptions, assumptionsOf, hasOwnAssumptions, ownAssumption } from './assumptions.ts'
import { type Crew, crewOf } from './crew.ts'
import { customersOf } from './customers.ts'
import { type Flow, type FlowInput, flowOf } from './flow.ts'

/** One belt with its numbers: the whole of a conveyor or of two parties, or one pod. */
export interface Belt extends Flow {
  readonly scope: Scope
  /** What the flow was calculated from; calculate it again with another crew to ask "what if". */
  readonly input: FlowInput
}

export interface Bottleneck {
  /** null: the whole organisation. */
  readonly scope: Scope
  readonly stage: BeltStage
}

export interface Capacity {
  /** The figures in force. */
  readonly assumptions: Assumptions
  /** True while the document has no figures of its own: say "with our usual figures". */
  readonly isAssumed: boolean
  /** One for conveyor and two-party, one for each pod. */
  readonly belts: readonly Belt[]
  /** Deals won a month by all belts together. */
  readonly throughput: number
  /** The stage that limits sales; in pods that of the pod which wins least. */
  readonly bottleneck: Bottleneck
}

/**
 * The capacity of an organisation; the same object for the same organisation. null before a
 * structure is chosen, and while nobody finds, qualifies or closes anything. Never throws, and every
 * number in it is finite.
 */
export const capacityOf = onceFor(calculated)

function calculated(org: Org): Capacity | null {
  const { document } = org
  if (document.structure === null) return null
  const assumptions = assumptionsOf(document)
  const crews = org.scopes.map((scope) => ({ scope, crew: crewOf(org, scope) }))
  if (!crews.some(({ crew }) => isSelling(crew))) return null
  const belts = crews.map(({ scope, crew }) => {
    const input: FlowInput = {
      crew,
      assumptions,
      isTwoParty: document.structure === 'two-party',
      // Every pod gets the same part of what comes by itself.
      inbound: assumptions.inboundLeads / crews.length,
      leadsUncounted: areLeadsUncounted(org),
      customers: customersOf(org, scope),
    }
    return { scope, input, ...flowOf(input) }
  })
  return {
    assumptions,
    isAssumed: !hasOwnAssumptions(document),
    belts,
    throughput: belts.reduce((sum, { won }) => sum + won, 0),
    bottleneck: bottleneckOf(belts),
  }
}

function isSelling(crew: Crew): boolean {
  return crew['lead-generation'] + crew.qualification + crew.closing > 0
}

/** Bought or inbound leads of which nobody has said how many there are. */
function areLeadsUncounted({ document }: Org): boolean {
  const { leadSource } = document.company
  return (
    (leadSource === 'agency' || leadSource === 'inbound') &&
    ownAssumption(document, 'inboundLeads') === undefined &&
    ownAssumption(document, 'leadsPerMonth') === undefined
  )
}

function bottleneckOf(belts: readonly Belt[]): Bottleneck {
  const [first, ...others] = belts
  const weakest = others.reduce(
    (least, belt) => (least && belt.won >= least.won ? least : belt),
    first,
  )
  return { scope: weakest?.scope ?? null, stage: weakest?.bottleneck ?? 'closing' }
}
