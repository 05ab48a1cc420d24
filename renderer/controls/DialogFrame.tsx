// The frame of every dialog: the darkened window behind it, its place, and what closes it.
import { Dialog } from '@base-ui/react/dialog'
import { type ReactNode, type RefObject, useContext, useRef } from 'react'
import type { PageId } from '../../shared/guide/contents.ts'
import { DialogAside, DialogRoom } from './dialog-room.ts'
import styles from './dialogs.module.css'
import { AREA } from './focus-area.ts'
import { HelpButton } from './HelpButton.tsx'

interface DialogFrameProps {
  /** A dialog that is gone when it is closed is always open. */
  readonly isOpen?: boolean
  readonly onClose: () => void
  /** Where there is no title. */
  readonly label?: string
  /** Instead of a dialog's usual look; `sheet` and `aside` leave what is beside them as bright as it is, `whole` covers it. */
  readonly look?: 'search' | 'sheet' | 'aside' | 'whole'
  readonly className?: string | undefined
  /** What gets the focus at first; otherwise the first thing that can have it. */
  readonly initialFocus?: RefObject<HTMLElement | null>
  readonly children?: ReactNode
}

/** Escape and a press beside it close it; nothing behind it can be pressed meanwhile. */
export function DialogFrame(props: DialogFrameProps) {
  const { isOpen = true, onClose, label, look, className, initialFocus, children } = props
  const classes = [styles[look ?? 'popup'], className]
  const popup = useRef<HTMLDivElement>(null)
  const isClear = look !== undefined && look !== 'search'
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal container={useContext(DialogRoom)}>
        <Dialog.Backdrop className={isClear ? styles.clear : styles.backdrop} />
        <Dialog.Popup
          {...AREA}
          className={classes.filter(Boolean).join(' ')}
          aria-label={label}
          ref={popup}
          initialFocus={initialFocus ?? (() => firstToUse(popup.current))}
          // Whoever closes it may want the focus elsewhere; if nobody does, it goes back by itself.
          finalFocus={false}
        >
          {children}
        </Dialog.Popup>
        {useContext(DialogAside)}
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const USED = 'a[href], button, input, select, summary, textarea, [tabindex]'
const PASSED_BY = ':disabled, [data-help], [type="radio"]:not(:checked)'

/** What the dialog is for: not the way to the guide, though it stands above it. */
function firstToUse(popup: HTMLElement | null): HTMLElement | null {
  const all = [...(popup?.querySelectorAll<HTMLElement>(USED) ?? [])]
  return all.find((each) => each.tabIndex >= 0 && !each.matches(PASSED_BY)) ?? null
}

interface DialogTitleProps {
  readonly children: ReactNode
  /** Its page of the guide, which a "?" beside the title leads to. */
  readonly help?: PageId
  readonly ref?: RefObject<HTMLHeadingElement | null>
}

/** What the dialog is called, above all that is in it. */
export function DialogTitle({ children, help, ref }: DialogTitleProps) {
  const title = (
    <Dialog.Title className={styles.title} {...(ref ? { ref, tabIndex: -1 } : {})}>
      {children}
    </Dialog.Title>
  )
  if (help === undefined) return title
  return (
    <div className={styles.titled}>
      {title}
      <HelpButton page={help} about="this dialog" />
    </div>
  )
}
