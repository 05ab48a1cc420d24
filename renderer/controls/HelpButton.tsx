// The ways from a panel or dialog to its page of the guide: a "?" in its head, words where it is empty.
import { CircleQuestionMark } from 'lucide-react'
import { createContext, useContext } from 'react'
import type { PageId } from '../../shared/guide/contents.ts'
import { Button } from './Button.tsx'
import styles from './controls.module.css'

/** Who opens the guide at a page. */
export const HelpDesk = createContext<(page: PageId) => void>(() => undefined)

interface HelpButtonProps {
  readonly page: PageId
  /** What it explains, as it is called in the window. */
  readonly about: string
}

export function HelpButton({ page, about }: HelpButtonProps) {
  const open = useContext(HelpDesk)
  const name = `Guide: ${about}`
  return (
    <Button
      look="icon"
      className={styles.help}
      data-help
      aria-label={name}
      onClick={() => open(page)}
    >
      <CircleQuestionMark size={15} aria-hidden="true" />
    </Button>
  )
}

/** Where there is nothing to show yet: the way to the page that says what will be. */
export function HelpLink({ page, about }: HelpButtonProps) {
  const open = useContext(HelpDesk)
  return (
    <Button look="link" data-help onClick={() => open(page)}>
      Guide: {about}
    </Button>
  )
}
