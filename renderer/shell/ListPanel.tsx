// The left side of the window: the roles there are, and the people of the chart.

import { IdCard, Users } from 'lucide-react'
import { fold, showList } from '../actions/fold.ts'
import { PanelRail } from '../controls/PanelRail.tsx'
import { PanelTabs, type TabbedPanel } from '../controls/PanelTabs.tsx'
import { Palette } from '../palette/Palette.tsx'
import { useIsFolded } from '../state/folded.ts'
import { LISTS, type List, useWindow } from '../state/window.ts'
import { later } from './later.tsx'
import { PanelFailed } from './part-failed.tsx'
import styles from './shell.module.css'
import { useSideWidth } from './use-side-width.tsx'

const TABS: Readonly<Record<List, TabbedPanel>> = {
  roles: { name: 'Roles', Icon: IdCard, help: 'adding-roles', Content: Palette },
  people: {
    name: 'People',
    Icon: Users,
    help: 'people',
    Content: later(() => import('../people/PeoplePanel.tsx'), 'PeoplePanel', PanelFailed),
  },
}

const NAME = 'Roles and people'

export function ListPanel() {
  const Panels = useIsFolded('list') ? PanelRail : PanelTabs
  return (
    <Panels
      name={NAME}
      className={styles.list}
      ids={LISTS}
      panels={TABS}
      shown={useWindow((state) => state.list)}
      onShow={showList}
      edge="left"
      onFold={() => fold('list', true)}
      {...useSideWidth('list', NAME)}
    />
  )
}
