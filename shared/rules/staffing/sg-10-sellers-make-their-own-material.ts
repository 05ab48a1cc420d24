// SG-10. Several sellers, and no design or product marketing behind them.
import { SUPPORT_KIND_NAMES, type SupportKind } from '../../document/vocabulary.ts'
import { listed } from '../../text.ts'
import { defineRule } from '../rule.ts'

export const sg10SellersMakeTheirOwnMaterial = defineRule({
  id: 'SG-10',
  group: 'staffing',
  title: 'Sellers make their own material',
  severity: 'info',
  appliesTo: ['two-party'],
  thresholds: ['sellers-for-material'],
  condition: 'Three sellers or more, and nobody for design or nobody for product marketing.',
  source: 'Founding article: the three divisions of the support team; number by judgement.',
  knownLimits: 'Sees only the kind of support that is chosen for a role.',
  messages: {
    missing: ({ kinds }: { kinds: readonly SupportKind[] }) => ({
      headline: `Nobody does ${listed(kinds.map((kind) => SUPPORT_KIND_NAMES[kind].toLowerCase()))}`,
      advice:
        'Each seller will make material alone, and each will look different. Give it to somebody, even part-time.',
    }),
  },
  check(org, report, limit) {
    if (org.sellers.length < limit('sellers-for-material')) return
    const filled = org.document.roles.filter((role) => org.holderOf(role))
    const kinds = (['design', 'product-marketing'] as const).filter(
      (kind) => !filled.some(({ supportKind }) => supportKind === kind),
    )
    if (kinds.length > 0) report({ message: 'missing', data: { kinds }, subjects: {} })
  },
})
