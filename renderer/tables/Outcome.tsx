// The chart as it would be with a table's people on it: small, counted, and judged.
import { useDocument } from '../state/derived.ts'
import { FindingsChange } from '../structure-switch/FindingsChange.tsx'
import { countsOfAdded } from './counts.ts'
import { OutcomeFrame } from './OutcomeFrame.tsx'
import type { ShownPlan } from './use-table-plan.ts'

/** Follows every answer to a pasted table; the chart itself stays as it is until they are taken. */
export function Outcome({ shown }: { readonly shown: ShownPlan }) {
  const before = useDocument()
  const { document, plan, refusal } = shown
  const counts = countsOfAdded(before, document, plan.roleIds)
  return (
    <OutcomeFrame document={document} refusal={refusal} counts={counts}>
      <FindingsChange document={document} />
    </OutcomeFrame>
  )
}
