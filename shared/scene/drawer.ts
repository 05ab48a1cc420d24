// A drawer: draws the chart for one canvas again and again, and keeps the cards that did not change.
import type { Layout } from '../layout/layout.ts'
import type { Org } from '../org/org.ts'
import { buildScene, type SceneOptions } from './build-scene.ts'
import { cardKeeper } from './keep-card.ts'
import type { Scene } from './scene.ts'

export interface Drawer {
  /** The same scene as `buildScene`; its cards are the objects of the last drawing where they look the same. */
  draw(org: Org, layout: Layout, options: SceneOptions): Scene
}

/** One for each canvas: two canvases that show the same chart otherwise would take turns in drawing anew. */
export function createDrawer(): Drawer {
  const drawCard = cardKeeper()
  return { draw: (org, layout, options) => buildScene(org, layout, options, drawCard) }
}
