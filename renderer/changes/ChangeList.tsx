// The changes between two versions as a list, most important first.
import { useMemo } from 'react'
import { diffOf } from '../../shared/diff/diff-of.ts'
import { sayChanges } from '../../shared/diff/say/say-changes.ts'
import type { Versions } from '../../shared/diff/say/telling.ts'
import { useWriter } from '../state/writer.ts'
import styles from './changes.module.css'

/** Says so where nothing is different. */
export function ChangeList({ versions }: { readonly versions: Versions }) {
  const { write } = useWriter()
  const { before, after } = versions
  const said = useMemo(() => sayChanges(diffOf(before, after), { before, after }), [before, after])
  if (said.length === 0) return <p>The two versions are the same.</p>
  return (
    <ul className={styles.list}>
      {said.map(({ sentence }) => {
        const text = write(sentence)
        return <li key={text}>{text}</li>
      })}
    </ul>
  )
}
