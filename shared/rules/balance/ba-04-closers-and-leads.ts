// BA-04. Too many closers for those who find and qualify leads, or too few.
import type { Person, Role } from '../../document/schema.ts'
import type { BeltStage } from '../../document/vocabulary.ts'
import { holdersOf } from '../../org/holders.ts'
import { beltStagesOf } from '../../org/lanes.ts'
import type { Org, Scope } from '../../org/org.ts'
import { type Limit, limitsOf } from '../../thresholds/limits.ts'
import { counted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { addRolesFix } from '../fix-parts.ts'
import { defineRule, type Fix, type FixContext } from '../rule.ts'

const FRONT = ['lead-generation', 'qualification'] as const satisfies readonly BeltStage[]
const CLOSING = ['closing'] as const satisfies readonly BeltStage[]

/** More hires at once are a plan, not a quick fix. */
const MOST_HIRES = 5

export const ba04ClosersAndLeads = defineRule({
  id: 'BA-04',
  group: 'balance',
  title: 'Closers and leads out of balance',
  severity: 'warning',
  appliesTo: ['conveyor', 'pods'],
  thresholds: ['closers-per-front', 'closers-per-front-least', 'closers-per-front-people'],
  // Shares of working time would call a good pair of pods unbalanced whose closers also lead.
  condition:
    'In a team of eight or more there are more than 4 closers for each person who finds or qualifies leads, or fewer than 0.4. Roles still to be filled count where there are too few.',
  source: 'TOPO 2015 and Bridge Group 2016: between 1.5 and 4.4 closers for each, 2.5 on average.',
  knownLimits:
    'Counts people, not their time; silent where an agency finds leads or closes, which may be many people.',
  messages: {
    many: ({ closers, front }: Balance) => ({
      headline: words`${closers} closers, but only ${counted(front, 'person who finds', 'people who find')} leads`,
      advice:
        'One person who finds or qualifies leads keeps one to four closers busy. Hire there before you hire another closer.',
    }),
    few: ({ closers, front }: Balance) => ({
      headline: words`${front} people find leads for only ${counted(closers, 'closer', 'closers')}`,
      advice:
        'Leads grow cold where nobody has time to close them. Hire a closer before you look for more leads.',
    }),
  },
  check(org, report, limit) {
    if (org.salesPeople.length < limit('closers-per-front-people')) return
    const sides = sidesOf(org)
    const { closers, front, hasAgency } = sides
    if (front === 0 || closers === 0 || hasAgency) return
    const data = { closers, front }
    if (missingInFront(sides, limit('closers-per-front')) > 0)
      report({ message: 'many', data, subjects: { stages: [...FRONT] } })
    else if (missingClosers(sides, limit('closers-per-front-least')) > 0)
      report({ message: 'few', data, subjects: { stages: [...CLOSING] } })
  },
  fixes: hireFixes,
})

type Balance = {
  readonly closers: number
  /** People who find or qualify leads. */
  readonly front: number
}

interface Sides extends Balance {
  /** Roles still to be filled on either side. */
  readonly openClosers: number
  readonly openInFront: number
  readonly hasAgency: boolean
}

function sidesOf(org: Org): Sides {
  const front = frontPeople(org, null)
  const closers = org.cover('closing', null)
  const doesClose = (role: Role) => role.fte > 0 && beltStagesOf(role).includes('closing')
  return {
    closers: closers.length,
    front: front.length,
    openClosers: org.vacancies.filter(doesClose).length,
    openInFront: org.vacancies.filter(isInFront).length,
    hasAgency: closers.some(isAgency) || front.some(isAgency),
  }
}

function isAgency({ external }: Person): boolean {
  return external === true
}

function frontPeople(org: Org, scope: Scope): readonly Person[] {
  const roles = scope ? org.rolesOfPod(scope.id) : org.document.roles
  return holdersOf(org, roles, (role) => role.fte > 0 && isInFront(role))
}

function isInFront(role: Role): boolean {
  const stages = beltStagesOf(role)
  for (const stage of FRONT) if (stages.includes(stage)) return true
  return false
}

/** How many people more it takes in front until there are at most so many closers for each. */
function missingInFront({ closers, front, openInFront }: Sides, most: number): number {
  return roundedUp(closers / most) - front - openInFront
}

/** How many closers more it takes until there are at least so many for each person in front. */
function missingClosers({ closers, front, openClosers }: Sides, least: number): number {
  return roundedUp(front * least) - closers - openClosers
}

/** Decimals are not exact: 14.000000000000002 people are 14. */
function roundedUp(people: number): number {
  return Math.ceil(people - 1e-9)
}

/** As many as are missing, each where one person has to keep up with most. */
function hireFixes(context: FixContext): readonly Fix[] {
  const { org, finding } = context
  const limit: Limit = limitsOf(org.document)
  const sides = sidesOf(org)
  const isMany = finding.message === 'many'
  const missing = isMany
    ? missingInFront(sides, limit('closers-per-front'))
    : missingClosers(sides, limit('closers-per-front-least'))
  if (missing > MOST_HIRES) return []
  const places = org.scopes.map((scope) => ({
    podId: scope?.id ?? null,
    work: isMany ? org.cover('closing', scope).length : frontPeople(org, scope).length,
    hands: (isMany ? FRONT : CLOSING).map((stage) => ({
      stage,
      roles: org.rolesIn(stage, scope).length,
    })),
  }))
  const hires = Array.from({ length: missing }).flatMap(() => {
    const place = highest(places, ({ work, hands }) => work / (sumOf(hands) + 1))
    const thinnest = place && highest(place.hands, ({ roles }) => -roles)
    if (!place || !thinnest) return []
    thinnest.roles += 1
    return { stage: thinnest.stage, podId: place.podId }
  })
  return addRolesFix(context, hires)
}

function sumOf(hands: readonly { readonly roles: number }[]): number {
  return hands.reduce((sum, { roles }) => sum + roles, 0)
}

/** The first of those with the highest value. */
function highest<Item>(items: readonly Item[], weigh: (item: Item) => number): Item | undefined {
  return items.toSorted((a, b) => weigh(b) - weigh(a))[0]
}
