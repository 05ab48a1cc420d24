// The one context menu of the window, for whatever thing it was asked for.

import { ContextMenu } from '@base-ui/react/context-menu'
import { ChevronRight } from 'lucide-react'
import { Fragment, useRef, useState } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import type { CommandId } from '../actions/command-table/commands.ts'
import { useCommand } from '../actions/command-table/use-command.ts'
import { useAskedMenu } from '../actions/context-menus/asked-menu.ts'
import {
  type BoundChoices,
  type BoundCommand,
  type MenuEntry,
  menuOf,
} from '../actions/context-menus/menu-of.ts'
import type { Thing } from '../actions/context-menus/thing.ts'
import { handOverDrafts } from '../controls/drafts.ts'
import { useDocument } from '../state/derived.ts'
import { currentDocument, currentSession, useSession } from '../state/store.ts'
import styles from './context-menu.module.css'

/** Nothing is seen of it until a menu is asked for. */
export function ContextMenus() {
  const trigger = useRef<HTMLDivElement>(null)
  const [thing, setThing] = useState<Thing | null>(null)
  // What the menu is for may be gone when the chart changes below it, as by the native menu's Undo; or a dialog lies over it.
  const [openOn, setOpenOn] = useState<Document | null>(null)
  const chart = useDocument()
  const dialog = useSession((state) => state.dialog)
  const [openBelow, setOpenBelow] = useState(dialog)
  const isStale = openOn !== chart || openBelow !== dialog
  // For good: it does not come again when what changed is as it was.
  if (openOn !== null && isStale) setOpenOn(null)
  useAskedMenu(({ thing: meant, x, y }) => {
    setThing(meant)
    trigger.current?.dispatchEvent(rightClickAt(x, y))
  })
  return (
    <ContextMenu.Root
      open={!isStale}
      onOpenChange={(isOpen) => {
        setOpenOn(isOpen ? currentDocument() : null)
        setOpenBelow(currentSession().dialog)
      }}
    >
      <ContextMenu.Trigger ref={trigger} hidden />
      <ContextMenu.Portal>
        <ContextMenu.Positioner className={styles.place}>
          <ContextMenu.Popup className={styles.menu} finalFocus={false}>
            {thing && <Items thing={thing} />}
          </ContextMenu.Popup>
        </ContextMenu.Positioner>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}

/** Base UI opens a menu by the event itself: it tells a press that is held from a click. */
function rightClickAt(x: number, y: number): MouseEvent {
  return new MouseEvent('contextmenu', {
    bubbles: true,
    cancelable: true,
    clientX: x,
    clientY: y,
    button: 2,
  })
}

function Items({ thing }: { readonly thing: Thing }) {
  return menuOf(thing).map((section, at) => (
    <Fragment key={section.map(nameOf).join()}>
      {at > 0 && <ContextMenu.Separator className={styles.separator} />}
      {section.map((command) =>
        typeof command === 'string' ? (
          <CommandItem key={command} id={command} />
        ) : 'choices' in command ? (
          <Choices key={command.label} command={command} />
        ) : (
          <BoundItem key={command.label} command={command} />
        ),
      )}
    </Fragment>
  ))
}

function nameOf(command: MenuEntry): string {
  return typeof command === 'string' ? command : command.label
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

function BoundItem({ command }: { readonly command: BoundCommand }) {
  const disabled = useSession((session) => !command.canRun(session))
  return (
    <ContextMenu.Item
      className={styles.item}
      disabled={disabled}
      onClick={() => {
        handOverDrafts()
        command.run()
      }}
    >
      {command.label}
    </ContextMenu.Item>
  )
}

/** A line with a menu of its own. */
function Choices({ command }: { readonly command: BoundChoices }) {
  const disabled = useSession((session) => !command.canRun(session))
  return (
    <ContextMenu.SubmenuRoot>
      <ContextMenu.SubmenuTrigger className={styles.item} disabled={disabled}>
        {command.label}
        <ChevronRight size={14} aria-hidden="true" />
      </ContextMenu.SubmenuTrigger>
      <ContextMenu.Portal>
        <ContextMenu.Positioner className={styles.place} sideOffset={2} alignOffset={-6}>
          <ContextMenu.Popup className={styles.menu} finalFocus={false}>
            <ChoiceItems command={command} />
          </ContextMenu.Popup>
        </ContextMenu.Positioner>
      </ContextMenu.Portal>
    </ContextMenu.SubmenuRoot>
  )
}

/** Made once it is open, since it may take a moment; the same for as long as it is. */
function ChoiceItems({ command }: { readonly command: BoundChoices }) {
  const [choices] = useState(() => command.choices())
  if (choices.length === 0)
    return (
      <ContextMenu.Item className={styles.item} disabled>
        Nothing here that would help
      </ContextMenu.Item>
    )
  return choices.map((choice) => (
    <ContextMenu.Item
      key={choice.key}
      className={styles.item}
      onClick={() => {
        handOverDrafts()
        choice.run()
      }}
    >
      <bdi>{choice.label}</bdi>
    </ContextMenu.Item>
  ))
}
