// How documents are drawn now: in which colours, with which marks, with what laid over them.
import { useCallback, useState } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import { orgOf } from '../../shared/org/org.ts'
import { createDrawer } from '../../shared/scene/drawer.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { useSession } from '../state/store.ts'
import { useChartTheme } from '../state/theme.ts'
import { useWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import { useShape } from '../view/shape.ts'
import { layoutFor, useMarks } from '../view/shown-view.ts'
import { overlayOn } from '../what-if/overlay-on.ts'

/** For the chart itself, and for what a gesture would make of it; with a drawer of this canvas alone. */
export function useDraw(): (document: Document) => Scene {
  const [drawer] = useState(createDrawer)
  const theme = useChartTheme()
  const marks = useMarks()
  const writer = useWriter()
  const cards = useWindow(({ preferences }) => preferences.cards)
  const looking = useSession((state) => state.looking)
  const overlay = useSession((state) => state.overlay)
  const shape = useShape()
  return useCallback(
    (document) => {
      // Of the layout, which is another one for another shape.
      void shape
      const org = orgOf(document)
      const over = overlayOn(org, overlay)
      return drawer.draw(org, layoutFor(document, looking), {
        theme,
        writer,
        marks,
        cards,
        forWindow: true,
        overlay: over,
      })
    },
    [drawer, theme, writer, marks, cards, looking, overlay, shape],
  )
}
