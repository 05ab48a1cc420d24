// What each part of a structure answers for.
import { DIVISIONS, DUTY_GROUPS } from '../../shared/article/duties.ts'
import type { Structure } from '../../shared/document/vocabulary.ts'
import { capitalised } from '../../shared/words/lists.ts'
import styles from './structure-switch.module.css'

export function WhoAnswers({ structure }: { readonly structure: Structure }) {
  const groups = DUTY_GROUPS.filter(({ structures }) => structures.includes(structure))
  return (
    <section className={styles.words} aria-label="What each part answers for">
      <h3>What each part answers for{structure === 'pods' ? ', in every pod' : ''}</h3>
      <dl className={styles.answers}>
        {groups.map(({ name, duties }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{capitalised(duties.map(({ work }) => work).join(', '))}.</dd>
          </div>
        ))}
        {structure === 'two-party' && (
          <div>
            <dt>Support team</dt>
            <dd>{capitalised(DIVISIONS.map(({ name }) => name.toLowerCase()).join(', '))}.</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
