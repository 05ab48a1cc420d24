// What an opened finding speaks for: one line each, and a press shows whom that is about.
import { findingId } from '../../shared/findings/finding-id.ts'
import { sayFinding } from '../../shared/findings/validate.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { Folded } from '../controls/Folded.tsx'
import { useJudged } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import styles from './findings.module.css'
import { showOnChart } from './show-on-chart.ts'

const FOLD = { most: 7, first: 5 } as const

/** Nothing where it speaks for nothing but itself. */
export function DetailList({ details }: { readonly details: readonly Finding[] }) {
  const { org } = useJudged()
  const writer = useWriter()
  if (details.length === 0) return null
  return (
    <ul className={styles.details} aria-label="Part of it">
      <Folded
        items={details}
        {...FOLD}
        render={(detail) => (
          <li key={findingId(detail)}>
            <button
              type="button"
              className={styles.detail}
              onClick={() => showOnChart(org, detail)}
            >
              {sayFinding(detail, writer).headline}
            </button>
          </li>
        )}
      />
    </ul>
  )
}
