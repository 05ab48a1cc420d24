// BA-10. One closer's quota is far from what comparable closers have.
import { groupedBy } from '../../grouped.ts'
import { personName } from '../../names/called.ts'
import { nameKey } from '../../names/name-key.ts'
import { homePodOf } from '../../org/home-pod.ts'
import type { Org } from '../../org/org.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { money, share } from '../../words/figures.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { medianQuota, type Quota, quotasByStage } from '../quotas.ts'
import { defineRule, type Fix, type FixContext, type Together } from '../rule.ts'

export const ba10OddQuota = defineRule({
  id: 'BA-10',
  group: 'balance',
  title: 'Quota unlike the others',
  severity: 'info',
  appliesTo: 'any',
  thresholds: ['quota-deviation', 'quota-peers'],
  // How far beginners are decides what is fair, so each ramp is a group of its own.
  condition:
    'Of three closers or more one has a quota more than 33% above or below the median, for the same working time. Compared are those who are ramped equally far, do the same stages, and sell in the same pod, segment or market where several share one; shared quotas are compared with each other. A quota that three or more of them have is a kind of its own.',
  source: 'Practice with territories: within 20% of the average; border by judgement.',
  knownLimits: 'Does not know how rich a territory is.',
  fixAll: 'Set each to the usual quota',
  messages: {
    high: ({ person, ratio }: Odd) => ({
      headline: words`${person} has ${share(ratio)} of the usual quota`,
      advice:
        'That is fair only if the territory is richer in the same degree. Move accounts to the others, or bring it closer to theirs.',
    }),
    low: ({ person, ratio }: Odd) => ({
      headline: words`${person} has only ${share(ratio)} of the usual quota`,
      advice:
        'The others will ask why. Give this territory more accounts, or bring the quota closer to theirs.',
    }),
    together: ({ all }: Together<Odd>) => ({
      headline: words`${shortlisted(all.map(({ person, ratio }) => words`${person} (${share(ratio)})`))} have quotas unlike the others’`,
      advice:
        'In percent of the usual one. That is fair only if the territories differ in the same degree: move accounts, or bring the quotas closer together.',
    }),
  },
  check(org, report, limit) {
    const deviation = limit('quota-deviation') / 100
    const most = limit('quota-peers')
    for (const peers of peersOf(org)) {
      if (peers.length < most) continue
      const usual = medianQuota(peers)
      for (const quota of peers) {
        const { role, person, fullTime } = quota
        const ratio = fullTime / usual
        const isHigh = ratio > 1 + deviation
        if (!isHigh && !(ratio < 1 - deviation)) continue
        if (peers.filter((other) => isAlike(quota, other)).length >= most) continue
        const data = { person: personName(person), ratio }
        const subjects = { roles: [role.id], people: [person.id] }
        report({ message: isHigh ? 'high' : 'low', data, subjects })
      }
    }
  },
  fixes: alignQuota,
})

type Odd = {
  readonly person: string
  /** In parts of the median. */
  readonly ratio: number
}

/** Quotas that differ by no more are the same one, rounded in another way. */
const ALIKE = 1.05

function isAlike(one: Quota, other: Quota): boolean {
  return one.fullTime <= other.fullTime * ALIKE && other.fullTime <= one.fullTime * ALIKE
}

/** Closers whose quotas can be compared. */
function peersOf(org: Org): readonly (readonly Quota[])[] {
  const closers = quotasByStage(org).find(({ stage }) => stage === 'closing')?.quotas ?? []
  const alike = groupedBy(closers, ({ role }) =>
    JSON.stringify([
      // How far beginners are decides what is fair.
      Math.min(100, role.ramp),
      // A hunter is no farmer, and who leads as well sells less.
      role.stages.map(({ stage }) => stage).toSorted(),
      role.sharedQuota === true,
      placeOf(org, role),
    ]),
  )
  return [...alike.values()].flatMap(byMarket)
}

/** What a pod sells to decides what can be sold there. */
function placeOf(org: Org, role: Quota['role']): string {
  const podId = homePodOf(org, role)
  const home = podId === null ? undefined : org.pod(podId)
  if (!home) return ''
  const segment = nameKey(home.segment ?? '')
  return segment === '' ? `pod ${home.id}` : `segment ${segment}`
}

/** Where several share a market, markets are compared each by itself; else they are territories of a kind. */
function byMarket(quotas: readonly Quota[]): readonly (readonly Quota[])[] {
  const markets = groupedBy(quotas, ({ role }) => nameKey(role.market ?? ''))
  const shared = [...markets].filter(([market, each]) => market !== '' && each.length > 1)
  const isShared = new Set(shared.flatMap(([, each]) => each))
  return [quotas.filter((quota) => !isShared.has(quota)), ...shared.map(([, each]) => each)]
}

function alignQuota({ org, finding }: FixContext): readonly Fix[] {
  const [roleId] = finding.subjects.roles
  const peers = peersOf(org).find((each) => each.some(({ role }) => role.id === roleId))
  const mine = peers?.find(({ role }) => role.id === roleId)
  if (!peers || !mine) return []
  const quota = Math.round(medianQuota(peers) * mine.role.fte)
  const deviation = Math.abs(quota / mine.role.fte / medianQuota(peers) - 1)
  // Of tiny quotas the next whole number is far away.
  if (!(quota > 0) || deviation > limitsOf(org.document)('quota-deviation') / 100) return []
  return [
    {
      label: words`Set the quota to the usual ${money(quota)}`,
      edits: [{ edit: 'set-role-details', args: { roleId: mine.role.id, changes: { quota } } }],
    },
  ]
}
