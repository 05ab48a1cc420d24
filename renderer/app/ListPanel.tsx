// The left side of the window: the roles there are, and the people of the chart.
import { Tabs } from '@base-ui/react/tabs'
import type { ComponentType } from 'react'
import { Palette } from '../palette/Palette.tsx'
import { PeoplePanel } from '../people/PeoplePanel.tsx'
import styles from './app.module.css'
import { LISTS, type List, show, useStore } from './store.ts'

const TABS: Readonly<Record<List, { name: string; Content: ComponentType }>> = {
  roles: { name: 'Roles', Content: Palette },
  people: { name: 'People', Content: PeoplePanel },
}

export function ListPanel() {
  const list = useStore((state) => state.list)
  return (
    <Tabs.Root
      className={styles.list}
      value={list}
      onValueChange={(value) => {
        const chosen = LISTS.find((each) => each === value)
        if (chosen) show({ list: chosen })
      }}
    >
      <Tabs.List className={styles.listTabs}>
        {LISTS.map((each) => (
          <Tabs.Tab key={each} value={each} className={styles.tab}>
            {TABS[each].name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {LISTS.map((each) => {
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
