// A long list that shows its beginning and, on demand, more of the rest; a thousand at once help nobody.
import { type ReactNode, useContext, useState } from 'react'
import { shortNumber } from '../../shared/numbers/write-number.ts'
import styles from './controls.module.css'
import { NumberForm } from './number-form.ts'

interface FoldedProps<Item> {
  readonly items: readonly Item[]
  /** Lists of up to so many are shown whole. */
  readonly most: number
  /** Of longer ones so many at first. */
  readonly first: number
  readonly render: (item: Item) => ReactNode
  /** Of the line that says how many more there are. */
  readonly className?: string | undefined
}

/** How many more are shown at a time. */
const STEP = 50

/** List items; the last one says how many there are more. */
export function Folded<Item>({ items, most, first, render, className }: FoldedProps<Item>) {
  const [extra, setExtra] = useState(0)
  const { locale } = useContext(NumberForm)
  const shown = items.length <= most ? items : items.slice(0, first + extra)
  const left = items.length - shown.length
  return (
    <>
      {shown.map(render)}
      {left > 0 && (
        <li className={className}>
          <button type="button" className={styles.unfold} onClick={() => setExtra(extra + STEP)}>
            and {shortNumber(left, locale)} more
          </button>
        </li>
      )}
    </>
  )
}
