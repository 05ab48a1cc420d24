// The line at the bottom: how many, what is wrong, which structure fits, whether it is saved.

import { factsOn } from '../../shared/advisor/facts.ts'
import { decisionOn } from '../../shared/advisor/recommend.ts'
import { sayRecommendation } from '../../shared/advisor/say.ts'
import { isSpoken } from '../../shared/findings/spoken.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { runCommand } from '../actions/command-table/commands.ts'
import { showPanel } from '../actions/fold.ts'
import { AREA } from '../controls/focus-area.ts'
import { tip } from '../controls/tip.ts'
import { useJudged, useOrg } from '../state/derived.ts'
import { useSavedState } from '../state/saved-state.ts'
import { useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import styles from './status-bar.module.css'

export function StatusBar() {
  // The start screen is about no chart.
  const isStart = useSession(({ dialog }) => dialog?.kind === 'start')
  return isStart ? null : <AboutChart />
}

function AboutChart() {
  const org = useOrg()
  const findings = useJudged().findings.filter(isSpoken)
  const { roles } = org.document
  const { write } = useWriter()
  const vacant = org.vacancies.length
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  return (
    <footer {...AREA} className={styles.bar}>
      <span>
        {write(counted(org.members.length, 'person', 'people'))} ·{' '}
        {write(counted(roles.length, 'role', 'roles'))}
        {vacant > 0 && write(words` · ${vacant} vacant`)}
      </span>
      <button type="button" onClick={() => showPanel('findings')}>
        {errors > 0 && (
          <span className={styles.error}>{write(counted(errors, 'error', 'errors'))}</span>
        )}
        {warnings > 0 && (
          <span className={styles.warning}>{write(counted(warnings, 'warning', 'warnings'))}</span>
        )}
        {errors + warnings === 0 && <span>No errors or warnings</span>}
      </button>
      <BestFit />
      <span className={styles.saved}>{useSavedState()}</span>
    </footer>
  )
}

/** What the advisor says of all it knows so far, and the way to its reasons. */
function BestFit() {
  // With the findings, a moment after the chart, which rest on the same facts.
  const { document } = useJudged().org
  const { write } = useWriter()
  const facts = factsOn(document)
  if (facts.heads === null) return null
  return (
    <button
      type="button"
      className={styles.fit}
      {...tip('Ask the advisor why')}
      onClick={() => runCommand('open-advisor')}
    >
      Best fit for {write(counted(facts.heads, 'sales person', 'sales people'))}:{' '}
      {sayRecommendation(decisionOn(document))}
    </button>
  )
}
