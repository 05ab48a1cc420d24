// Which view of the chart this window shows, and what that view makes of the document.
import { useMemo } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import type { Layout } from '../../shared/layout/layout.ts'
import { onceFor } from '../../shared/once.ts'
import { orgOf } from '../../shared/org/org.ts'
import type { Marks } from '../../shared/scene/build-scene.ts'
import type { View } from '../../shared/views/view.ts'
import { useDocument, useJudged } from '../state/derived.ts'
import type { Looking } from '../state/looking.ts'
import { currentSession, useSession } from '../state/store.ts'
import { type Shape, useShape } from './shape.ts'
import { viewOf } from './views.ts'

/** For what happens now; what is drawn asks `useLayout`. */
export function shownView(): View {
  return viewOf(currentSession().looking.view)
}

/** For each time the chart is laid out anew; forgotten together with what was looked at. */
const layoutsOf = onceFor(({ view, folded, foldedPods, top }: Looking) =>
  onceFor(({ shape, kept }: Shape) =>
    onceFor((document: Document) => {
      const like = kept.first?.order
      const room = { dropAreas: true, folded, foldedPods, top, shape, like }
      const layout = viewOf(view).layout(orgOf(document), room)
      if (layout.order) kept.first ??= { document, order: layout.order }
      return layout
    }),
  ),
)

/**
 * Where everything of a document stands, with room for dropping; the same object for the same document and look until
 * the chart is laid out anew. What is dragged over a chart that is all in sight opens its slot in sight, where there is
 * room.
 */
export function layoutFor(document: Document, looking = currentSession().looking): Layout {
  return layoutsOf(looking)(useShape.getState())(document)
}

/** The layout of the chart as it is shown now. */
export function useLayout(): Layout {
  useShape()
  return layoutFor(
    useDocument(),
    useSession((state) => state.looking),
  )
}

/** The marks of the findings on the drawing. */
export function useMarks(): Marks {
  const { org, findings } = useJudged()
  const view = useSession((state) => state.looking.view)
  return useMemo(() => viewOf(view).marks(findings, org), [view, findings, org])
}
