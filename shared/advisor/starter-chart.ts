// "Start with this": a new chart with the roles of a structure, to be filled with names.
import { type Document, documentSchema } from '../document/schema.ts'
import { STRUCTURE_NAMES, type Structure } from '../document/vocabulary.ts'
import { evenPart } from '../even-parts.ts'
import { shortened } from '../names/shortened.ts'
import type { AdvisorFacts } from './facts.ts'
import { PEOPLE_PER_POD, type PodPlan, podNamesFor } from './pod-plan.ts'
import { SHARED_GOAL, starterStages } from './starter-plan.ts'
import { beltRoles, podLeadId, podRoles, twoPartyRoles } from './starter-roles.ts'
import type { Spans } from './starter-team.ts'

/** Nobody enters more by hand; a file of such a size is imported. */
const MOST_HEADS = 1000
/** Where nobody said how many there are, or a structure is chosen that needs more. */
const LEAST_HEADS: Readonly<Record<Structure, number>> = { 'two-party': 1, conveyor: 4, pods: 8 }
/** Fewest people of a pod: its four functions. */
const LEAST_OF_A_POD = 4

interface StarterRequest {
  /** Where name, currency and assumptions come from; its people stay where they are. */
  readonly document: Document
  readonly facts: AdvisorFacts
  readonly structure: Structure
  readonly pods: PodPlan | null
}

interface PodsRequest {
  readonly heads: number
  readonly count: number
  readonly plan: PodPlan | null
  readonly target: number | undefined
  readonly spans: Spans
}

/** A whole chart for exactly as many people in sales as there are; leaders come on top of them. */
export function starterChart({ document, facts, structure, pods }: StarterRequest): Document {
  const { company, limit } = facts
  const least = LEAST_HEADS[structure]
  const heads = Math.floor(Math.min(MOST_HEADS, Math.max(least, facts.heads ?? least)))
  const count = podsFor(heads, pods)
  const spans = { most: limit('reports'), mostOfCoach: limit('coach-reports') }
  const hasAgency = company.leadSource === 'agency'
  const { people, roles } = {
    'two-party': () => twoPartyRoles(heads, hasAgency, spans),
    conveyor: () => beltRoles(heads, spans),
    pods: () => podRoles(heads, count, spans),
  }[structure]()
  const { currency, assumptions, settings } = document
  const { target } = company
  return documentSchema().parse({
    name: starterName(document, structure),
    ...(currency === undefined ? {} : { currency }),
    ...notesOf(facts),
    company,
    structure,
    ...(structure === 'pods' ? podsOf({ heads, count, plan: pods, target, spans }) : {}),
    stages: starterStages(company),
    sharedGoal: SHARED_GOAL,
    people,
    roles: roles.map(({ stages, ...role }) => ({
      ...role,
      stages: stages.map((stage) => ({ stage })),
    })),
    assumptions,
    settings: settings.thresholds === undefined ? {} : { thresholds: settings.thresholds },
  })
}

/** Fewer than the advice says only where the chart holds fewer people. */
function podsFor(heads: number, plan: PodPlan | null): number {
  const hasMarkets = plan !== null && plan.segments.length > 0
  const most = hasMarkets ? Math.floor(heads / LEAST_OF_A_POD) : Math.round(heads / PEOPLE_PER_POD)
  return Math.max(1, Math.min(plan?.count ?? 2, Math.max(2, most)))
}

/** What the company offers is not scored, but it is what the chart is for. */
function notesOf({ company: { offer = '' } }: AdvisorFacts): Pick<Document, 'notes'> {
  const said = offer.trim()
  return said === '' ? {} : { notes: `What we offer: ${said}` }
}

/** Once is enough, where a starter chart comes from another one. */
function starterName({ name }: Document, structure: Structure): string {
  const mark = ` (${STRUCTURE_NAMES[structure].toLowerCase()})`
  return name.endsWith(mark) ? name : `${shortened(name)}${mark}`
}

function podsOf({ heads, count, plan, target, spans }: PodsRequest): object {
  const names = podNamesFor(plan?.segments ?? [], count)
  const pods = names.map((known, at) => {
    const id = `pod-${at + 1}`
    return {
      id,
      ...(known ?? { name: `Pod ${at + 1}` }),
      ...(target === undefined ? {} : { target: Math.round(target / count) }),
      leadId: podLeadId(id, evenPart(heads, at, count), spans),
    }
  })
  return { ...(plan === null || plan.axis === null ? {} : { podAxis: plan.axis }), pods }
}
