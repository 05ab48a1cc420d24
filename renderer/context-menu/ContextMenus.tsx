// The one context menu of the window: right click, or the menu key, on whatever offers one.

import { ContextMenu } from '@base-ui/react/context-menu'
import { ChevronRight } from 'lucide-react'
import { Fragment, type ReactNode, useState } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import type { CommandId } from '../actions/command-table/commands.ts'
import { useCommand } from '../actions/command-table/use-command.ts'
import { isText } from '../actions/command-table/writing.ts'
import {
  type BoundChoices,
  type BoundCommand,
  type MenuEntry,
  menuOf,
} from '../actions/context-menus/menu-of.ts'
import { type Thing, thingOf } from '../actions/context-menus/thing.ts'
import { handOverDrafts } from '../controls/drafts.ts'
import { useDocument } from '../state/derived.ts'
import { currentDocument, endNaming, useSession } from '../state/store.ts'
import styles from './context-menu.module.css'

/** Around the window; where nothing offers a menu there is none but that of texts, which Electron shows. */
export function ContextMenus({ children }: { readonly children: ReactNode }) {
  const [thing, setThing] = useState<Thing | null>(null)
  // What the menu is for may be gone when the chart changes below it, as by the native menu's Undo.
  const [openOn, setOpenOn] = useState<Document | null>(null)
  const chart = useDocument()
  return (
    <ContextMenu.Root
      open={openOn === chart}
      onOpenChange={(isOpen) => setOpenOn(isOpen ? currentDocument() : null)}
    >
      <ContextMenu.Trigger
        className={styles.area}
        onContextMenu={(event) => {
          const meant = isText(event.target) ? null : thingOf(event)
          if (meant === null) {
            event.preventBaseUIHandler()
            // Base UI would keep the system from showing the menu of a text all the same.
            event.stopPropagation()
            return
          }
          // What is typed elsewhere is taken before, not when the menu gets the focus.
          handOverDrafts()
          endNaming()
          setThing(meant)
        }}
        // A long press of a finger makes the same event by itself.
        onTouchStart={(event) => event.preventBaseUIHandler()}
      >
        {children}
      </ContextMenu.Trigger>
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
