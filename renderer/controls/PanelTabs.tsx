// Panels behind tabs, as at both sides of the window.
import { Tabs } from '@base-ui/react/tabs'
import { type LucideIcon, PanelLeftClose, PanelRightClose } from 'lucide-react'
import type { ComponentType, CSSProperties, ReactNode } from 'react'
import type { PageId } from '../../shared/guide/contents.ts'
import { AREA } from './focus-area.ts'
import { HelpButton } from './HelpButton.tsx'
import styles from './panel-tabs.module.css'

export interface TabbedPanel {
  readonly name: string
  readonly Content: ComponentType
  /** Where there is no room for its name. */
  readonly Icon: LucideIcon
  /** Its page of the guide. */
  readonly help: PageId
}

export interface PanelTabsProps<Id extends string> {
  readonly ids: readonly Id[]
  readonly panels: Readonly<Record<Id, TabbedPanel>>
  readonly shown: Id
  readonly onShow: (id: Id) => void
  /** Beside the names, as they are read; nothing where it is empty. */
  readonly counts?: Partial<Record<Id, string>>
  /** What a screen reader calls the side of the window. */
  readonly name: string
  readonly className: string | undefined
  /** Of the window at which they stand. */
  readonly edge: 'left' | 'right'
  readonly onFold: () => void
  /** How wide they are. */
  readonly style: CSSProperties
  /** At their inner edge. */
  readonly handle: ReactNode
}

/** Arrow keys go from tab to tab; only the shown panel is there. */
export function PanelTabs<Id extends string>(props: PanelTabsProps<Id>) {
  const { ids, panels, shown, onShow, counts, name, className, edge, onFold, style, handle } = props
  const Close = edge === 'left' ? PanelLeftClose : PanelRightClose
  return (
    <Tabs.Root
      {...AREA}
      // A landmark, so that a screen reader goes there at once.
      render={<aside aria-label={name} />}
      className={className}
      style={style}
      value={shown}
      onValueChange={(value) => {
        const chosen = ids.find((id) => id === value)
        if (chosen) onShow(chosen)
      }}
    >
      <div className={styles.head}>
        <Tabs.List className={styles.tabs}>
          {ids.map((id) => {
            const { name, Icon } = panels[id]
            return (
              <Tabs.Tab key={id} value={id} className={styles.tab}>
                <Icon size={16} className={styles.sign} aria-hidden="true" />
                <span className={styles.name}>{name}</span>
                {counts?.[id] ? <span className={styles.count}>{counts[id]}</span> : null}
              </Tabs.Tab>
            )
          })}
        </Tabs.List>
        <HelpButton page={panels[shown].help} about={panels[shown].name} />
        <button type="button" className={styles.fold} aria-label={`Fold ${name}`} onClick={onFold}>
          <Close size={16} aria-hidden="true" />
        </button>
      </div>
      {ids.map((id) => {
        const { Content } = panels[id]
        return (
          <Tabs.Panel key={id} value={id} className={styles.panel}>
            <Content />
          </Tabs.Panel>
        )
      })}
      {handle}
    </Tabs.Root>
  )
}
