// The right side of the window: findings, the selected role, and what is known about the company.
import type { ComponentType } from 'react'
import { CapacityPanel } from '../capacity/CapacityPanel.tsx'
import { CompanyPanel } from '../company/CompanyPanel.tsx'
import { PanelTabs } from '../controls/PanelTabs.tsx'
import { FindingsPanel } from '../findings/FindingsPanel.tsx'
import { RolePanel } from '../inspector/RolePanel.tsx'
import { RedFlagsPanel } from '../red-flags/RedFlagsPanel.tsx'
import styles from './app.module.css'
import { useFindings, useRedFlags } from './derived.ts'
import { PANELS, type Panel, show, useStore } from './store.ts'

const TABS: Readonly<Record<Panel, { name: string; Content: ComponentType }>> = {
  findings: { name: 'Findings', Content: FindingsPanel },
  role: { name: 'Role', Content: RolePanel },
  capacity: { name: 'Capacity', Content: CapacityPanel },
  'red-flags': { name: 'Red flags', Content: RedFlagsPanel },
  company: { name: 'Company', Content: CompanyPanel },
}

export function SidePanel() {
  const counts = {
    findings: useFindings().filter(({ muted }) => muted === null).length,
    'red-flags': useRedFlags().filter(({ state }) => state === 'red-flag').length,
  }
  return (
    <PanelTabs
      className={styles.side}
      ids={PANELS}
      panels={TABS}
      counts={counts}
      shown={useStore((state) => state.panel)}
      onShow={(panel) => show({ panel })}
    />
  )
}
