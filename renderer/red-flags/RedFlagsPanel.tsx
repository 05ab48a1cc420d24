// The six red flags: which are up, what each says, and where to look first.
import { FlagTriangleRight } from 'lucide-react'
import { sayFinding } from '../../shared/findings/validate.ts'
import { kp07SeveralRedFlags } from '../../shared/rules/red-flags/kp-07-several-red-flags.ts'
import { limitsOf } from '../../shared/thresholds/limits.ts'
import { runCommand } from '../actions/command-table/commands.ts'
import { Button } from '../controls/Button.tsx'
import { HelpLink } from '../controls/HelpButton.tsx'
import { useDay } from '../state/day.ts'
import { useOrg, useRedFlags } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import { FlagCard } from './FlagCard.tsx'
import styles from './red-flags.module.css'

/** The "Red flags" tab. */
export function RedFlagsPanel() {
  const readings = useRedFlags()
  return (
    <div className={styles.panel}>
      {readings.every(({ latest }) => latest === null) && <Introduction />}
      <Together />
      <ul className={styles.cards} aria-label="Red flags">
        {readings.map((reading) => (
          <FlagCard key={reading.flag} reading={reading} />
        ))}
      </ul>
    </div>
  )
}

/** Shown until there is a first figure. */
function Introduction() {
  return (
    <div className={styles.introduction}>
      <FlagTriangleRight size={24} aria-hidden="true" />
      <h2>Six numbers that warn early</h2>
      <p>
        When several of these turn bad together, the structure is wrong rather than the people, and
        the sooner you know the cheaper it is to change.
      </p>
      <p>
        Most take a minute each. Start with those you know by heart; twice a year is often enough.
      </p>
      <HelpLink page="red-flags" about="red flags" />
    </div>
  )
}

/** Several at once speak of the structure. */
function Together() {
  const org = useOrg()
  const [finding] = kp07SeveralRedFlags.findingsIn(org, limitsOf(org.document), useDay())
  const writer = useWriter()
  if (!finding) return null
  const { headline, advice } = sayFinding(finding, writer)
  return (
    <section className={styles.together} aria-label="Several red flags">
      <h2>{headline}</h2>
      <p>{advice}</p>
      <Button look="small" onClick={() => runCommand('open-advisor')}>
        Ask the advisor again
      </Button>
    </section>
  )
}
