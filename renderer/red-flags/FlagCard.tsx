// One red flag: its latest figure and trend, what is wrong with it, and all one can do about it.
import { type ReactNode, useRef, useState } from 'react'
import { wholeMonthsBetween } from '../../shared/dates.ts'
import type { Kpi } from '../../shared/document/schema.ts'
import { FLAG_RULES, sayVerdict } from '../../shared/findings/flag-rules.ts'
import {
  FLAG_NAMES,
  FLAG_QUESTIONS,
  sayFigure,
  sayLine,
} from '../../shared/red-flags/flag-words.ts'
import type { Reading } from '../../shared/red-flags/red-flag.ts'
import { limitsOf } from '../../shared/thresholds/limits.ts'
import { day } from '../../shared/words/figures.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { hasDraftsOf } from '../controls/drafts.ts'
import { RuleExplanation } from '../findings/RuleExplanation.tsx'
import { useDay } from '../state/day.ts'
import { useDocument } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import { EntryForm } from './EntryForm.tsx'
import { formName } from './entry-draft.ts'
import { History } from './History.tsx'
import { Remedies } from './Remedies.tsx'
import styles from './red-flags.module.css'
import { StateBadge } from './StateBadge.tsx'
import { Trend } from './Trend.tsx'

type Part = 'remedies' | 'history' | 'why'

export function FlagCard({ reading }: { readonly reading: Reading }) {
  const { flag, state, entries, latest, verdict } = reading
  const [opened, setOpened] = useState<Part | null>(null)
  const [entering, setEntering] = useState<string | null>(
    // A form that was left half filled is open again.
    () =>
      ['new', ...entries.map(({ id }) => id)].find((id) => hasDraftsOf(formName(flag, id))) ?? null,
  )
  const enter = useRef<HTMLButtonElement>(null)
  // null: a new one, or one that was deleted meanwhile.
  const changed = entries.find(({ id }) => id === entering) ?? null
  const writer = useWriter()
  const sentence = verdict && sayVerdict(flag, verdict, writer)

  const toggle = (part: Part, label: string) => (
    <Button
      look="link"
      aria-expanded={opened === part}
      onClick={() => setOpened(opened === part ? null : part)}
    >
      {label}
    </Button>
  )

  return (
    <li
      className={styles.card}
      data-flag={flag}
      data-state={state}
      data-severity={verdict?.severity}
    >
      <div className={styles.head}>
        <h3>{FLAG_NAMES[flag]}</h3>
        <StateBadge state={state} severity={verdict?.severity ?? null} />
      </div>
      {latest ? (
        <Latest reading={reading} latest={latest} />
      ) : (
        <p className={styles.muted}>{FLAG_QUESTIONS[flag]}</p>
      )}
      {sentence && (
        <p className={styles.verdict}>
          <strong>{sentence.headline}.</strong> {sentence.advice}
        </p>
      )}
      {state === 'too-small' && (
        <p className={styles.muted}>Of so few people a share says nothing, so it is not judged.</p>
      )}
      <div className={styles.actions}>
        <Button
          ref={enter}
          look="small"
          aria-expanded={entering === 'new'}
          aria-label={`Enter figure: ${FLAG_NAMES[flag]}`}
          onClick={() => setEntering(entering === 'new' ? null : 'new')}
        >
          Enter figure
        </Button>
        {toggle('remedies', 'What helps')}
        {entries.length > 0 && toggle('history', 'History')}
        {toggle('why', 'Why?')}
      </div>
      {(entering === 'new' || changed) && (
        <EntryForm
          key={entering}
          reading={reading}
          entry={changed}
          onClose={() => {
            setEntering(null)
            enter.current?.focus()
          }}
        />
      )}
      {opened === 'remedies' && <Remedies flag={flag} />}
      {opened === 'history' && entries.length > 0 && (
        <History reading={reading} onChange={({ id }) => setEntering(id)} />
      )}
      {opened === 'why' && <RuleExplanation rule={FLAG_RULES[flag]} />}
    </li>
  )
}

function Latest({ reading, latest }: { readonly reading: Reading; readonly latest: Kpi }) {
  const document = useDocument()
  const { write } = useWriter()
  const { figure, meaning } = sayFigure(latest)
  const months = wholeMonthsBetween(latest.date, useDay()) ?? 0
  const isOld = months >= limitsOf(document)('figure-months')
  return (
    <div className={styles.now}>
      <p className={styles.figure}>
        <strong>{write(figure)}</strong> {write(meaning)}
        <Detail>
          {write(day(latest.date))}
          {isOld && write(words`, ${counted(months, 'month', 'months')} old`)}
        </Detail>
      </p>
      <div className={styles.picture}>
        <Trend reading={reading} />
        <Detail>{write(sayLine(reading))}</Detail>
      </div>
    </div>
  )
}

function Detail({ children }: { readonly children: ReactNode }) {
  return <span className={styles.detail}>{children}</span>
}
