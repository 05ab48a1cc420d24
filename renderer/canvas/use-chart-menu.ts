// Which context menu opens on the chart: that of the card, lane or pod below the pointer or the focus.
import { type MouseEvent, useCallback } from 'react'
import { roleId } from '../../shared/ids.ts'
import type { Layout } from '../../shared/layout/layout.ts'
import { offerMenu, type Thing } from '../actions/context-menus/thing.ts'
import { currentSession, selectRoles } from '../state/store.ts'
import { chartPointAt } from '../view/pointing.ts'
import { thingAt } from './thing-at.ts'

/** What floats on the chart (zoom bar, mini map) has none. */
export function useChartMenu(layout: Layout): (event: MouseEvent) => void {
  return useCallback(
    (event) => {
      const { target } = event
      if (!(target instanceof Element) || target.closest('.react-flow__panel')) return
      const thing = thingOn(layout, event)
      offerMenu(event, thing)
      if (thing.kind !== 'card' || currentSession().selection.includes(thing.roleId)) return
      selectRoles([thing.roleId])
    },
    [layout],
  )
}

/** An element that was pressed or has the focus says it itself; the chart as a whole is the ground. */
function thingOn(layout: Layout, event: MouseEvent): Thing {
  const { target, currentTarget, clientX: x, clientY: y } = event
  const card = target instanceof Element ? target.closest('[data-role-card]') : null
  const id = card?.getAttribute('data-role-card')
  if (id) return { kind: 'card', roleId: roleId(id) }
  if (target === currentTarget) return { kind: 'ground' }
  return thingAt(layout, chartPointAt({ x, y }))
}
