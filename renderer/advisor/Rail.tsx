// The left side of the advisor: how far one is, and how the structures stand so far.
import { Dialog } from '@base-ui/react/dialog'
import { Check } from 'lucide-react'
import type { Advice } from '../../shared/advisor/advise.ts'
import type { Topic } from '../../shared/advisor/questions/question.ts'
import { TOPICS } from '../../shared/advisor/questions/topics.ts'
import { sayRecommendation } from '../../shared/advisor/say.ts'
import { HelpButton } from '../controls/HelpButton.tsx'
import styles from './advisor.module.css'
import { ScoreBars } from './ScoreBars.tsx'

/** Which part is shown: a topic, or the advice itself. */
export type Place = Topic['id'] | 'advice'

interface RailProps {
  readonly place: Place
  readonly advice: Advice
  readonly onGo: (place: Place) => void
}

export function Rail({ place, advice, onGo }: RailProps) {
  const open = new Set(advice.open)
  return (
    <div className={styles.rail}>
      <div className={styles.heading}>
        <Dialog.Title className={styles.title}>Ask the advisor</Dialog.Title>
        <HelpButton page="advisor" about="The advisor" />
      </div>
      <nav aria-label="Questions">
        <ol className={styles.steps}>
          {TOPICS.map(({ id, title, questions }) => {
            const answered = questions.filter((question) => !open.has(question)).length
            return (
              <li key={id}>
                <button
                  type="button"
                  aria-current={place === id ? 'step' : undefined}
                  onClick={() => onGo(id)}
                >
                  {title}
                  <small>
                    {answered} of {questions.length}
                    <span className="only-heard"> answered</span>
                    {answered === questions.length && <Check size={12} aria-hidden="true" />}
                  </small>
                </button>
              </li>
            )
          })}
          <li>
            <button
              type="button"
              aria-current={place === 'advice' ? 'step' : undefined}
              onClick={() => onGo('advice')}
            >
              The advice
            </button>
          </li>
        </ol>
      </nav>
      {place !== 'advice' && (
        <section className={styles.soFar} aria-label="So far">
          <h3 aria-live="polite">
            {advice.isGroundless ? 'Nothing answered yet' : `So far: ${sayRecommendation(advice)}`}
          </h3>
          {!advice.isGroundless && <ScoreBars advice={advice} />}
        </section>
      )}
    </div>
  )
}
