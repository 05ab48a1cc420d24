// DQ-05. Closers without a quota although others have one.
import type { Role } from '../../document/schema.ts'
import { beltStagesOf } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { supportKindOf } from '../../org/role-templates.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { holderOrTitle } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

export const dq05CloserWithoutQuota = defineRule({
  id: 'DQ-05',
  group: 'data',
  title: 'Closer without a quota',
  severity: 'info',
  appliesTo: 'any',
  thresholds: [],
  // Who leads answers for the team's number, a sales engineer for none.
  condition:
    'Some closers have a quota and others none; those who lead others, and engineers, need none. One finding for all of them.',
  source: 'Judgement.',
  knownLimits: 'Does not know who has agreed on no quota; write down 0 then.',
  messages: {
    none: ({ names }: { names: readonly string[] }) => ({
      headline: words`No quota for ${shortlisted(names)}`,
      advice: 'Other closers have one, so sums over the team are too low. Set it, or write down 0.',
      forReaders: { advice: 'Other closers have one, so sums over the team are too low.' },
    }),
  },
  check(org, report) {
    const closing = org.rolesIn('closing', null)
    const without = closing.filter((role) => role.quota === undefined && isPlainCloser(org, role))
    if (without.length === 0) return
    if (!closing.some((role) => role.quota !== undefined && isPlainCloser(org, role))) return
    report({
      message: 'none',
      data: { names: without.map((role) => holderOrTitle(org, role)) },
      subjects: { roles: without.map(({ id }) => id) },
    })
  },
  fixes({ org, finding }) {
    const roles = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])
    const usual = usualQuota(org)
    const set = (quotaOf: (role: Role) => number) =>
      roles.map(
        (role) =>
          ({
            edit: 'set-role-details',
            args: { roleId: role.id, changes: { quota: quotaOf(role) } },
          }) as const,
      )
    return [
      ...(usual > 0
        ? [
            {
              label: 'Give them the usual quota',
              edits: set(({ ramp }) =>
                Math.round(usual * (Math.min(100, Math.max(0, ramp)) / 100)),
              ),
            },
          ]
        : []),
      { label: 'Write down 0', edits: set(() => 0) },
    ]
  },
})

/** Somebody who closes, leads nobody and is no engineer. */
function isPlainCloser(org: Org, role: Role): boolean {
  return (
    org.holderOf(role) !== null &&
    org.reportsOf(role).length === 0 &&
    beltStagesOf(role).length === role.stages.length &&
    // Last, because it looks at the title.
    supportKindOf(role) === null
  )
}

/** The one in the middle of the quotas that ramped closers have. */
function usualQuota(org: Org): number {
  const quotas = org
    .rolesIn('closing', null)
    .filter((role) => role.ramp >= 100 && isPlainCloser(org, role))
    .flatMap(({ quota }) => (quota !== undefined && quota > 0 ? quota : []))
    .toSorted((a, b) => a - b)
  return quotas[Math.floor((quotas.length - 1) / 2)] ?? 0
}
