// The scene of a document as the window draws it, without marks.
import type { Document } from '../../shared/document/schema.ts'
import { layoutOf } from '../../shared/layout/layout-of.ts'
import { orgOf } from '../../shared/org/org.ts'
import { buildScene, type Marks } from '../../shared/scene/build-scene.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { english } from './english.ts'

const NO_MARKS: Marks = { roles: new Map(), lanes: new Map() }

export function sceneOf(document: Document, marks: Marks = NO_MARKS, draw = buildScene): Scene {
  const org = orgOf(document)
  const layout = layoutOf(org, { dropAreas: true })
  return draw(org, layout, { theme: 'light', writer: english, marks, forWindow: true })
}
