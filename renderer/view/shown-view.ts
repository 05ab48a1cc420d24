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
import { viewOf } from './views.ts'

/** For what happens now; what is drawn asks `useLayout`. */
export function shownView(): View {
  return viewOf(currentSession().looking.view)
}

/** Forgotten together with what was looked at. */
const layoutsOf = onceFor(({ view, folded, top }: Looking) =>
  onceFor(
    (document: Document): Layout =>
      viewOf(view).layout(orgOf(document), { dropAreas: true, folded, top }),
  ),
)

/** Where everything of a document stands, with room for dropping; the same object for the same document and look. */
export function layoutFor(document: Document, looking = currentSession().looking): Layout {
  return layoutsOf(looking)(document)
}

/** The layout of the chart as it is shown now. */
export function useLayout(): Layout {
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
