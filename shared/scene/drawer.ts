// A drawer: draws the chart for one canvas again and again, and keeps the cards that did not change.
import type { Layout } from '../layout/layout.ts'
import type { Org } from '../org/org.ts'
import { buildScene, type SceneOptions } from './build-scene.ts'
import { cardKeeper } from './keep-card.ts'
import type { Scene } from './scene.ts'

export interface Drawer {
  /** The same scene as `buildScene` makes; cards that look as in the last drawing are the same objects. */
  draw(org: Org, layout: Layout, options: SceneOptions): Scene
}

/** One for each canvas: two that show the same roles in two themes would make each other draw every card anew. */
export function createDrawer(): Drawer {
  const drawCard = cardKeeper()
  return { draw: (org, layout, options) => buildScene(org, layout, options, drawCard) }
}
