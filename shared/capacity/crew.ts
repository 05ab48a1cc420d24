// How many full-time people are at work in each stage of a belt, as the capacity model counts them.
import type { Role } from '../document/schema.ts'
import { BELT_STAGES, type BeltStage } from '../document/vocabulary.ts'
import type { Org, Scope } from '../org/org.ts'
import { shareOf } from '../org/share.ts'

/** Full-time equivalents at work, by stage; never negative. */
export type Crew = Readonly<Record<BeltStage, number>>

/**
 * FTE x share x ramp over the filled roles of a scope. Two-party sellers do qualification and
 * closing in one, so both count as closing. Linear in the roles of the scope.
 */
export function crewOf(org: Org, scope: Scope): Crew {
  const [leads, qualifiers, closers, managers] = BELT_STAGES.map((stage) =>
    org.rolesIn(stage, scope).reduce((sum, role) => sum + fteIn(org, role, stage), 0),
  )
  const isTwoParty = org.document.structure === 'two-party'
  return {
    'lead-generation': leads ?? 0,
    qualification: isTwoParty ? 0 : (qualifiers ?? 0),
    closing: (closers ?? 0) + (isTwoParty ? (qualifiers ?? 0) : 0),
    'account-management': managers ?? 0,
  }
}

/** What a filled role adds to a stage; impossible numbers count as the nearest possible ones. */
export function fteIn(org: Org, role: Role, stage: BeltStage): number {
  if (org.holderOf(role) === null || isHelper(role, stage)) return 0
  return within(role.fte, 1) * within(shareOf(role, stage), 1) * (within(role.ramp, 100) / 100)
}

/** A sales engineer stands with the closers and helps them, but carries no deals. */
function isHelper({ supportKind }: Role, stage: BeltStage): boolean {
  return supportKind === 'sales-engineering' && stage !== 'account-management'
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most)
}

/** The same people on one belt. */
export function joined(crews: readonly Crew[]): Crew {
  const sumOf = (stage: BeltStage) => crews.reduce((sum, crew) => sum + crew[stage], 0)
  return {
    'lead-generation': sumOf('lead-generation'),
    qualification: sumOf('qualification'),
    closing: sumOf('closing'),
    'account-management': sumOf('account-management'),
  }
}

/** The crew with so many more (or fewer) full-time people in one stage. */
export function withMore(crew: Crew, stage: BeltStage, fte: number): Crew {
  return { ...crew, [stage]: Math.max(0, crew[stage] + fte) }
}
