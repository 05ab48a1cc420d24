// A plus in each lane, where its next card would stand: adds a role there. Not part of the drawing, so in no export.
import { ViewportPortal } from '@xyflow/react'
import { Plus } from 'lucide-react'
import { memo } from 'react'
import type { Layout } from '../../shared/layout/layout.ts'
import { laneName } from '../../shared/org/lane-name.ts'
import { freePlaces } from '../../shared/views/structure/free-place.ts'
import { addRoleHere } from '../actions/add-role-here.ts'
import { useOrg } from '../state/derived.ts'
import styles from './canvas.module.css'

/** Drawings without lanes have none. */
export const AddButtons = memo(function AddButtons({ layout }: { readonly layout: Layout }) {
  const org = useOrg()
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
})
