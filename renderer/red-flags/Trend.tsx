// The trend of a flag: a dot for each figure, and the line from which it is a red flag.
import { sayLine } from '../../shared/red-flags/flag-words.ts'
import type { Reading } from '../../shared/red-flags/red-flag.ts'
import { TREND_SIZE, trendShape } from '../../shared/red-flags/trend-shape.ts'
import { day, percentage } from '../../shared/words/figures.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { useWriter } from '../state/writer.ts'
import styles from './red-flags.module.css'

export function Trend({ reading }: { readonly reading: Reading }) {
  const { width, height, margin } = TREND_SIZE
  const { write } = useWriter()
  const { dots, line } = trendShape(reading.trend, reading.line)
  return (
    <svg
      className={styles.trend}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={write(trendText(reading))}
    >
      {line !== null && <line className={styles.line} x1={0} x2={width} y1={line} y2={line} />}
      <polyline className={styles.path} points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {dots.map(({ key, x, y, isLatest }) => (
        <circle
          key={key}
          className={isLatest ? styles.latestDot : styles.dot}
          cx={x}
          cy={y}
          r={isLatest ? margin - 1 : margin - 2.5}
        />
      ))}
    </svg>
  )
}

function trendText({ trend, flag, line }: Reading): Words {
  const said = ({ date, value }: Reading['trend'][number]) =>
    words`${percentage(Math.round(value * 10) / 10)} on ${day(date)}`
  const [first, ...others] = trend
  const last = others.at(-1)
  const figures =
    first && last ? words`From ${said(first)} to ${said(last)}` : first ? said(first) : ''
  return words`${figures}. ${sayLine({ flag, line })}.`
}
