// The left side of the window: the roles there are, and the people of the chart.

import { PanelTabs, type TabbedPanel } from '../controls/PanelTabs.tsx'
import { Palette } from '../palette/Palette.tsx'
import { arrangeWindow, LISTS, type List, useWindow } from '../state/window.ts'
import { later } from './later.tsx'
import { PanelFailed } from './part-failed.tsx'
import styles from './shell.module.css'

const TABS: Readonly<Record<List, TabbedPanel>> = {
  roles: { name: 'Roles', help: 'adding-roles', Content: Palette },
  people: {
    name: 'People',
    help: 'people',
    Content: later(() => import('../people/PeoplePanel.tsx'), 'PeoplePanel', PanelFailed),
  },
}

export function ListPanel() {
  return (
    <PanelTabs
      name="Roles and people"
      className={styles.list}
      ids={LISTS}
      panels={TABS}
      shown={useWindow((state) => state.list)}
      onShow={(list) => arrangeWindow({ list })}
    />
  )
}
