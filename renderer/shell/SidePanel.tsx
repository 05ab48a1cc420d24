// The right side of the window: findings, the selected role, and what is known about the company.
import { Building2, Flag, Gauge, TriangleAlert, User } from 'lucide-react'
import { isSpoken } from '../../shared/findings/spoken.ts'
import { fold, showPanel } from '../actions/fold.ts'
import { PanelRail } from '../controls/PanelRail.tsx'
import { PanelTabs, type TabbedPanel } from '../controls/PanelTabs.tsx'
import { FindingsPanel } from '../findings/FindingsPanel.tsx'
import { useJudged, useRedFlags } from '../state/derived.ts'
import { useIsFolded } from '../state/folded.ts'
import { PANELS, type Panel, useWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import { later } from './later.tsx'
import { PanelFailed } from './part-failed.tsx'
import styles from './shell.module.css'
import { useSideWidth } from './use-side-width.tsx'

const TABS: Readonly<Record<Panel, TabbedPanel>> = {
  findings: { name: 'Findings', Icon: TriangleAlert, help: 'findings', Content: FindingsPanel },
  role: {
    name: 'Role',
    Icon: User,
    help: 'role',
    Content: later(() => import('../inspector/RolePanel.tsx'), 'RolePanel', PanelFailed),
  },
  capacity: {
    name: 'Capacity',
    Icon: Gauge,
    help: 'capacity',
    Content: later(() => import('../capacity/CapacityPanel.tsx'), 'CapacityPanel', PanelFailed),
  },
  'red-flags': {
    name: 'Red flags',
    Icon: Flag,
    help: 'red-flags',
    Content: later(() => import('../red-flags/RedFlagsPanel.tsx'), 'RedFlagsPanel', PanelFailed),
  },
  company: {
    name: 'Company',
    Icon: Building2,
    help: 'company',
    Content: later(() => import('../company/CompanyPanel.tsx'), 'CompanyPanel', PanelFailed),
  },
}

const NAME = 'About the chart'

export function SidePanel() {
  const { write } = useWriter()
  const count = (number: number) => (number === 0 ? '' : write(number))
  const counts = {
    findings: count(useJudged().findings.filter(isSpoken).length),
    'red-flags': count(useRedFlags().filter(({ state }) => state === 'red-flag').length),
  }
  const Panels = useIsFolded('side') ? PanelRail : PanelTabs
  return (
    <Panels
      name={NAME}
      className={styles.side}
      ids={PANELS}
      panels={TABS}
      counts={counts}
      shown={useWindow((state) => state.panel)}
      onShow={showPanel}
      edge="right"
      onFold={() => fold('side', true)}
      {...useSideWidth('side', NAME)}
    />
  )
}
