// The menu of a card: right click, or the menu key on a focused card.

import { ContextMenu } from '@base-ui/react/context-menu'
import type { ReactNode } from 'react'
import { roleId } from '../../shared/ids.ts'
import type { CommandId } from '../actions/command-table/commands.ts'
import { useCommand } from '../actions/command-table/use-command.ts'
import { currentSession, selectRoles } from '../state/store.ts'
import styles from './card-menu.module.css'

/** What can be done with a card; all of it is in the native menu, too. */
const ITEMS: readonly CommandId[] = [
  'rename-role',
  'show-person',
  'show-findings',
  'cut-roles',
  'copy-roles',
  'paste-roles',
  'duplicate-roles',
  'what-if-leaves',
  'zoom-selection',
  'remove-roles',
]

/** Around the canvas; opens on cards only, and acts on the selection. */
export function CardMenu({ children }: { readonly children: ReactNode }) {
  return (
    <ContextMenu.Root>
      <ContextMenu.Trigger
        className={styles.area}
        onContextMenu={(event) => {
          const card = cardAt(event.target)
          if (card === null) event.preventBaseUIHandler()
          else if (!currentSession().selection.includes(card)) selectRoles([card])
        }}
      >
        {children}
      </ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Positioner className={styles.place}>
          <ContextMenu.Popup className={styles.menu} finalFocus={false}>
            {ITEMS.map((id) => (
              <CommandItem key={id} id={id} />
            ))}
          </ContextMenu.Popup>
        </ContextMenu.Positioner>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}

function CommandItem({ id }: { readonly id: CommandId }) {
  const { label, keys, disabled, run } = useCommand(id)
  return (
    <ContextMenu.Item className={styles.item} disabled={disabled} onClick={run}>
      {label}
      <kbd>{keys}</kbd>
    </ContextMenu.Item>
  )
}

/** The role whose card an event happened on, or null. */
function cardAt(target: EventTarget): ReturnType<typeof roleId> | null {
  const id = target instanceof Element ? target.closest('[data-role-card]') : null
  const role = id?.getAttribute('data-role-card')
  return role ? roleId(role) : null
}
