// What is odd in single rows, in plain words; where it can be read in two ways, with a choice.
import type { Issue, Question } from '../../shared/tables/asking.ts'
import { saidOnce } from '../../shared/tables/said-once.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { useWriter } from '../state/writer.ts'
import type { ShownTable } from './shown-table.ts'
import styles from './tables.module.css'

/** More than this nobody reads in a dialog. */
const MOST = 40

/** Asks what has to be decided first, then tells the rest; what is the same of many rows is said once. */
export function RowIssues({ shown }: { readonly shown: ShownTable }) {
  const { write } = useWriter()
  const issues = saidOnce(shown.plan.issues)
  const asked = issues.filter(({ question }) => question)
  const told = [...new Set(issues.flatMap((issue) => (issue.question ? [] : write(issue.words))))]
  const counts = shown.issueCounts ?? { asked: asked.length, told: told.length }
  return (
    <>
      {asked.length > 0 && (
        <section aria-label="Questions">
          <h3>
            Questions{' '}
            <small>
              {write(
                words`${counts.asked}, with the likelier answer chosen; nothing is guessed in silence`,
              )}
            </small>
          </h3>
          <ul className={styles.issues}>
            {asked.slice(0, MOST).map((issue) => (
              <AskedIssue key={issue.question?.id} issue={issue} choose={shown.choose} />
            ))}
            {counts.asked > MOST && <li>and {write(counts.asked - MOST)} more</li>}
          </ul>
        </section>
      )}
      {told.length > 0 && (
        <section aria-label="To be known">
          <h3>
            To be known <small>{write(counted(counts.told, 'thing', 'things'))}</small>
          </h3>
          <ul className={styles.issues}>
            {told.slice(0, MOST).map((each) => (
              <li key={each}>{each}</li>
            ))}
            {counts.told > MOST && <li>and {write(counts.told - MOST)} more</li>}
          </ul>
        </section>
      )}
    </>
  )
}

interface AskedProps {
  readonly issue: Issue
  readonly choose: ShownTable['choose']
}

function AskedIssue({ issue, choose }: AskedProps) {
  const { write } = useWriter()
  const { question } = issue
  const said = write(issue.words)
  return (
    <li className={styles.asked}>
      <span>{said}</span>
      {question && <Answers said={said} question={question} choose={choose} />}
    </li>
  )
}

interface AnswersProps {
  readonly said: string
  readonly question: Question
  readonly choose: ShownTable['choose']
}

function Answers({ said, question, choose }: AnswersProps) {
  const { write } = useWriter()
  return (
    <fieldset className={styles.answers} aria-label={said}>
      {question.choices.map(({ id, label }) => (
        <label key={id} className={styles.answer} data-chosen={id === question.chosen}>
          <input
            type="radio"
            name={question.id}
            checked={id === question.chosen}
            onChange={() => choose(question.id, id)}
          />
          {write(label)}
        </label>
      ))}
    </fieldset>
  )
}
