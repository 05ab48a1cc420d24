// Opens and closes a side of the window where it is a drawer; not there where it has a place of its own.
import { PanelLeft, PanelRight } from 'lucide-react'
import { Button } from '../controls/Button.tsx'
import { arrangeWindow, type Drawer, useWindow } from '../state/window.ts'
import styles from './top-bar.module.css'

const DRAWERS = {
  list: { name: 'Roles and people', Icon: PanelLeft },
  side: { name: 'About the chart', Icon: PanelRight },
} as const

export function DrawerButton({ drawer }: { readonly drawer: Drawer }) {
  const isOpen = useWindow((state) => state.drawer === drawer)
  const { name, Icon } = DRAWERS[drawer]
  return (
    <Button
      look="icon"
      className={styles.drawer}
      aria-label={name}
      title={name}
      aria-expanded={isOpen}
      onClick={() => arrangeWindow({ drawer: isOpen ? null : drawer })}
    >
      <Icon size={16} aria-hidden="true" />
    </Button>
  )
}
