// BA-04. Too many closers for those who find and qualify leads, or too few.
import type { Person, Role } from '../../document/schema.ts'
import type { BeltStage } from '../../document/vocabulary.ts'
import { addTo } from '../../grouped.ts'
import type { PodId } from '../../ids.ts'
import { podName } from '../../names/called.ts'
import { onceFor } from '../../once.ts'
import { holdersOf } from '../../org/holders.ts'
import { homePodOf } from '../../org/home-pod.ts'
import { beltStagesOf } from '../../org/lanes.ts'
import type { Org, Scope } from '../../org/org.ts'
import { peopleOfPod } from '../../org/people-of-pod.ts'
import { type Limit, limitsOf } from '../../thresholds/limits.ts'
import { counted, shortlisted } from '../../words/lists.ts'
import { type Words, words } from '../../words/phrase.ts'
import { addRolesFix } from '../fix-parts.ts'
import { MOST_HIRES } from '../hire-fixes.ts'
import { defineRule, type Fix, type FixContext, type Together } from '../rule.ts'

const FRONT = ['lead-generation', 'qualification'] as const satisfies readonly BeltStage[]
const CLOSING = ['closing'] as const satisfies readonly BeltStage[]

export const ba04ClosersAndLeads = defineRule({
  id: 'BA-04',
  group: 'balance',
  title: 'Closers and leads out of balance',
  severity: 'warning',
  appliesTo: ['conveyor', 'pods'],
  thresholds: ['closers-per-front', 'closers-per-front-least', 'closers-per-front-people'],
  // Shares of working time would call a good pair of pods unbalanced whose closers also lead.
  condition:
    'In a team of eight or more, or in a pod of as many, there are more than 4 closers for each person who finds or qualifies leads, or fewer than 0.4. Roles still to be filled count where there are too few. Pods of that size are looked at one by one, with those who find leads for all pods.',
  source: 'TOPO 2015 and Bridge Group 2016: between 1.5 and 4.4 closers for each, 2.5 on average.',
  knownLimits:
    'Counts people, not their time; silent where an agency finds leads or closes, which may be many people.',
  fixAll: 'Add whom each of them lacks',
  messages: {
    many: ({ closers, front, pod }: Balance) => ({
      headline: words`${sayPod(pod)}${closers} closers, but only ${counted(front, 'person who finds', 'people who find')} leads`,
      advice:
        'One person who finds or qualifies leads keeps one to four closers busy. Hire there before you hire another closer.',
    }),
    few: ({ closers, front, pod }: Balance) => ({
      headline: words`${sayPod(pod)}${front} people find leads for only ${counted(closers, 'closer', 'closers')}`,
      advice:
        'Leads grow cold where nobody has time to close them. Hire a closer before you look for more leads.',
    }),
    together: ({ all }: Together<Balance>) => ({
      headline: words`Closers and those who find leads do not match in ${shortlisted(all.map(({ pod }) => pod ?? 'the other pods'))}`,
      advice: words`There are ${shortlisted(all.map(({ closers, front }) => words`${closers} to ${front}`))}. One person who finds or qualifies leads keeps one to four closers busy: hire on the side that is short.`,
    }),
  },
  check(org, report, limit) {
    for (const team of teamsOf(org, limit)) {
      const sides = sidesOf(org, team)
      const { closers, front, hasAgency } = sides
      if (front === 0 || closers === 0 || hasAgency) continue
      const data = { closers, front, pod: team.pod && podName(team.pod) }
      const pods = team.pod ? [team.pod.id] : []
      if (missingInFront(sides, limit('closers-per-front')) > 0)
        report({ message: 'many', data, subjects: { stages: [...FRONT], pods } })
      else if (missingClosers(sides, limit('closers-per-front-least')) > 0)
        report({ message: 'few', data, subjects: { stages: [...CLOSING], pods } })
    }
  },
  fixes: hireFixes,
})

