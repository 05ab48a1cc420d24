// A role on the canvas: the scene's card, focusable, renamed in place by double-click.

import { type NodeProps, useStore as useFlowStore } from '@xyflow/react'
import { type CSSProperties, memo } from 'react'
import { carriedWith } from '../actions/gesture/carried-with.ts'
import { startDrag } from '../actions/gesture/start-drag.ts'
import { clickOn, isAdding } from '../actions/select.ts'
import { FOCUS_HOME } from '../controls/focus-area.ts'
import { shownHighlight, usePointer } from '../state/pointer.ts'
import { currentSession, renameRole, selectRoles, useSession } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'
import { keepInView } from '../view/viewport.ts'
import styles from './canvas.module.css'
import { MarkButton } from './MarkButton.tsx'
import { MOST_ON_CARD, markOfCard } from './mark-box.ts'
import { RenameField } from './RenameField.tsx'
import { SceneShapes } from './SceneShapes.tsx'
import type { CardNode as CardNodeType } from './to-flow.ts'
import { usePlaceOf } from './use-place-of.ts'

/** Draws again only when its part is another object or it is selected, renamed or looked at. */
export const CardNode = memo(function CardNode({ data }: NodeProps<CardNodeType>) {
  const { part, isPainted, isSelected, isTabStop } = data
  const label = part.label + usePlaceOf(part.roleId)
  const isRenaming = useSession((state) => state.renaming === part.roleId)
  const isCut = useSession((state) => state.cut?.roles.has(part.roleId) === true)
  const isDropTarget = usePointer((state) => state.drag?.drop?.onto === part.roleId)
  const isLit = usePointer((state) => shownHighlight(state)?.roles.has(part.roleId) === true)
  const isFound = usePointer((state) => state.found.has(part.roleId))
  // Outlines of elements over painted cards are equally thick at every zoom.
  const zoom = useFlowStore(({ transform }) => (isPainted ? transform[2] : null))
  return (
    <div
      className={styles.card}
      style={zoom === null ? undefined : zoomStyle(zoom)}
      data-selected={isSelected}
      data-painted={isPainted}
      data-cut={isCut}
      data-lit={isLit}
      data-found={isFound}
      data-drop={isDropTarget}
      data-role-card={part.roleId}
    >
      {!isPainted && (
        <SceneShapes width={part.box.width} height={part.box.height} shapes={part.shapes} />
      )}
      <button
        type="button"
        className={styles.cardTarget}
        // One stop of the Tab key for the whole chart; arrows go on from card to card.
        tabIndex={isTabStop ? 0 : -1}
        aria-label={label}
        // Nothing more than the card shows, unless it is too small to be read, or cut.
        data-tip={isPainted ? label : (part.whole ?? '')}
        aria-pressed={isSelected}
        data-role-id={part.roleId}
        {...(isSelected && isTabStop ? FOCUS_HOME : {})}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) keepInView(part.box)
        }}
        // Who comes with the Tab key selects. The focus also comes back by itself, as after a dialog: what
        // is selected was decided by then.
        onKeyUp={(event) => {
          if (event.key === 'Tab' && !isSelected) selectRoles([part.roleId])
        }}
        // On the button, not on React Flow: a handler there would make lanes catch the pointer, too.
        onPointerEnter={() => usePointer.setState({ over: part.roleId })}
        onPointerLeave={() => usePointer.setState({ over: null })}
        onPointerDown={(press) => {
          const { selection } = currentSession()
          const roleIds = carriedWith(part.roleId, selection, isAdding(press))
          startDrag(press, { kind: 'cards', roleIds })
        }}
        onClick={(event) => {
          clickOn(part.roleId, event)
          arrangeWindow({ panel: 'role' })
        }}
        onDoubleClick={() => renameRole(part.roleId)}
      />
      {part.badge !== null && (
        <MarkButton
          drawn={markOfCard(part.box)}
          of={{ kind: 'role', roleId: part.roleId }}
          most={MOST_ON_CARD}
          isPainted={isPainted}
        />
      )}
      {isRenaming && <RenameField part={part} />}
    </div>
  )
})

/** For the style sheet, and only here: everything below would else be styled anew in every frame. */
function zoomStyle(zoom: number): CSSProperties {
  return { '--zoom': zoom } as CSSProperties
}
