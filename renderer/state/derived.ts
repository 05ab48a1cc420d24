// What follows from the document: findings, marks and layout; each computed once per change.
import { useMemo } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import type { Layout } from '../../shared/layout/layout.ts'
import { layoutOf } from '../../shared/layout/layout-of.ts'
import { type Org, orgOf } from '../../shared/org/org.ts'
import type { Reading } from '../../shared/red-flags/red-flag.ts'
import { redFlagsOf } from '../../shared/red-flags/red-flags.ts'
import { marksOf } from '../../shared/rules/marks.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { validate } from '../../shared/rules/validate.ts'
import type { Marks } from '../../shared/scene/build-scene.ts'
import { limitsOf } from '../../shared/thresholds/limits.ts'
import { useStore } from './store.ts'
import { today } from './today.ts'

/** The document as it is now. */
export function useDocument(): Document {
  return useStore((state) => state.history.present)
}

/** The org index of the document. */
export function useOrg(): Org {
  return orgOf(useDocument())
}

const findingsOf = new WeakMap<Document, readonly Finding[]>()

/** All findings, worst first; muted ones included. */
export function useFindings(): readonly Finding[] {
  const document = useDocument()
  const known = findingsOf.get(document) ?? validate(document, today())
  findingsOf.set(document, known)
  return known
}

/** How the six red flags stand. */
export function useRedFlags(): readonly Reading[] {
  const document = useDocument()
  return useMemo(() => redFlagsOf(document, limitsOf(document)), [document])
}

/** The marks of the findings on cards and lanes. */
export function useMarks(): Marks {
  const org = useOrg()
  const findings = useFindings()
  return useMemo(() => marksOf(findings, org), [findings, org])
}

const layouts = new WeakMap<Document, Layout>()

/** Where everything of a document stands, with room for dropping; the same object for the same document. */
export function layoutFor(document: Document): Layout {
  const layout = layouts.get(document) ?? layoutOf(orgOf(document), { dropAreas: true })
  layouts.set(document, layout)
  return layout
}
