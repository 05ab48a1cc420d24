// What is said below a field on a card: it lies over the rest of the card.
import type { ReactNode } from 'react'
import styles from './controls.module.css'

export function FloatingNote({ children }: { readonly children: ReactNode }) {
  return <div className={styles.floating}>{children}</div>
}
