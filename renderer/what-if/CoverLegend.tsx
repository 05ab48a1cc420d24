// What the colours of the cover view mean, and how many stages are covered.
import { X } from 'lucide-react'
import { type CoverLevel, coverOf, coverScoreOf, levelOf } from '../../shared/org/cover.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { leaveOverlay } from '../actions/ask-what-if.ts'
import { Button } from '../controls/Button.tsx'
import { AREA } from '../controls/focus-area.ts'
import { HelpButton } from '../controls/HelpButton.tsx'
import { useOrg } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import styles from './what-if.module.css'

const LEVELS: readonly {
  readonly level: CoverLevel
  readonly sign: string
  readonly name: string
}[] = [
  { level: 'nobody', sign: '×', name: 'Nobody' },
  { level: 'one', sign: '!', name: 'One person' },
  { level: 'enough', sign: '✓', name: 'Two or more' },
  { level: 'not-needed', sign: '–', name: 'Not needed' },
]

export function CoverLegend() {
  const org = useOrg()
  const covers = coverOf(org)
  const { write } = useWriter()
  const { covered, needed } = coverScoreOf(covers)
  const levels = covers.map(levelOf)
  return (
    <section {...AREA} className={styles.dock} aria-label="Cover">
      <div className={styles.head}>
        <h2 aria-live="polite">
          {needed === 0
            ? 'No stage has to be covered yet'
            : write(words`${covered} of ${counted(needed, 'stage has', 'stages have')} two people`)}
        </h2>
        <HelpButton page="cover-and-cost" about="Cover" />
        <Button look="icon" aria-label="Leave the cover view" onClick={leaveOverlay}>
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
      {needed === 0 ? (
        <p className={styles.muted}>
          Choose a structure above the chart: it says which stages there are, and this view then
          shows how many people could do each.
        </p>
      ) : (
        <>
          <ul className={styles.legend}>
            {LEVELS.map(({ level, sign, name }) => (
              <li key={level}>
                <span className={styles.sign} data-level={level} aria-hidden="true">
                  {sign}
                </span>
                {name}
                <span className={styles.muted}>
                  {write(levels.filter((each) => each === level).length)}
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.muted}>
            Counted are those who do the work and backups who could step in today.
          </p>
        </>
      )}
    </section>
  )
}
