// A plus in each lane, where its next card would stand: adds a role there. Not part of the drawing, so in no export.
import { ViewportPortal } from '@xyflow/react'
import { Plus } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { laneName } from '../../shared/org/lane-name.ts'
import { freePlaces } from '../../shared/views/structure/free-place.ts'
import { addRoleHere } from '../actions/add-role-here.ts'
import { useOrg } from '../state/derived.ts'
import { usePointer } from '../state/pointer.ts'
import { MOST_GLIDING } from '../view/closeness.ts'
import { useLayout } from '../view/shown-view.ts'
import styles from './canvas.module.css'

/**
 * Drawings without lanes have none; large charts, which are painted, neither. Pods have many, so the Tab key comes
 * to one of them, and arrows go on from there.
 */
export function AddButtons() {
  const org = useOrg()
  const layout = useLayout()
  const [reached, reach] = useState(0)
  const isDragging = usePointer(({ drag }) => drag !== null && drag.what.kind !== 'person')
  if (isDragging || org.document.roles.length > MOST_GLIDING) return null
  const places = freePlaces(layout)
  if (places.length === 0) return null
  const home = Math.min(reached, places.length - 1)
  return (
    <ViewportPortal>
      <div role="toolbar" aria-label="Add a role" onKeyDown={onKey}>
        {places.map(({ lane, key, box: { x, y, width, height }, isSmall }, at) => {
          const label = `Add a role to ${laneName(org, lane)}`
          return (
            <button
              key={key}
              type="button"
              className={`${styles.add} ${isSmall ? styles.addSmall : ''} nopan`}
              style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
              tabIndex={at === home ? 0 : -1}
              aria-label={label}
              // No frame begins on it.
              onPointerDown={(event) => event.stopPropagation()}
              onFocus={() => reach(at)}
              onClick={() => addRoleHere(lane)}
            >
              <Plus size={isSmall ? 14 : 18} aria-hidden="true" />
            </button>
          )
        })}
      </div>
    </ViewportPortal>
  )
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

function onKey(event: KeyboardEvent<HTMLElement>): void {
  // On the chart Enter renames the selected role.
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
  const step = STEPS[event.key]
  if (step === undefined) return
  const buttons: Element[] = [...event.currentTarget.querySelectorAll('button')]
  const from = event.target instanceof Element ? buttons.indexOf(event.target) : -1
  const next = buttons.at((from + step) % buttons.length)
  if (next instanceof HTMLElement) next.focus()
  event.preventDefault()
  event.stopPropagation()
}
