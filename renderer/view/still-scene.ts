// The picture of a chart that is only looked at: without marks, and without room for dropping.
import type { Document } from '../../shared/document/schema.ts'
import { orgOf } from '../../shared/org/org.ts'
import { buildScene, type Marks, type SceneOptions } from '../../shared/scene/build-scene.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { STRUCTURE_VIEW } from '../../shared/views/structure/structure-view.ts'

const NO_MARKS: Marks = { roles: new Map(), lanes: new Map() }

/** Width against height of the places for such pictures, about. */
const SHAPE = 2

/** The structure of a chart that no window shows, without marks and places to drop on. */
export function stillScene(
  document: Document,
  look: Pick<SceneOptions, 'theme' | 'writer'>,
): Scene {
  const org = orgOf(document)
  const layout = STRUCTURE_VIEW.layout(org, { dropAreas: false, shape: SHAPE })
  return buildScene(org, layout, { ...look, marks: NO_MARKS, forWindow: false })
}
