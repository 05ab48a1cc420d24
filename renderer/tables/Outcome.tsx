// The chart as it would be with a table's people on it: small, counted, and judged.
import { money } from '../../shared/words/figures.ts'
import { counted } from '../../shared/words/lists.ts'
import { type Part, words } from '../../shared/words/phrase.ts'
import { useDocument } from '../state/derived.ts'
import { FindingsChange } from '../structure-switch/FindingsChange.tsx'
import { OutcomeFrame } from './OutcomeFrame.tsx'
import type { ShownPlan } from './use-table-plan.ts'

export function Outcome({ shown }: { readonly shown: ShownPlan }) {
  const before = useDocument()
  const { document, plan, refusal } = shown
  const added = new Set(plan.roleIds)
  const roles = document.roles.filter(({ id }) => added.has(id))
  const undecided = roles.filter(({ stages }) => stages.length === 0).length
  const quota = roles.reduce((sum, role) => sum + (role.quota ?? 0), 0)
  const counts: readonly Part[] = [
    counted(document.people.length - before.people.length, 'new person', 'new people'),
    counted(roles.length, 'role', 'roles'),
    ...(undecided > 0 ? [counted(undecided, 'without a stage', 'without a stage')] : []),
    ...(quota > 0 ? [words`${money(quota)} of quota a year`] : []),
  ]
  return (
    <OutcomeFrame document={document} refusal={refusal} counts={counts}>
      <FindingsChange document={document} />
    </OutcomeFrame>
  )
}
