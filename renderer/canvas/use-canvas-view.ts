// Announces the canvas to the zoom commands, and moves its view where the document asks for it.
import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect, useLayoutEffect } from 'react'
import { useStore } from '../app/store.ts'
import type { ChartNode } from './to-flow.ts'
import { fitChart, makeReadable, setCanvas } from './viewport.ts'

/** Another document is shown whole before its first picture; a title is written at reading size. */
export function useCanvasView(): void {
  const flow = useReactFlow<ChartNode>()
  const store = useStoreApi()
  const documentId = useStore((state) => state.documentId)
  const renaming = useStore((state) => state.renaming)
  useLayoutEffect(() => {
    setCanvas({ flow, store })
    return () => setCanvas(null)
  }, [flow, store])
  useLayoutEffect(() => {
    if (documentId) fitChart(0)
  }, [documentId])
  useEffect(() => {
    if (renaming) makeReadable(renaming)
  }, [renaming])
}
