// What lies on the chart in the reporting view alone: the branch that is shown, and what colours mean.
import { useSession } from '../state/store.ts'
import { BranchBar } from './BranchBar.tsx'
import { StageLegend } from './StageLegend.tsx'

export function ReportingParts() {
  const { top } = useSession((state) => state.looking)
  return (
    <>
      <StageLegend />
      {top !== null && <BranchBar top={top} />}
    </>
  )
}
