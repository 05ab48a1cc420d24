// A plus in each lane, where its next card would stand: adds a role there. Not part of the drawing, so in no export.
import { ViewportPortal } from '@xyflow/react'
import { Plus } from 'lucide-react'
import { laneName } from '../../shared/org/lane-name.ts'
import { freePlaces } from '../../shared/views/structure/free-place.ts'
import { addRoleHere } from '../actions/add-role-here.ts'
import { useOrg } from '../state/derived.ts'
import { usePointer } from '../state/pointer.ts'
import { MOST_GLIDING } from '../view/closeness.ts'
import { useLayout } from '../view/shown-view.ts'
import styles from './canvas.module.css'

/** Drawings without lanes have none; large charts, which are painted, neither. */
export function AddButtons() {
  const org = useOrg()
  const layout = useLayout()
  const isDragging = usePointer(({ drag }) => drag !== null && drag.what.kind !== 'person')
  if (isDragging || org.document.roles.length > MOST_GLIDING) return null
  return (
    <ViewportPortal>
      {freePlaces(layout).map(({ lane, key, box: { x, y, width, height } }) => {
        const label = `Add a role to ${laneName(org, lane)}`
        return (
          <button
            key={key}
            type="button"
            className={`${styles.add} nopan`}
            style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
            aria-label={label}
            title={label}
            // No frame begins on it.
            onPointerDown={(event) => event.stopPropagation()}
            // On the chart Enter renames the selected role.
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
            }}
            onClick={() => addRoleHere(lane)}
          >
            <Plus size={18} aria-hidden="true" />
          </button>
        )
      })}
    </ViewportPortal>
  )
}
