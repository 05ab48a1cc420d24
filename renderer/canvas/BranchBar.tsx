// While only one branch is shown: whose it is, who stands above it, and the way back.
import { Panel } from '@xyflow/react'
import { ChevronRight } from 'lucide-react'
import type { RoleId } from '../../shared/ids.ts'
import { holderOrTitle } from '../../shared/rules/fix-parts.ts'
import { runCommand } from '../actions/command-table/commands.ts'
import { showOnlyBranch } from '../actions/look.ts'
import { useOrg } from '../state/derived.ts'
import { managersAbove } from '../state/looking.ts'
import { useMakesRoom } from '../view/use-makes-room.ts'
import styles from './on-chart.module.css'

/** So many managers above the branch are named; the whole chart is one step away in any case. */
const MOST_ABOVE = 3

/** At the upper left of the chart. Escape leads back as well. */
export function BranchBar({ top }: { readonly top: RoleId }) {
  useMakesRoom()
  const org = useOrg()
  const role = org.role(top)
  if (!role) return null
  const above = managersAbove(org, top).slice(0, MOST_ABOVE).toReversed()
  return (
    <Panel position="top-left" className={styles.branch ?? ''}>
      <nav aria-label="Branch that is shown">
        <button type="button" onClick={() => runCommand('show-whole-chart')}>
          Whole chart
        </button>
        {above.flatMap((id) => {
          const manager = org.role(id)
          return manager ? (
            <span key={id}>
              <ChevronRight size={14} aria-hidden="true" />
              <button type="button" onClick={() => showOnlyBranch(id)}>
                {holderOrTitle(org, manager)}
              </button>
            </span>
          ) : (
            []
          )
        })}
        <span aria-current="true">
          <ChevronRight size={14} aria-hidden="true" />
          {holderOrTitle(org, role)}
        </span>
      </nav>
    </Panel>
  )
}
