// What is laid over the drawing of a document right now, also while a card is dragged about.
import { useMemo } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import { orgOf } from '../../shared/org/org.ts'
import type { SceneOverlay } from '../../shared/scene/overlay.ts'
import { coverOverlay, leavingOverlay } from '../../shared/what-if/overlays.ts'
import { useStore } from '../app/store.ts'

/** null while nothing is. */
export function useOverlay(document: Document): SceneOverlay | null {
  const overlay = useStore((state) => state.overlay)
  return useMemo(() => {
    if (overlay === null) return null
    const org = orgOf(document)
    return overlay.kind === 'cover' ? coverOverlay(org) : leavingOverlay(org, overlay.who)
  }, [document, overlay])
}
