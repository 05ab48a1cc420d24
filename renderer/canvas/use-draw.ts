// How documents are drawn now: in which colours, with which marks, with what laid over them.
import { useCallback } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import { orgOf } from '../../shared/org/org.ts'
import { buildScene } from '../../shared/scene/build-scene.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { useSession } from '../state/store.ts'
import { useThemeName } from '../state/theme.ts'
import { useWriter } from '../state/writer.ts'
import { layoutFor, useMarks } from '../view/shown-view.ts'
import { overlayOn } from '../what-if/overlay-on.ts'

/** For the chart itself, and for what a gesture would make of it. */
export function useDraw(): (document: Document) => Scene {
  const theme = useThemeName()
  const marks = useMarks()
  const writer = useWriter()
  const overlay = useSession((state) => state.overlay)
  return useCallback(
    (document) => {
      const org = orgOf(document)
      const over = overlayOn(org, overlay)
      return buildScene(org, layoutFor(document), {
        theme,
        writer,
        marks,
        forWindow: true,
        overlay: over,
      })
    },
    [theme, writer, marks, overlay],
  )
}
