// How a flag stands, in a word, a sign and a colour.
import { Check, CircleDashed, Eye, Flag, type LucideIcon } from 'lucide-react'
import type { Severity } from '../../shared/document/vocabulary.ts'
import type { FlagState } from '../../shared/red-flags/red-flag.ts'
import styles from './red-flags.module.css'

const STATES: Readonly<Record<FlagState, { name: string; Sign: LucideIcon }>> = {
  'red-flag': { name: 'Red flag', Sign: Flag },
  watch: { name: 'Watch', Sign: Eye },
  fine: { name: 'Fine', Sign: Check },
  'too-small': { name: 'Too few to judge', Sign: CircleDashed },
  'no-figure': { name: 'No figure yet', Sign: CircleDashed },
}

interface StateBadgeProps {
  readonly state: FlagState
  readonly severity: Severity | null
}

export function StateBadge({ state, severity }: StateBadgeProps) {
  const { name, Sign } = STATES[state]
  return (
    <span className={styles.badge} data-state={state} data-severity={severity ?? undefined}>
      <Sign size={12} aria-hidden="true" />
      {name}
    </span>
  )
}
