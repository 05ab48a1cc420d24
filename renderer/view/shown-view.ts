// Which view of the chart this window shows, and what that view makes of the document. So far there is one.
import { useMemo } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import type { Layout } from '../../shared/layout/layout.ts'
import { onceFor } from '../../shared/once.ts'
import { orgOf } from '../../shared/org/org.ts'
import type { Marks } from '../../shared/scene/build-scene.ts'
import { STRUCTURE_VIEW } from '../../shared/views/structure/structure-view.ts'
import type { View } from '../../shared/views/view.ts'
import { useJudged } from '../state/derived.ts'

export const SHOWN_VIEW: View = STRUCTURE_VIEW

/** Where everything of a document stands, with room for dropping; the same object for the same document. */
export const layoutFor: (document: Document) => Layout = onceFor((document: Document) =>
  SHOWN_VIEW.layout(orgOf(document), { dropAreas: true }),
)

/** The marks of the findings on the drawing. */
export function useMarks(): Marks {
  const { org, findings } = useJudged()
  return useMemo(() => SHOWN_VIEW.marks(findings, org), [findings, org])
}
