// "Start with this": a new chart with the roles of a structure, to be filled with names.
import { type Document, documentSchema } from '../document/schema.ts'
import { STRUCTURE_NAMES, type Structure } from '../document/vocabulary.ts'
import { shortened } from '../names/shortened.ts'

import type { AdvisorFacts } from './facts.ts'
import type { PodPlan } from './pod-plan.ts'
import { SHARED_GOAL, STARTER_STAGES } from './starter-plan.ts'
import { beltRoles, podRoles, type StarterRole, twoPartyRoles } from './starter-roles.ts'

/** Enough to see the shape; beyond it people copy and paste. */
const MOST_HEADS = 48
const MOST_PODS = 8
const LEAST_HEADS: Readonly<Record<Structure, number>> = { 'two-party': 1, conveyor: 4, pods: 8 }
const FOUNDER = { id: 'founder', name: 'Founder' }

interface StarterRequest {
  /** Where name, currency and assumptions come from; its people stay where they are. */
  readonly document: Document
  readonly facts: AdvisorFacts
  readonly structure: Structure
  readonly pods: PodPlan | null
}

/** A whole chart: every stage has its roles, a founder where the team is small, the rest vacant. */
export function starterChart({ document, facts, structure, pods }: StarterRequest): Document {
  const { company } = facts
  const least = LEAST_HEADS[structure]
  const heads = Math.round(Math.min(MOST_HEADS, Math.max(least, facts.heads ?? least)))
  const podCount = Math.min(MOST_PODS, pods?.count ?? 2, Math.floor(heads / 4))
  const roles = rolesOf(structure, { heads, podCount, hasAgency: company.leadSource === 'agency' })
  const { currency, assumptions, settings } = document
  return documentSchema().parse({
    name: starterName(document, structure),
    ...(currency === undefined ? {} : { currency }),
    company,
    structure,
    ...(structure === 'pods' ? podsOf(facts, podCount, pods) : {}),
    stages: STARTER_STAGES,
    sharedGoal: SHARED_GOAL,
    people: roles.some(({ isFounder }) => isFounder) ? [FOUNDER] : [],
    roles: roles.map(({ isFounder, stages, ...role }) => ({
      ...role,
      stages: stages.map((stage) => ({ stage })),
      personId: isFounder ? FOUNDER.id : null,
    })),
    assumptions,
    settings: settings.thresholds === undefined ? {} : { thresholds: settings.thresholds },
  })
}

/** Once is enough, where a starter chart comes from another one. */
function starterName({ name }: Document, structure: Structure): string {
  const mark = ` (${STRUCTURE_NAMES[structure].toLowerCase()})`
  return name.endsWith(mark) ? name : `${shortened(name)}${mark}`
}

function rolesOf(
  structure: Structure,
  team: { readonly heads: number; readonly podCount: number; readonly hasAgency: boolean },
): readonly StarterRole[] {
  switch (structure) {
    case 'two-party':
      return twoPartyRoles(team.heads, team.hasAgency)
    case 'conveyor':
      return beltRoles(team.heads)
    case 'pods':
      return podRoles(team.heads, team.podCount)
  }
}

function podsOf({ company }: AdvisorFacts, count: number, plan: PodPlan | null): object {
  const { segments = [], target } = company
  return {
    ...(plan?.axis == null ? {} : { podAxis: plan.axis }),
    pods: Array.from({ length: count }, (_, at) => {
      const id = `pod-${at + 1}`
      const segment = segments[at]
      return {
        id,
        name: segment ?? `Pod ${at + 1}`,
        ...(segment === undefined ? {} : { segment }),
        ...(target === undefined ? {} : { target: Math.round(target / count) }),
        leadId: `${id}-closing-1`,
      }
    }),
  }
}
