// A role on the canvas: the scene's card, focusable, renamed in place by double-click.
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { select, show, useStore } from '../app/store.ts'
import styles from './canvas.module.css'
import { RenameField } from './RenameField.tsx'
import { SceneShapes } from './SceneShapes.tsx'
import type { CardNode as CardNodeType } from './to-flow.ts'

/** Draws again only when its part is another object or it is selected, renamed or looked at. */
export const CardNode = memo(function CardNode({ data, selected }: NodeProps<CardNodeType>) {
  const { part } = data
  const isRenaming = useStore((state) => state.renaming === part.roleId)
  const isDropTarget = useStore((state) => state.personDrag?.over === part.roleId)
  const isLit = useStore((state) => state.highlight?.roles.has(part.roleId) === true)
  return (
    <div
      className={styles.card}
      data-selected={selected}
      data-lit={isLit}
      data-drop={isDropTarget}
      data-role-card={part.roleId}
    >
      <SceneShapes width={part.box.width} height={part.box.height} shapes={part.shapes} />
      <button
        type="button"
        className={styles.cardTarget}
        aria-label={part.label}
        aria-pressed={selected}
        data-role-id={part.roleId}
        onFocus={(event) => {
          // Focus by keyboard selects; a pointer selects by itself, with its own modifiers.
          if (event.currentTarget.matches(':focus-visible')) select([part.roleId])
        }}
        // On the button, not on React Flow: a handler there would make lanes catch the pointer, too.
        onClick={() => show({ panel: 'role' })}
        onDoubleClick={() => show({ renaming: part.roleId })}
      />
      {isRenaming && <RenameField part={part} />}
    </div>
  )
})
