// A group of preferences with its name beside it.
import { type ReactNode, useId } from 'react'
import styles from './preferences.module.css'

interface GroupProps {
  readonly name: string
  readonly hint?: string
  readonly children: ReactNode
}

export function Group({ name, hint, children }: GroupProps) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div>
        <h2 id={id}>{name}</h2>
        {hint && <p>{hint}</p>}
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  )
}
