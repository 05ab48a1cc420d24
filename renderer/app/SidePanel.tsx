// The right side of the window: findings, the selected role, the company.
import { Tabs } from '@base-ui/react/tabs'
import { CompanyPanel } from '../company/CompanyPanel.tsx'
import { FindingsPanel } from '../findings/FindingsPanel.tsx'
import { RolePanel } from '../inspector/RolePanel.tsx'
import styles from './app.module.css'
import { useFindings } from './derived.ts'
import { type Panel, show, useStore } from './store.ts'

const PANELS: readonly Panel[] = ['findings', 'role', 'company']

export function SidePanel() {
  const panel = useStore((state) => state.panel)
  const count = useFindings().filter(({ muted }) => muted === null).length
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
        <Tabs.Tab value="findings" className={styles.tab}>
          Findings {count > 0 && <span className={styles.count}>{count}</span>}
        </Tabs.Tab>
        <Tabs.Tab value="role" className={styles.tab}>
          Role
        </Tabs.Tab>
        <Tabs.Tab value="company" className={styles.tab}>
          Company
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="findings" className={styles.tabPanel}>
        <FindingsPanel />
      </Tabs.Panel>
      <Tabs.Panel value="role" className={styles.tabPanel}>
        <RolePanel />
      </Tabs.Panel>
      <Tabs.Panel value="company" className={styles.tabPanel}>
        <CompanyPanel />
      </Tabs.Panel>
    </Tabs.Root>
  )
}
