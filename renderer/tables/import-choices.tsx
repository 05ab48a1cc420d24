// What is chosen about a list from a file as a whole: its sheet, and whether it becomes a chart or comes into one.
import { chooseAnotherList } from '../actions/import-list.ts'
import { Button } from '../controls/Button.tsx'
import type { ListTarget } from './list-target.ts'
import styles from './tables.module.css'
import type { ShownList } from './use-list-plan.ts'

const OWN_STEP = 'Your chart changes only when you import. One Undo takes all of it back.'

/** What holds, whatever is taken. */
export const PROMISES: Readonly<Record<ListTarget, string>> = {
  new: 'It becomes a chart of its own; this one stays as it is.',
  fill: OWN_STEP,
  merge: OWN_STEP,
}

/** Chooses a file in place of the one that is looked through. */
export function AnotherFile() {
  return <Button onClick={() => void chooseAnotherList()}>Another file…</Button>
}

interface SheetSelectProps {
  readonly shown: Pick<ShownList, 'sheets' | 'sheetAt' | 'showSheet'>
}

/** Chooses among the sheets of a workbook, and says which of them are hidden. */
export function SheetSelect({ shown }: SheetSelectProps) {
  return (
    <select
      className={styles.select}
      aria-label="Sheet"
      value={shown.sheetAt}
      onChange={({ target }) => shown.showSheet(Number(target.value))}
    >
      {shown.sheets.map(({ name, isHidden }, at) => (
        <option key={name} value={at}>
          {name}
          {isHidden ? ' (hidden)' : ''}
        </option>
      ))}
    </select>
  )
}

const TARGETS = [
  ['merge', 'Merge into this chart'],
  ['new', 'A new chart'],
] as const

interface TargetChoiceProps {
  readonly shown: Pick<ShownList, 'target' | 'setTarget'>
}

/** Chooses whether the list becomes a chart of its own or comes into the one that is open. */
export function TargetChoice({ shown }: TargetChoiceProps) {
  return (
    <fieldset className={styles.answers} aria-label="Where to">
      {TARGETS.map(([target, label]) => (
        <label key={target} className={styles.answer} data-chosen={target === shown.target}>
          <input
            type="radio"
            name="target"
            checked={target === shown.target}
            onChange={() => shown.setTarget(target)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
