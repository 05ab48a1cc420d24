// How many report to a manager, as a button: pressed, it folds them away or shows them again.

import type { TagPart } from '../../shared/scene/scene.ts'
import { toggleFold } from '../actions/look.ts'
import { tip, tipOfCommand } from '../controls/tip.ts'
import styles from './canvas.module.css'

/** In px at 100 %; what is drawn is a little smaller. */
const LEAST_HEIGHT = 24

/** Lies over the drawn tag. The Tab key does not stop at it: a command does the same for the selected card. */
export function FoldButton({ tag }: { readonly tag: TagPart }) {
  const { box, label, roleId, isFolded } = tag
  return (
    <button
      type="button"
      className={styles.mark}
      style={{
        left: 0,
        top: (box.height - LEAST_HEIGHT) / 2,
        width: box.width,
        height: LEAST_HEIGHT,
      }}
      tabIndex={-1}
      aria-label={label}
      aria-expanded={isFolded !== true}
      {...tip(isFolded ? 'Show who reports here' : 'Hide who reports here')}
      {...tipOfCommand('fold-branch')}
      data-fold={roleId}
      // No frame begins on it.
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation()
        toggleFold(roleId)
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  )
}
