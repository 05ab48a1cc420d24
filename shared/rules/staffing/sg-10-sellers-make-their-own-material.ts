// SG-10. Several sellers, and no design or product marketing behind them.
import { SUPPORT_KIND_NAMES, type SupportKind } from '../../document/vocabulary.ts'
import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { supportKindOf } from '../../org/role-templates.ts'
import { listed } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { backupCandidates } from '../backup-fixes.ts'
import { leastBusy, managerOf } from '../fix-parts.ts'
import { defineRule, type Fix, type FixContext } from '../rule.ts'

/** Part of a full-time job that such work takes at least: a day a week. */
const DAY_A_WEEK = 0.2

export const sg10SellersMakeTheirOwnMaterial = defineRule({
  id: 'SG-10',
  group: 'staffing',
  title: 'Sellers make their own material',
  severity: 'info',
  appliesTo: ['two-party'],
  thresholds: ['sellers-for-material'],
  condition: 'Three sellers or more, and nobody for design or nobody for product marketing.',
  source: 'Founding article: the three divisions of the support team; number by judgement.',
  knownLimits: 'Knows the kind of support that is chosen for a role, or the usual titles.',
  messages: {
    missing: ({ kinds }: { kinds: readonly SupportKind[] }) => ({
      headline: words`Nobody does ${listed(kinds.map((kind) => SUPPORT_KIND_NAMES[kind].toLowerCase()))}`,
      advice:
        'Each seller will make material alone, and each will look different. Give it to somebody, even part-time.',
    }),
  },
  check(org, report, limit) {
    if (org.sellers.length < limit('sellers-for-material')) return
    const kinds = missingKinds(org)
    if (kinds.length > 0) report({ message: 'missing', data: { kinds }, subjects: {} })
  },
  fixes: aDayAWeek,
})

function missingKinds(org: Org): readonly SupportKind[] {
  const filled = org.document.roles.filter((role) => org.holderOf(role))
  // A designer is one without having to say so; marketing that finds leads is something else.
  const done = new Set(
    filled.map((role) =>
      role.stages.some(({ stage }) => stage === 'support') ? supportKindOf(role) : role.supportKind,
    ),
  )
  return (['design', 'product-marketing'] as const).filter((kind) => !done.has(kind))
}

/**
 * Somebody of the support team gives a day a week to each kind; sellers had better sell. Somebody is named to
 * stand in, since such work would hang on one person otherwise.
 */
function aDayAWeek({ org, newId }: FixContext): readonly Fix[] {
  const kinds = missingKinds(org)
  const days = kinds.length * DAY_A_WEEK
  const helper = leastBusy(
    org,
    org.rolesIn('support', null).filter(({ fte }) => fte > days && fte <= 1),
  )
  const person = helper && org.holderOf(helper)
  if (!helper || !person) return []
  const standIn = backupCandidates(org, [helper])[0]
  const names = kinds.map((kind) => SUPPORT_KIND_NAMES[kind])
  const often = kinds.length === 1 ? 'a day a week' : 'a day a week each'
  const fte = Math.round((helper.fte - days) * 100) / 100
  return [
    {
      label: words`Let ${personName(person)} do ${listed(names.map((name) => name.toLowerCase()))} ${often}${standIn ? words`, and ${personName(standIn)} stand in` : ''}`,
      edits: [
        { edit: 'set-fte', args: { roleId: helper.id, fte } },
        {
          edit: 'add-roles',
          args: {
            roles: kinds.map((supportKind) => ({
              id: newId(),
              title: SUPPORT_KIND_NAMES[supportKind],
              stages: [{ stage: 'support' }],
              personId: person.id,
              managerId: managerOf(org, helper)?.id ?? null,
              fte: DAY_A_WEEK,
              backups: standIn ? [standIn.id] : [],
              supportKind,
            })),
          },
        },
      ],
    },
  ]
}
