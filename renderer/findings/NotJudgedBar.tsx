// What could not be judged for lack of figures, with the way to enter them; always in sight.
import { CircleHelp } from 'lucide-react'
import { useId } from 'react'
import { type NotJudged, notJudged } from '../../shared/findings/not-judged.ts'
import { words } from '../../shared/words/phrase.ts'
import { runCommand } from '../actions/command-table/commands.ts'
import { useJudged } from '../state/derived.ts'
import { arrangeWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import styles from './findings.module.css'

/** Nothing where everything was judged. */
export function NotJudgedBar() {
  const { org } = useJudged()
  const { write } = useWriter()
  const id = useId()
  const missing = notJudged(org)
  if (missing.length === 0) return null
  return (
    <section className={styles.notJudged} aria-labelledby={id}>
      <h2 id={id} className={styles.notJudgedTitle}>
        <CircleHelp size={15} aria-hidden="true" /> Not judged yet
      </h2>
      <ul>
        {missing.map((each) => {
          const { what, why, place } = each
          return (
            <li key={place} className={styles.missing}>
              <span>{write(words`${what}: ${why}`)}</span>
              <button
                type="button"
                className={styles.enter}
                // Begins with what is read on it: whoever speaks to the computer says that.
                aria-label={write(
                  place === 'advisor'
                    ? words`Choose a structure for ${what}`
                    : words`Enter figures for ${what}`,
                )}
                onClick={() => goTo(place)}
              >
                {place === 'advisor' ? 'Choose' : 'Enter'}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function goTo(place: NotJudged['place']): void {
  if (place === 'advisor') runCommand('open-advisor')
  else arrangeWindow({ panel: place })
}
