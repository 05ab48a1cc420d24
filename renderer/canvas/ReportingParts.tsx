// What lies on the chart in the reporting view alone: the branch that is shown, and what colours mean.
import { useSession } from '../state/store.ts'
import { BranchBar } from './BranchBar.tsx'
import { StageLegend } from './StageLegend.tsx'

/** Nothing in another view. */
export function ReportingParts() {
  const { view, top } = useSession((state) => state.looking)
  if (view !== 'reporting') return null
  return (
    <>
      <StageLegend />
      {top !== null && <BranchBar top={top} />}
    </>
  )
}