type Balance = {
  readonly closers: number
  /** People who find or qualify leads. */
  readonly front: number
  /** null: everybody, or those in no pod that is looked at by itself. */
  readonly pod: string | null
}

function sayPod(pod: string | null): Words {
  return pod === null ? '' : words`${pod}: `
}

interface Team {
  readonly pod: Scope
  /** Whose closers are counted. */
  readonly scopes: readonly Scope[]
}

/** Pods that are large enough to be looked at by themselves, and all others together. */
function teamsOf(org: Org, limit: Limit): readonly Team[] {
  const least = limit('closers-per-front-people')
  const isLarge = (pod: Scope) => pod !== null && peopleOfPod(org, pod.id) >= least
  const others = org.scopes.filter((scope) => !isLarge(scope))
  const people = org.scopes
    .filter(isLarge)
    .reduce((left, pod) => left - (pod ? peopleOfPod(org, pod.id) : 0), org.salesPeople.length)
  return [
    ...org.scopes.filter(isLarge).map((pod) => ({ pod, scopes: [pod] })),
    ...(others.length > 0 && people >= least ? [{ pod: null, scopes: others }] : []),
  ]
}

interface Sides {
  readonly closers: number
  readonly front: number
  /** Roles still to be filled on either side. */
  readonly openClosers: number
  readonly openInFront: number
  readonly hasAgency: boolean
}

/** Whoever stands in no pod finds leads for all of them, and closes for none in particular. */
function sidesOf(org: Org, { pod, scopes }: Team): Sides {
  const byHome = rolesByHome(org)
  const here = scopes.flatMap((scope) => byHome.get(scope?.id ?? null) ?? [])
  const outside = scopes.includes(null) ? NOBODY_OUTSIDE : outsideOf(org)
  const closing = [...here.filter(doesClose), ...(pod === null ? outside.closing : [])]
  const finding = [...here.filter(doesFront), ...outside.finding]
  const closers = holdersOf(org, closing, doesClose)
  const front = holdersOf(org, finding, doesFront)
  return {
    closers: closers.length,
    front: front.length,
    openClosers: closing.filter((role) => !org.holderOf(role)).length,
    openInFront: finding.filter((role) => !org.holderOf(role)).length,
    hasAgency: closers.some(isAgency) || front.some(isAgency),
  }
}

function doesClose(role: Role): boolean {
  return role.fte > 0 && beltStagesOf(role).includes('closing')
}

function doesFront(role: Role): boolean {
  return role.fte > 0 && isInFront(role)
}

/** The roles of each pod; under null those outside of pods. */
const rolesByHome = onceFor((org: Org): ReadonlyMap<PodId | null, readonly Role[]> => {
  const homes = new Map<PodId | null, Role[]>()
  for (const role of org.document.roles) addTo(homes, homePodOf(org, role), role)
  return homes
})

interface Outside {
  readonly closing: readonly Role[]
  readonly finding: readonly Role[]
}

const NOBODY_OUTSIDE: Outside = { closing: [], finding: [] }

/** Roles in no pod, by their side; looked for once, since hundreds of pods may ask. */
const outsideOf = onceFor((org: Org): Outside => {
  const roles = rolesByHome(org).get(null) ?? []
  return { closing: roles.filter(doesClose), finding: roles.filter(doesFront) }
})

function isAgency({ external }: Person): boolean {
  return external === true
}

function frontPeople(org: Org, scope: Scope): readonly Person[] {
  const roles = scope ? org.rolesOfPod(scope.id) : org.document.roles
  return holdersOf(org, roles, doesFront)
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
  const [podId] = finding.subjects.pods
  const team = teamsOf(org, limit).find(({ pod }) => pod?.id === podId)
  if (!team) return []
  const sides = sidesOf(org, team)
  const isMany = finding.message === 'many'
  const missing = isMany
    ? missingInFront(sides, limit('closers-per-front'))
    : missingClosers(sides, limit('closers-per-front-least'))
  if (missing > MOST_HIRES) return []
  const places = team.scopes.map((scope) => ({
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
