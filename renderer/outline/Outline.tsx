// The chart as a tree, for screen readers at every zoom and size, and seen by whoever comes with the Tab key.
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import type { RoleId } from '../../shared/ids.ts'
import type { OutlineItem, Told } from '../../shared/views/outline.ts'
import { offerMenu, type Thing } from '../actions/context-menus/thing.ts'
import { actOnRoles } from '../actions/role-keys.ts'
import { takeAlong } from '../actions/select.ts'
import { showRoles } from '../actions/show-roles.ts'
import { currentDocument, currentSession, useSession } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'
import { FOLLOWS_SELECTION, focusCard } from '../view/focus-card.ts'
import { layoutFor } from '../view/shown-view.ts'
import { bringIntoSight } from '../view/viewport.ts'
import styles from './outline.module.css'
import { type Row, stepFor, windowOf } from './rows.ts'
import { useHeard } from './use-heard.ts'
import { useRows } from './use-rows.ts'

/** Smaller charts are unfolded from the beginning, so that a reader goes through all of it. */
const MOST_UNFOLDED = 200

/** Focus and selection are those of the canvas: whatever is gone to here is selected there, and the other way. */
export function Outline() {
  const { org, items, told } = useHeard()
  const selection = useSession((state) => state.selection)
  const [first] = selection
  const isSmall = org.document.roles.length <= MOST_UNFOLDED
  const { rows, active, isUnfolded, moveTo, fold, leave } = useRows(items, first, isSmall)
  const tree = useRef<HTMLDivElement>(null)

  // The row is there once it is drawn; the focus is on nothing where the row that had it went away.
  const hasFocus = useRef(false)
  useLayoutEffect(() => {
    const { activeElement, body } = document
    const isLost = hasFocus.current && activeElement === body
    hasFocus.current = isLost || tree.current?.contains(activeElement) === true
    if (!hasFocus.current) return
    tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  })

  const goTo = (there: Row, isAlong = false) => {
    moveTo(there)
    if (there.item.roleId !== null) select(there.item.roleId, isAlong ? row : null)
  }
  const row = rows[active]
  const isRowUnfolded = row !== undefined && rows[active + 1]?.parent === row.item.key
  const onKeyDown = (event: KeyboardEvent) => {
    if (!row || event.ctrlKey || event.metaKey) return
    const step = event.altKey ? null : stepFor(event.key, rows, active)
    if (step === null && !actAt(row, event)) return
    event.preventDefault()
    event.stopPropagation()
    if (step === 'enter') enter(row, () => fold(row, !isRowUnfolded))
    else if (typeof step === 'boolean') fold(row, step)
    else if (step !== null) goTo(step, event.shiftKey)
  }
  // Also where a screen reader, or what keeps the focus, has put it.
  const onFocus = ({ target }: FocusEvent) => {
    hasFocus.current = true
    const focused = rows.find(({ item }) => idOf(item.key) === target.id)
    if (focused && focused !== row) moveTo(focused)
  }
  const onBlur = ({ target, relatedTarget }: FocusEvent) => {
    if (target.isConnected) hasFocus.current = false
    if (relatedTarget instanceof Node && !tree.current?.contains(relatedTarget)) leave()
  }
  const onClick = ({ target }: MouseEvent) => {
    const key = target instanceof Element ? target.closest('[role="treeitem"]')?.id : undefined
    const pressed = rows.find(({ item }) => idOf(item.key) === key)
    if (!pressed) return
    goTo(pressed)
    enter(pressed, () => undefined)
  }

  const selected = new Set(selection)
  return (
    <div
      ref={tree}
      role="tree"
      aria-label="Outline of the chart"
      aria-multiselectable="true"
      {...FOLLOWS_SELECTION}
      className={`only-heard ${styles.tree}`}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
      onClick={onClick}
    >
      {windowOf(rows, active).map((row) => (
        <TreeRow
          key={row.item.key}
          row={row}
          told={told}
          isActive={row === rows[active]}
          isUnfolded={isUnfolded(row.item.key)}
          isSelected={row.item.roleId !== null && selected.has(row.item.roleId)}
        />
      ))}
    </div>
  )
}

interface TreeRowProps {
  readonly row: Row
  readonly told: Told
  readonly isActive: boolean
  readonly isUnfolded: boolean
  readonly isSelected: boolean
}

function TreeRow({ row, told, isActive, isUnfolded, isSelected }: TreeRowProps) {
  const { item, level, position, siblings } = row
  const text = useMemo(() => item.say(told), [item, told])
  return (
    <div
      role="treeitem"
      className={styles.row}
      data-level={level}
      id={idOf(item.key)}
      tabIndex={isActive ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={item.roleId === null ? undefined : isSelected}
      aria-expanded={item.children.length > 0 ? isUnfolded : undefined}
      onContextMenu={(event) => offerMenuOf(item, event)}
    >
      {text}
    </div>
  )
}

function idOf(key: string): string {
  return `outline-${key}`
}

/** That of the card, lane or pod. */
function offerMenuOf(item: OutlineItem, event: MouseEvent): void {
  const { roleId } = item
  const thing = thingOf(item)
  if (!thing) return
  if (roleId !== null && !currentSession().selection.includes(roleId)) showRoles([roleId])
  offerMenu(event, thing)
}

/** What stands on the chart there; null where roles of no pod are told together. */
function thingOf({ key, roleId }: OutlineItem): Thing | null {
  const { lanes, pods } = layoutFor(currentDocument())
  if (roleId !== null) return { kind: 'card', roleId }
  const placed = lanes.find((lane) => lane.key === key)
  if (placed) return { kind: 'lane', lane: placed.lane }
  const podId = pods.find((pod) => key === `pod:${pod.podId}`)?.podId
  return podId ? { kind: 'pod', podId } : null
}

/** Alone, or as one more on the way from a row; it comes into sight. */
function select(role: RoleId, from: Row | null | undefined): void {
  if (!from) showRoles([role])
  else {
    takeAlong(from.item.roleId, role)
    bringIntoSight([role])
  }
}

/** What keys do with the selected roles, of which that of the row is one; false where they mean nothing there. */
function actAt({ item: { roleId } }: Row, event: KeyboardEvent): boolean {
  const { selection } = currentSession()
  if (roleId === null || (selection.length > 0 && !selection.includes(roleId))) return false
  return actOnRoles(event, roleId)
}

/** From a role to its card, where it is edited; of a place, what lies in it comes or goes. */
function enter({ item }: Row, toggle: () => void): void {
  if (item.roleId === null) {
    toggle()
    return
  }
  showRoles([item.roleId])
  arrangeWindow({ panel: 'role' })
  focusCard(item.roleId)
}
