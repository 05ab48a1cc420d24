// One structure told: the bargain it is, whom it is made for, what speaks for and against it.
import { Check, Minus } from 'lucide-react'
import { STRUCTURE_GUIDE } from '../../shared/advisor/structure-guide.ts'
import { STRUCTURE_STORIES } from '../../shared/article/structure-story.ts'
import { STRUCTURE_NAMES, type Structure } from '../../shared/document/vocabulary.ts'
import { Quotation } from '../article/Quotation.tsx'
import styles from './structure-switch.module.css'

export function StructureGuide({ structure }: { readonly structure: Structure }) {
  const { fits, pros, cons } = STRUCTURE_GUIDE[structure]
  const { bargain, madeFor, example, divisions } = STRUCTURE_STORIES[structure]
  return (
    <section className={styles.words} aria-label={`About ${STRUCTURE_NAMES[structure]}`}>
      <Quotation id={bargain} />
      <h3>Made for</h3>
      <p>{fits}</p>
      {madeFor.map((id) => (
        <Quotation key={id} id={id} />
      ))}
      {example !== null && (
        <>
          <h3>For example</h3>
          <p>{example.text}</p>
          <Quotation id={example.said} />
        </>
      )}
      {divisions.length > 0 && (
        <>
          <h3>Three ways to divide them</h3>
          <ul>
            {divisions.map(({ name, text }) => (
              <li key={name}>
                <span>
                  <strong>{name}</strong>: {text}.
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>What it is good at</h3>
      <ul>
        {pros.map(({ id, text }) => (
          <li key={id}>
            <Check size={13} aria-hidden="true" className={styles.pro} />
            {text}
          </li>
        ))}
      </ul>
      <h3>What it costs</h3>
      <ul>
        {cons.map(({ id, text, counter }) => (
          <li key={id}>
            <Minus size={13} aria-hidden="true" className={styles.con} />
            <span>
              {text}
              <span className={styles.counter}>
                <em>Our remedy:</em> {counter}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
