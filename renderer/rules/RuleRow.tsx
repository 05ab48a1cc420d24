// One rule in the list of all: how it stands in this chart, and on demand everything about it.
import { ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import type { Rule } from '../../shared/rules/rule.ts'
import { sayJudged } from '../../shared/rules/rule-words.ts'
import { words } from '../../shared/words/phrase.ts'
import { RuleExplanation } from '../findings/RuleExplanation.tsx'
import { SeverityMark } from '../findings/SeverityMark.tsx'
import { useDocument, useJudged } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import { stateOf } from './rule-state.ts'
import styles from './rules.module.css'

export function RuleRow({ rule }: { readonly rule: Rule }) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const { write } = useWriter()
  const { spoken, isMuted, isChanged } = stateOf(rule, useDocument(), useJudged().findings)
  return (
    <li className={styles.rule}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <ChevronRight className={styles.chevron} size={14} aria-hidden="true" />
        <SeverityMark severity={rule.severity} />
        <span className={styles.name}>
          {rule.title}
          <small>{sayJudged(rule)}</small>
        </span>
        {isChanged && <span className={styles.changed}>Changed numbers</span>}
        {isMuted && <span className={styles.muted}>Muted</span>}
        {spoken > 0 && (
          <span className={styles.spoken}>
            {spoken === 1 ? 'Speaks now' : write(words`Speaks ${spoken} times now`)}
          </span>
        )}
      </button>
      {isOpen && (
        <div id={id} className={styles.about}>
          <RuleExplanation rule={rule} />
        </div>
      )}
    </li>
  )
}
