// Which rows the outline has, what is folded in it, and the row on which its keys are.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { RoleId } from '../../shared/ids.ts'
import type { OutlineItem } from '../../shared/views/outline.ts'
import { firstOf, pathOf, pathTo, type Row, rowsOf } from './rows.ts'

export interface OutlineRows {
  readonly rows: readonly Row[]
  /** Where among them the keys are. */
  readonly active: number
  isUnfolded(key: string): boolean
  moveTo(row: Row): void
  fold(row: Row, isUnfolded: boolean): void
}

/**
 * The keys follow `selected`, the first selected role, until somebody moves them elsewhere: what is heard anew
 * calls nobody back. `isOpen`: everything is unfolded from the beginning.
 */
export function useRows(
  items: readonly OutlineItem[],
  selected: RoleId | undefined,
  isOpen: boolean,
): OutlineRows {
  const [folds, setFolds] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isUnfolded = (key: string) => folds.get(key) ?? isOpen
  const rows = useMemo(
    () => rowsOf(items, (key) => folds.get(key) ?? isOpen),
    [items, folds, isOpen],
  )
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
  const fold = (row: Row, isUnfoldedNow: boolean) => {
    moveTo(row)
    setFolds((now) => new Map(now).set(row.item.key, isUnfoldedNow))
  }
  return { rows, active: firstOf(rows, activePath), isUnfolded, moveTo, fold }
}

function unfolded(
  folds: ReadonlyMap<string, boolean>,
  path: readonly string[],
): ReadonlyMap<string, boolean> {
  return new Map([...folds, ...path.map((key): [string, boolean] => [key, true])])
}
