// The guide beside the chart, which stays in use: one reads a step and takes it.
import { useGuide } from '../state/guide.ts'
import { Guide } from './Guide.tsx'
import styles from './guide.module.css'

/** Where there is little room it lies over the chart. */
export function GuideDock() {
  const isInFront = useGuide(({ isInDialog }) => !isInDialog)
  return (
    <div className={styles.dock}>
      <Guide isInFront={isInFront} />
    </div>
  )
}
