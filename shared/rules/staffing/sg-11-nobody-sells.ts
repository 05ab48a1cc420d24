// SG-11. A two-party team without a seller: nobody both qualifies and closes.
import type { BeltStage } from '../../document/vocabulary.ts'
import { words } from '../../words/phrase.ts'
import { giveStageFix, stageWords } from '../fix-parts.ts'
import { defineRule, type Fix, type FixContext } from '../rule.ts'
import { whileOpen } from '../while-open.ts'

export const sg11NobodySells = defineRule({
  id: 'SG-11',
  group: 'staffing',
  title: 'Nobody sells',
  severity: 'error',
  appliesTo: ['two-party'],
  thresholds: [],
  condition: 'Nobody closes, or nobody qualifies, in a two-party team.',
  source: 'Founding article: each seller runs the whole selling process.',
  knownLimits: 'Does not see partners who sell outside the chart.',
  messages: {
    nobody: () => ({
      headline: 'Nobody sells',
      advice: 'A two-party team is built around its sellers. Add one, or give selling to somebody.',
    }),
    vacant: () => ({
      headline: 'Your sellers are still to be hired',
      advice:
        'Until somebody sells, a two-party team stands still. Give the role to somebody for now.',
    }),
    half: ({ stage }: { stage: BeltStage }) => ({
      headline: words`Your sellers leave out ${stageWords(stage)}`,
      advice: 'In a two-party team a seller runs the whole sale, from warm lead to signature.',
    }),
  },
  check(org, report) {
    const missing = (['closing', 'qualification'] as const).filter(
      (stage) => org.cover(stage, null).length === 0,
    )
    const [first] = missing
    if (first === undefined) return
    if (missing.length === 1) {
      report({ message: 'half', data: { stage: first }, subjects: { stages: [first] } })
      return
    }
    const vacant = org.rolesIn('closing', null).map(({ id }) => id)
    const subjects = { stages: missing, roles: vacant }
    if (vacant.length === 0) report({ message: 'nobody', data: {}, subjects })
    else report({ message: 'vacant', data: {}, subjects, severity: whileOpen('error') })
  },
  fixes: (context) =>
    context.finding.message === 'nobody' ? addSeller(context) : giveStageFix(context),
})

function addSeller({ newId }: FixContext): readonly Fix[] {
  const stages = [{ stage: 'qualification' }, { stage: 'closing' }] as const
  const role = { id: newId(), title: 'Seller', stages: [...stages] }
  return [{ label: 'Add a seller', edits: [{ edit: 'add-roles', args: { roles: [role] } }] }]
}
