// What the team can sell: the flow along the belt, the next hire, the target, and what it rests on.
import { Gauge } from 'lucide-react'
import { useState } from 'react'
import { type Belt, type Capacity, capacityOf } from '../../shared/capacity/capacity-of.ts'
import { wholeBelt } from '../../shared/capacity/whole-belt.ts'
import { podName } from '../../shared/names/called.ts'
import type { Org } from '../../shared/org/org.ts'
import { SelectField } from '../controls/SelectField.tsx'
import { useOrg } from '../state/derived.ts'
import { AssumptionsSection } from './AssumptionsSection.tsx'
import styles from './capacity.module.css'
import { FlowSection } from './FlowSection.tsx'
import { HealthSection } from './HealthSection.tsx'
import { NextHireSection } from './NextHireSection.tsx'
import { TargetSection } from './TargetSection.tsx'

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
  const belt = chosenBelt(org, capacity, podId)
  if (!belt) return null
  const isWhole = belt.scope === null
  return (
    <div className={styles.panel}>
      {org.document.structure === 'pods' && (
        <SelectField
          label="Show"
          value={isWhole ? '' : podId}
          none="All pods together"
          options={org.document.pods.map((pod) => ({ value: pod.id, label: podName(pod) }))}
          onChange={(chosen) => setPodId(chosen ?? '')}
        />
      )}
      {capacity.isAssumed && (
        <p className={styles.assumed}>
          Calculated with our usual figures. Enter your own below, and the findings will use them.
        </p>
      )}
      <FlowSection belt={belt} org={org} capacity={capacity} />
      <NextHireSection belt={belt} capacity={capacity} />
      {isWhole && <TargetSection belt={belt} org={org} />}
      {isWhole && <HealthSection belt={belt} org={org} />}
      <AssumptionsSection />
    </div>
  )
}

/** A pod that is gone shows the whole again. */
function chosenBelt(org: Org, capacity: Capacity, podId: string): Belt | null {
  const pod = capacity.belts.find(({ scope }) => scope !== null && scope.id === podId)
  return pod ?? wholeBelt(org, capacity)
}

function Introduction({ hasStructure }: { readonly hasStructure: boolean }) {
  return (
    <div className={styles.introduction}>
      <Gauge size={24} aria-hidden="true" />
      <h2>How much can this team sell?</h2>
      <p>
        {hasStructure
          ? 'Give people roles along the belt; then you see how many deals they can win, which stage holds them back, and whom to hire next.'
          : 'Choose a structure above and give people roles; then you see how many deals they can win, which stage holds them back, and whom to hire next.'}
      </p>
    </div>
  )
}
