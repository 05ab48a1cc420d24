// A role on its way from the palette: opens the slot under the pointer, adds the role on release.

import { useReactFlow } from '@xyflow/react'
import { useEffect, useMemo, useRef } from 'react'
import type { EditCall } from '../../shared/editing/apply-edit.ts'
import { type RoleId, roleId } from '../../shared/ids.ts'
import type { Layout } from '../../shared/layout/layout.ts'
import { addAt } from '../actions/drops.ts'
import { useOrg } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { newId } from '../state/new-id.ts'
import { usePointer } from '../state/pointer.ts'
import { selectRoles } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'

export interface PaletteDrop {
  readonly id: RoleId
  /** What letting go here would do; null outside all lanes. */
  readonly drop: EditCall
}

/** What a drag from the palette would add right now, or null. */
export function usePaletteDrop(layout: Layout, host: HTMLElement | null): PaletteDrop | null {
  const org = useOrg()
  const drag = usePointer((state) => state.paletteDrag)
  const { screenToFlowPosition } = useReactFlow()
  const template = drag?.template
  const id = useMemo(() => (template ? roleId(newId()) : null), [template])

  const target = useMemo(() => {
    if (!drag || !id || !host) return null
    const { left, right, top, bottom } = host.getBoundingClientRect()
    if (drag.x < left || drag.x > right || drag.y < top || drag.y > bottom) return null
    const drop = addAt(
      org,
      layout,
      screenToFlowPosition({ x: drag.x, y: drag.y }),
      drag.template,
      id,
    )
    return drop && { id, drop }
  }, [drag, id, host, org, layout, screenToFlowPosition])

  const latest = useRef(target)
  latest.current = target
  useEffect(() => {
    if (!template) return
    const finish = () => {
      const reached = latest.current
      usePointer.setState({ paletteDrag: null })
      if (!reached) return
      if (edit(reached.drop)) {
        selectRoles([reached.id])
        arrangeWindow({ panel: 'role' })
      }
    }
    window.addEventListener('pointerup', finish)
    return () => window.removeEventListener('pointerup', finish)
  }, [template])

  return target
}
