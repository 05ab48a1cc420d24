// What the team can sell: the first questions, the flow along the belt, the next hire, the target.
import { Gauge } from 'lucide-react'
import { useState } from 'react'
import { type Belt, type Capacity, capacityOf } from '../../shared/capacity/capacity-of.ts'
import { podName } from '../../shared/names/called.ts'
import type { Org } from '../../shared/org/org.ts'
import { HelpLink } from '../controls/HelpButton.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { ToConfirm } from '../rules/ToConfirm.tsx'
import { useOrg } from '../state/derived.ts'
import { AssumptionsSection } from './AssumptionsSection.tsx'
import { CostSection } from './CostSection.tsx'
import styles from './capacity.module.css'
import { FirstQuestions } from './FirstQuestions.tsx'
import { HealthSection } from './HealthSection.tsx'
import { NextHireSection } from './NextHireSection.tsx'
import { StagesSection } from './StagesSection.tsx'
import { TargetSection } from './TargetSection.tsx'
import { TotalsSection } from './TotalsSection.tsx'

/** The "Capacity" tab. */
export function CapacityPanel() {
  const org = useOrg()
  const capacity = capacityOf(org)
  if (!capacity) return <Introduction hasStructure={org.document.structure !== null} />
  return <Figures org={org} capacity={capacity} />
}

interface FiguresProps {
  readonly org: Org
  readonly capacity: Capacity
}

function Figures({ org, capacity }: FiguresProps) {
  const [podId, setPodId] = useState('')
  const belt = beltIn(capacity, podId)
  const filled = capacity.filled && beltIn(capacity.filled, podId)
  const isWhole = belt.scope === null
  return (
    <div className={styles.panel}>
      <ToConfirm kind="assumptions" />
      <FirstQuestions org={org} />
      {org.document.structure === 'pods' && (
        <SelectField
          label="Show"
          value={isWhole ? '' : podId}
          none="All pods together"
          options={org.document.pods.map((pod) => ({ value: pod.id, label: podName(pod) }))}
          onChange={(chosen) => setPodId(chosen ?? '')}
        />
      )}
      <TotalsSection belt={belt} filled={filled} org={org} capacity={capacity} />
      <StagesSection belt={belt} filled={filled} org={org} />
      <NextHireSection belt={belt} capacity={capacity} />
      {isWhole && <TargetSection org={org} capacity={capacity} />}
      {isWhole && <HealthSection belt={belt} org={org} />}
      <CostSection org={org} scope={belt.scope} />
      <AssumptionsSection />
    </div>
  )
}

/** A pod that is gone shows the whole again. */
function beltIn({ belts, whole }: Pick<Capacity, 'belts' | 'whole'>, podId: string): Belt {
  return belts.find(({ scope }) => scope !== null && scope.id === podId) ?? whole
}

function Introduction({ hasStructure }: { readonly hasStructure: boolean }) {
  return (
    <div className={styles.introduction}>
      <Gauge size={24} aria-hidden="true" />
      <h2>How much can this team sell?</h2>
      <p>
        {hasStructure
          ? 'Give people roles along the belt; then you see how many deals they can win, which stage holds them back, and whom to hire next. Roles still to be filled count as a plan.'
          : 'Choose a structure above and give people roles; then you see how many deals they can win, which stage holds them back, and whom to hire next.'}
      </p>
      <HelpLink page="capacity" about="capacity" />
      <ToConfirm kind="assumptions" />
    </div>
  )
}
