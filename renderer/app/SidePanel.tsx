// The right side of the window: findings, the selected role, and what is known about the company.
import { Tabs } from '@base-ui/react/tabs'
import type { ComponentType } from 'react'
import { CapacityPanel } from '../capacity/CapacityPanel.tsx'
import { CompanyPanel } from '../company/CompanyPanel.tsx'
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
  const panel = useStore((state) => state.panel)
  const counts: Partial<Record<Panel, number>> = {
    findings: useFindings().filter(({ muted }) => muted === null).length,
    'red-flags': useRedFlags().filter(({ state }) => state === 'red-flag').length,
  }
  return (
    <Tabs.Root
      className={styles.side}
      value={panel}
      onValueChange={(value) => {
        const chosen = PANELS.find((each) => each === value)
        if (chosen) show({ panel: chosen })
      }}
    >
      <Tabs.List className={styles.tabs}>
        {PANELS.map((each) => (
          <Tabs.Tab key={each} value={each} className={styles.tab}>
            {TABS[each].name}
            {counts[each] ? <span className={styles.count}>{counts[each]}</span> : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {PANELS.map((each) => {
        const { Content } = TABS[each]
        return (
          <Tabs.Panel key={each} value={each} className={styles.tabPanel}>
            <Content />
          </Tabs.Panel>
        )
      })}
    </Tabs.Root>
  )
}
