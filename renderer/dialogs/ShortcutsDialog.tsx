// All keys of the window in one list, made from the command table.

import { Dialog } from '@base-ui/react/dialog'
import { useRef } from 'react'
import { ALL_COMMANDS } from '../actions/command-table/commands.ts'
import { allKeysText } from '../actions/command-table/keys.ts'
import { POINTER_AND_KEYS } from '../actions/pointer-and-keys.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import styles from '../controls/dialogs.module.css'
import { closeDialog, useSession } from '../state/store.ts'

/** Open while the store says so. */
export function ShortcutsDialog() {
  const isOpen = useSession((state) => state.dialog?.kind === 'shortcuts')
  const title = useRef<HTMLHeadingElement>(null)
  const withKeys = ALL_COMMANDS.filter((command) => allKeysText(command) !== null)
  return (
    <DialogFrame isOpen={isOpen} onClose={closeDialog} initialFocus={title}>
      {/* The list is long: it begins at its top, and arrow keys scroll it. */}
      <DialogTitle ref={title} help="shortcuts">
        Keyboard and mouse
      </DialogTitle>
      <dl className={styles.keys}>
        {POINTER_AND_KEYS.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>{meaning}</dt>
            <dd>{keys}</dd>
          </div>
        ))}
        {withKeys.map((command) => (
          <div key={command.id}>
            <dt>{command.label}</dt>
            <dd>{allKeysText(command)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <Dialog.Close render={<Button />}>Close</Dialog.Close>
      </div>
    </DialogFrame>
  )
}
