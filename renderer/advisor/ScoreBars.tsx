// How the three structures stand: a bar for each, to the left of the line where more speaks against it.
import type { Advice } from '../../shared/advisor/advise.ts'
import { STRUCTURE_NAMES, STRUCTURES } from '../../shared/document/vocabulary.ts'
import styles from './advisor.module.css'

export function ScoreBars({ advice }: { readonly advice: Advice }) {
  const { points, structure, runnerUp } = advice
  const values = Object.values(points)
  const least = Math.min(0, ...values)
  // With room for a point at the right of the line: at the very end it would not be seen, and what has
  // most against it would seem to have most.
  const range = Math.max(1, ...values) - least
  const part = (value: number) => `${(value / range) * 100}%`
  return (
    <ul className={styles.bars} aria-label="Points">
      {STRUCTURES.map((each) => (
        <li key={each} data-place={placeOf(each)}>
          <span className={styles.barName}>
            {STRUCTURE_NAMES[each]}
            {each === structure && <em>Recommended</em>}
            {each === runnerUp && <em>Runner-up</em>}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span
              className={styles.bar}
              style={{
                left: part(Math.min(0, points[each]) - least),
                width: part(Math.abs(points[each])),
              }}
            />
            <span className={styles.zero} style={{ left: part(-least) }} />
          </span>
          <span className={styles.points}>{signed(points[each])}</span>
        </li>
      ))}
    </ul>
  )

  function placeOf(each: Advice['structure']): 'first' | 'second' | 'third' {
    if (each === structure) return 'first'
    return each === runnerUp ? 'second' : 'third'
  }
}

/** With a true minus sign, which is as wide as a figure. */
export function signed(points: number): string {
  return points < 0 ? `−${-points}` : String(points)
}
