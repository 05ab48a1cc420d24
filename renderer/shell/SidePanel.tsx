// The right side of the window: findings, the selected role, and what is known about the company.
import { isSpoken } from '../../shared/findings/spoken.ts'
import { PanelTabs, type TabbedPanel } from '../controls/PanelTabs.tsx'
import { FindingsPanel } from '../findings/FindingsPanel.tsx'
import { useJudged, useRedFlags } from '../state/derived.ts'
import { arrangeWindow, PANELS, type Panel, useWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import { later } from './later.tsx'
import { PanelFailed } from './part-failed.tsx'
import styles from './shell.module.css'

const TABS: Readonly<Record<Panel, TabbedPanel>> = {
  findings: { name: 'Findings', help: 'findings', Content: FindingsPanel },
  role: {
    name: 'Role',
    help: 'role',
    Content: later(() => import('../inspector/RolePanel.tsx'), 'RolePanel', PanelFailed),
  },
  capacity: {
    name: 'Capacity',
    help: 'capacity',
    Content: later(() => import('../capacity/CapacityPanel.tsx'), 'CapacityPanel', PanelFailed),
  },
  'red-flags': {
    name: 'Red flags',
    help: 'red-flags',
    Content: later(() => import('../red-flags/RedFlagsPanel.tsx'), 'RedFlagsPanel', PanelFailed),
  },
  company: {
    name: 'Company',
    help: 'company',
    Content: later(() => import('../company/CompanyPanel.tsx'), 'CompanyPanel', PanelFailed),
  },
}

export function SidePanel() {
  const { write } = useWriter()
  const count = (number: number) => (number === 0 ? '' : write(number))
  const counts = {
    findings: count(useJudged().findings.filter(isSpoken).length),
    'red-flags': count(useRedFlags().filter(({ state }) => state === 'red-flag').length),
  }
  return (
    <PanelTabs
      name="About the chart"
      className={styles.side}
      ids={PANELS}
      panels={TABS}
      counts={counts}
      shown={useWindow((state) => state.panel)}
      onShow={(panel) => arrangeWindow({ panel })}
    />
  )
}
