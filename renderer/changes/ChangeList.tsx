// The changes between two versions as a list, most important first.
import { useMemo } from 'react'
import { diffOf } from '../../shared/diff/diff-of.ts'
import { sayChanges } from '../../shared/diff/say/say-changes.ts'
import type { Versions } from '../../shared/diff/say/telling.ts'
import { words } from '../../shared/words/phrase.ts'
import { useWriter } from '../state/writer.ts'
import styles from './changes.module.css'

/** So many sentences are read; of more, their number is said. */
const MOST = 100

/** Says so where nothing is different. */
export function ChangeList({ versions }: { readonly versions: Versions }) {
  const { write } = useWriter()
  const { before, after } = versions
  const said = useMemo(() => sayChanges(diffOf(before, after), { before, after }), [before, after])
  if (said.length === 0) return <p>The two versions are the same.</p>
  return (
    <ul className={styles.list}>
      {said.slice(0, MOST).map(({ sentence }) => {
        const text = write(sentence)
        return <li key={text}>{text}</li>
      })}
      {said.length > MOST && <li>{write(words`And ${said.length - MOST} more changes.`)}</li>}
    </ul>
  )
}
