// The founding article's warning about the wrong structure, and why to choose one all the same.
import { TriangleAlert } from 'lucide-react'
import { DANGER_FLAGS } from '../../shared/article/structure-story.ts'
import { Quotation } from '../article/Quotation.tsx'
import styles from './structure-switch.module.css'

export function DangerAlert() {
  return (
    <section className={styles.danger} aria-label="Danger alert">
      <h3>
        <TriangleAlert size={14} aria-hidden="true" /> Danger alert
      </h3>
      <Quotation id="wrong-model" />
      <p>Six red flags tell you in time; the tab “Red flags” watches them:</p>
      <ul>
        {DANGER_FLAGS.map((flag) => (
          <li key={flag}>{flag}</li>
        ))}
      </ul>
      <Quotation id="bad-plan" by="Peter Thiel" />
      <p>
        So choose one, and edit it until it is no bad plan any more: a switch can be taken back.
      </p>
    </section>
  )
}
