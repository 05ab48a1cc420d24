// The titles of a table, each with the stage it is taken for; those that nobody knows are asked about.

import type { CSSProperties } from 'react'
import { isStage, STAGE_NAMES, STAGES } from '../../shared/document/vocabulary.ts'
import type { TitleAnswer } from '../../shared/tables/table-plan.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { seenTip } from '../controls/tip.ts'
import { useWriter } from '../state/writer.ts'
import type { ShownTable } from './shown-table.ts'
import styles from './tables.module.css'

/** More titles than this nobody goes through in a dialog. */
const MOST = 60

/** Offers for each title a stage, or leaving its people out; what nobody knows stands out. */
export function TitleStages({ shown }: { readonly shown: ShownTable }) {
  const { write } = useWriter()
  const { titles } = shown.plan
  if (titles.length === 0) return null
  const unknown = titles.filter(({ stage }) => stage === null).length
  const known = titles.length - unknown
  return (
    <section aria-label="Titles">
      <h3>
        Titles{' '}
        <small>
          {write(
            words`${known} understood${unknown > 0 ? words`, ${unknown} for you to decide` : ''}`,
          )}
        </small>
      </h3>
      <ul className={styles.titles}>
        {titles.slice(0, MOST).map(({ key, title, count, stage }) => (
          <li
            key={key}
            data-unknown={stage === null}
            style={stage === null ? undefined : colourOf(stage)}
          >
            <span className={styles.dot} aria-hidden="true" />
            <span className={styles.name}>{title}</span>
            <small {...seenTip(write(counted(count, 'row', 'rows')))}>{write(count)}</small>
            <select
              className={styles.select}
              aria-label={`Stage of ${title}`}
              value={stage ?? ''}
              onChange={({ target }) => shown.setStage(key, answerOf(target.value))}
            >
              <option value="">Which stage?</option>
              <option value="left-out">Leave them out</option>
              {STAGES.map((each) => (
                <option key={each} value={each}>
                  {STAGE_NAMES[each]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {titles.length > MOST && (
        <p className={styles.more}>and {write(titles.length - MOST)} more</p>
      )}
    </section>
  )
}

function answerOf(value: string): TitleAnswer {
  if (value === 'left-out') return value
  return isStage(value) ? value : null
}

function colourOf(stage: string): CSSProperties {
  return { '--colour': `var(--stage-${stage})` } as CSSProperties
}
