// A bar above the chart: one thing that happened to the file, and what can be done about it.
import type { ReactNode } from 'react'
import styles from './bars.module.css'

interface BarProps {
  readonly kind: 'info' | 'warning'
  readonly icon: ReactNode
  /** What happened, in a few words. */
  readonly title: string
  /** What that means for the user's work. */
  readonly children: ReactNode
  readonly actions: ReactNode
}

/** Covers nothing: the chart makes room for it. */
export function Bar({ kind, icon, title, children, actions }: BarProps) {
  return (
    <section className={styles.bar} data-kind={kind} aria-label={title}>
      {icon}
      <p role="status">
        <strong>{title}</strong> {children}
      </p>
      <div className={styles.actions}>{actions}</div>
    </section>
  )
}
