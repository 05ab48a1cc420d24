// BA-11. Closers of a complex product who have too few sales engineers to help them, or none.
import type { Role } from '../../document/schema.ts'
import { podName } from '../../names/called.ts'
import { holdersOf } from '../../org/holders.ts'
import { homePodOf } from '../../org/home-pod.ts'
import { beltStagesOf, isEngineer } from '../../org/lanes.ts'
import type { Org, Scope } from '../../org/org.ts'
import { type Limit, limitsOf } from '../../thresholds/limits.ts'
import { counted, shortlisted } from '../../words/lists.ts'
import { type Words, words } from '../../words/phrase.ts'
import { addRolesFix } from '../fix-parts.ts'
import { MOST_HIRES } from '../hire-fixes.ts'
import { defineRule, type Fix, type FixContext, type Together } from '../rule.ts'

type Closers = {
  readonly closers: number
}

type Shared = Closers & {
  readonly engineers: number
  /** null: those who stand in no pod with engineers of its own, or everybody. */
  readonly pod: string | null
}

export const ba11ClosersAndEngineers = defineRule({
  id: 'BA-11',
  group: 'balance',
  title: 'Too few sales engineers',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: [
    'closers-per-engineer',
    'closers-per-engineer-most',
    'closers-per-engineer-meetings',
    'closers-for-engineer',
  ],
  condition:
    'There are three closers or more; where a sale takes a long cycle more than 4 of them share a sales engineer (an error above 8, info where there is none and not only a service is sold), where it takes several meetings more than 6 (info). A pod with engineers of its own is looked at by itself. Roles of engineers still to be filled count as well.',
  source: 'Care 2012: 1 to 5 closers for each by kind of customer; rule of thumb: 3.',
  knownLimits: 'A founder or a developer may help in every deal without being on the chart.',
  fixAll: 'Add the sales engineers that each of them lacks',
  messages: {
    shared: ({ closers, engineers, pod }: Shared) => ({
      headline: words`${sayPod(pod)}${closers} closers share ${counted(engineers, 'sales engineer', 'sales engineers')}`,
      advice:
        'Deals of a complex product wait for whoever can answer the technical questions. One for two to four closers is usual.',
    }),
    none: ({ closers }: Closers) => ({
      headline: words`${closers} closers have no sales engineer`,
      advice:
        'A complex product raises questions that closers cannot answer alone. Let somebody technical join them, and put that role on the chart.',
      forReaders: {
        advice:
          'A complex product raises questions that closers cannot answer alone. Let somebody technical join them.',
      },
    }),
    together: ({ all }: Together<Closers & Partial<Shared>>) => ({
      headline: words`Too few sales engineers: ${shortlisted(all.map(sayShort))}`,
      advice:
        'Deals of a complex product wait for whoever can answer the technical questions. One for two to four closers is usual.',
    }),
  },
  check(org, report, limit) {
    const most = mostClosers(org, limit)
    if (most === null) return
    const isLong = org.document.company.complexity === 'long-cycle'
    const isTooFew = (team: Team) =>
      team.closers >= limit('closers-for-engineer') && missingIn(team, most) > 0
    for (const team of teamsOf(org).filter(isTooFew)) {
      const { closers, engineers, roles, scope } = team
      const subjects = {
        stages: ['closing'],
        pods: scope ? [scope.id] : [],
        roles: roles.map(({ id }) => id),
      } as const
      const isFar = missingIn(team, limit('closers-per-engineer-most')) > 0
      const alarm = isFar ? 'error' : 'warning'
      const data = { closers, engineers, pod: scope && podName(scope) }
      if (engineers > 0)
        report({ message: 'shared', data, subjects, severity: isLong ? alarm : 'info' })
      // Whoever sells a service is mostly the one who knows how it is done.
      else if (isLong && org.document.company.offerKind !== 'service')
        report({ message: 'none', data: { closers }, subjects, severity: 'info' })
    }
  },
  fixes(context: FixContext): readonly Fix[] {
    const { org, finding } = context
    const most = mostClosers(org, limitsOf(org.document))
    const podId = finding.subjects.pods[0] ?? null
    const team = teamsOf(org).find(({ scope }) => (scope?.id ?? null) === podId)
    const missing = team && most !== null ? missingIn(team, most) : 0
    if (missing > MOST_HIRES) return []
    // Beside the belt, since an engineer is nobody who could close in another's place.
    const engineer = {
      stage: 'support',
      podId,
      title: 'Sales engineer',
      supportKind: 'sales-engineering',
    } as const
    return addRolesFix(
      context,
      Array.from({ length: Math.max(0, missing) }, () => engineer),
    )
  },
})

function sayShort({ closers, engineers = 0, pod = null }: Closers & Partial<Shared>): Words {
  const numbers = words`${closers} closers for ${engineers}`
  return pod === null ? numbers : words`${numbers} in ${pod}`
}

function sayPod(pod: string | null): Words {
  return pod === null ? '' : words`${pod}: `
}

/** How many closers one engineer can help; null where a sale is simple, or nobody says what it is. */
function mostClosers({ document }: Org, limit: Limit): number | null {
  const { complexity } = document.company
  if (complexity === 'long-cycle') return limit('closers-per-engineer')
  return complexity === 'several-meetings' ? limit('closers-per-engineer-meetings') : null
}

interface Team {
  /** null: everybody who stands in no pod with engineers of its own. */
  readonly scope: Scope
  readonly closers: number
  /** People at work as engineers, their roles, and those still to be found. */
  readonly engineers: number
  readonly roles: readonly Role[]
  readonly open: number
}

/** Pods with engineers of their own, and all others together. */
function teamsOf(org: Org): readonly Team[] {
  const { roles, pods } = org.document
  const engineers = roles.filter((role) => isEngineer(role) && role.fte > 0)
  const withOwn = new Set(engineers.map((role) => homePodOf(org, role)))
  const team = (scope: Scope): Team => {
    const podId = scope?.id ?? null
    const isHere = (role: Role) => {
      const home = homePodOf(org, role)
      return home === podId || (podId === null && !withOwn.has(home))
    }
    const here = engineers.filter(isHere)
    const filled = here.filter((role) => org.holderOf(role) !== null)
    const isCloser = (role: Role) =>
      role.fte > 0 && beltStagesOf(role).includes('closing') && isHere(role)
    return {
      scope,
      // Agencies bring their own.
      closers: holdersOf(org, roles, isCloser).filter(({ external }) => !external).length,
      engineers: holdersOf(org, filled).length,
      roles: filled,
      open: here.length - filled.length,
    }
  }
  return [null, ...pods.filter(({ id }) => withOwn.has(id))].map(team)
}

/** How many more there should be, with those who are still to be found. */
function missingIn({ closers, engineers, open }: Team, most: number): number {
  // Decimals are not exact: 2.0000000001 people are 2.
  return Math.ceil(closers / most - 1e-9) - engineers - open
}
