// The form of a dialog for what leaves: a preview at the left, what is chosen at the right, buttons below.
import { Progress } from '@base-ui/react/progress'
import type { ReactNode } from 'react'
import { DialogTitle } from '../controls/DialogFrame.tsx'
import styles from '../controls/dialogs.module.css'
import own from './export.module.css'

interface SidesProps {
  readonly title: string
  /** null: there is nothing to be seen before. */
  readonly preview: ReactNode | null
  readonly fields: ReactNode
  readonly actions: ReactNode
  /** How much is drawn, from 0 to 1; null: nothing is being drawn. */
  readonly fraction: number | null
  /** Why it was not done, above the buttons. */
  readonly refusal?: ReactNode
  readonly onSubmit: () => void
}

/** Lays out the form; without a preview it has one side. While something is drawn it says how far that is. */
export function Sides(props: SidesProps) {
  const { title, preview, fields, actions, fraction, refusal, onSubmit } = props
  const hasSides = preview !== null
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <DialogTitle help="exports">{title}</DialogTitle>
      {/* What is chosen stays where it is in the tree: the focus is in it. */}
      <div className={hasSides ? `${styles.sides} ${own.sides}` : styles.form}>
        {hasSides && <div className={styles.scrolled}>{preview}</div>}
        <div className={hasSides ? `${styles.scrolled} ${own.fields}` : styles.form}>{fields}</div>
      </div>
      <div className={own.foot}>
        {refusal}
        <div className={styles.actions}>
          {fraction !== null && <Drawn fraction={fraction} />}
          {actions}
        </div>
      </div>
    </form>
  )
}

/** How much of the chart is drawn; seen only once that takes a while. */
function Drawn({ fraction }: { readonly fraction: number }) {
  return (
    <Progress.Root
      className={styles.progress}
      aria-label="Drawing the chart"
      value={Math.round(fraction * 100)}
    >
      <Progress.Track className={styles.track}>
        <Progress.Indicator className={styles.indicator} />
      </Progress.Track>
    </Progress.Root>
  )
}
