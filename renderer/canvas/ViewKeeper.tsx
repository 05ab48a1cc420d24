// Announces the canvas to the zoom commands, and moves its view where the document asks for it.

import { useStore as useFlowStore, useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { RoleId } from '../../shared/ids.ts'
import { leavingOf } from '../../shared/what-if/leaving.ts'
import { useOrg } from '../state/derived.ts'
import { useSession } from '../state/store.ts'
import { setCanvas } from '../view/canvas-view.ts'
import { useLayout } from '../view/shown-view.ts'
import { fitChart, keepInSight, makeReadable, stayWithChart } from '../view/viewport.ts'
import type { ChartNode } from './to-flow.ts'

/** False until React Flow knows its size: what is drawn before would only be drawn again. */
export function useIsCanvasReady(): boolean {
  return useFlowStore(({ panZoom, width }) => panZoom !== null && width > 0)
}

/**
 * Another document is shown whole before its first picture, and again in a canvas of another size, or what is looked at
 * stays in sight; what is written on a card is at reading size, and a change never leaves the chart out of sight.
 * Stands before all that is painted, since effects run in that order, and shows nothing itself.
 */
export function ViewKeeper({ isReady }: { readonly isReady: boolean }) {
  const layout = useLayout()
  const flow = useReactFlow<ChartNode>()
  const store = useStoreApi()
  const documentId = useSession((state) => state.documentId)
  const size = useFlowStore(({ width, height }) => `${width} ${height}`)
  const written = useSession(({ renaming, naming }) => renaming ?? naming?.roleId ?? null)
  useLayoutEffect(() => {
    setCanvas({ flow, store })
    return () => setCanvas(null)
  }, [flow, store])
  useLayoutEffect(() => {
    if (documentId && isReady) fitChart(0)
  }, [documentId, isReady])
  const looked = useLookedAt()
  useLayoutEffect(() => {
    if (size) keepInSight(looked)
  }, [size, looked])
  const before = useRef({ documentId, layout })
  useEffect(() => {
    const last = before.current
    before.current = { documentId, layout }
    if (last.documentId === documentId) stayWithChart(last.layout, layout)
  }, [documentId, layout])
  useEffect(() => {
    if (written) makeReadable(written)
  }, [written])
  return null
}

/** The roles that the question below the chart is about, else the one that was selected last. */
function useLookedAt(): readonly RoleId[] {
  const org = useOrg()
  const selection = useSession((state) => state.selection)
  const overlay = useSession((state) => state.overlay)
  return useMemo(() => {
    const leaving = overlay?.kind === 'leaves' ? leavingOf(org, overlay.who) : null
    return leaving ? leaving.roles.map(({ id }) => id) : selection.slice(0, 1)
  }, [org, overlay, selection])
}
