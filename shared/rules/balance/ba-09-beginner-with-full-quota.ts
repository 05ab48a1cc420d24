// BA-09. Somebody new has the quota of somebody who knows the work.
import { personName } from '../../names/called.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { medianQuota, type Quota, type QuotasOfStage, quotasByStage } from '../quotas.ts'
import { defineRule, type Fix, type FixContext, type Together } from '../rule.ts'

export const ba09BeginnerWithFullQuota = defineRule({
  id: 'BA-09',
  group: 'balance',
  title: 'Beginner with a full quota',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: [],
  condition:
    'Somebody who is still ramping has at least the quota that those who are ramped usually have in the same stage, for the same working time.',
  source: 'Kellogg: quotas count in ramped sellers, a new one at 0, 25, 50 and 100%; judgement.',
  knownLimits: 'Knows only what the ramp field says, not for which part of the year the quota is.',
  fixAll: 'Fit the quotas to the ramp',
  messages: {
    full: ({ names }: { names: readonly string[] }) => ({
      headline: words`${shortlisted(names)} is new with a full quota`,
      advice:
        'Nobody makes a full number while learning, and the plan counts on it. Give a beginner the part of it that they can reach.',
    }),
    together: ({ all }: Together<{ names: readonly string[] }>) => ({
      headline: words`${shortlisted(all.flatMap(({ names }) => names))} are new with full quotas`,
      advice:
        'Nobody makes a full number while learning, and the plan counts on it. Give beginners the part of it that they can reach.',
    }),
  },
  check(org, report) {
    for (const quotas of quotasByStage(org)) {
      for (const { role, person } of judged(quotas).full)
        report({
          message: 'full',
          data: { names: [personName(person)] },
          subjects: { stages: [quotas.stage], roles: [role.id], people: [person.id] },
        })
    }
  },
  fixes: rampQuota,
})

/** The usual quota of those who are ramped, and the beginners who have it, too. */
function judged({ quotas }: QuotasOfStage): {
  readonly usual: number
  readonly full: readonly Quota[]
} {
  const ramped = quotas.filter(({ role }) => role.ramp >= 100)
  const usual = medianQuota(ramped)
  const full = quotas.filter(({ role, fullTime }) => role.ramp < 100 && fullTime >= usual)
  return { usual, full: ramped.length === 0 ? [] : full }
}

/** Their part, as far as they are, of the quota that is usual. */
function rampQuota({ org, finding }: FixContext): readonly Fix[] {
  const [roleId] = finding.subjects.roles
  return quotasByStage(org).flatMap((quotas) => {
    const { usual, full } = judged(quotas)
    const mine = full.find(({ role }) => role.id === roleId)
    if (!mine) return []
    const quota = Math.floor(usual * mine.role.fte * (Math.max(0, mine.role.ramp) / 100))
    const args = { roleId: mine.role.id, changes: { quota } }
    return { label: 'Fit the quota to the ramp', edits: [{ edit: 'set-role-details', args }] }
  })
}
