// Which rows the outline has, what is folded in it, and the row on which its keys are.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { RoleId } from '../../shared/ids.ts'
import type { OutlineItem } from '../../shared/views/outline.ts'
import { firstOf, pathOf, pathTo, type Row, rowsOf } from './rows.ts'

export interface OutlineRows {
  readonly rows: readonly Row[]
  /** Where among them the keys act. */
  readonly active: number
  isUnfolded(key: string): boolean
  moveTo(row: Row): void
  fold(row: Row, becomesUnfolded: boolean): void
  /** Nobody is among the rows any more: the active row follows the selection again. */
  leave(): void
}

/**
 * The active row follows `selected`, the first selected role, until somebody goes to another row; a change that is
 * heard later does not bring them back. `startsUnfolded`: everything is unfolded from the beginning.
 */
export function useRows(
  items: readonly OutlineItem[],
  selected: RoleId | undefined,
  startsUnfolded: boolean,
): OutlineRows {
  const [folds, setFolds] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isUnfolded = useCallback(
    (key: string) => folds.get(key) ?? startsUnfolded,
    [folds, startsUnfolded],
  )
  const rows = useMemo(() => rowsOf(items, isUnfolded), [items, isUnfolded])
  const [activePath, setActivePath] = useState<readonly string[]>([])
  const followed = useRef({ role: selected, isLeft: false })
  useEffect(() => {
    if (followed.current.role !== selected) followed.current = { role: selected, isLeft: false }
    if (selected === undefined || followed.current.isLeft) return
    const path = pathTo(items, selected)
    if (path === null) return
    setFolds((now) => (path.every((key) => now.get(key)) ? now : unfolded(now, path)))
    setActivePath([`role:${selected}`, ...path.toReversed()])
  }, [selected, items])

  const moveTo = (row: Row) => {
    followed.current.isLeft = row.item.roleId !== selected
    setActivePath(pathOf(rows, row))
  }
  const fold = (row: Row, becomesUnfolded: boolean) => {
    moveTo(row)
    setFolds((now) => new Map(now).set(row.item.key, becomesUnfolded))
  }
  const leave = () => {
    followed.current.isLeft = false
  }
  return { rows, active: firstOf(rows, activePath), isUnfolded, moveTo, fold, leave }
}

function unfolded(
  folds: ReadonlyMap<string, boolean>,
  path: readonly string[],
): ReadonlyMap<string, boolean> {
  return new Map([...folds, ...path.map((key): [string, boolean] => [key, true])])
}
