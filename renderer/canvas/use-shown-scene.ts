// What the canvas shows: the chart, or what a running gesture would make of it.
import { useMemo } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { Box } from '../../shared/layout/layout.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import type { CardDrag } from './use-card-drag.ts'
import { useDraw } from './use-draw.ts'
import type { PaletteDrop } from './use-palette-drop.ts'
import { usePreview } from './use-preview.ts'

export interface ShownScene {
  readonly scene: Scene
  /** The chart as it is, whatever is dragged over it. */
  readonly resting: Scene
  /** Where the moving cards would stand if they were let go. */
  readonly slots: readonly Box[]
  /** Cards under the pointer: not drawn at their places. */
  readonly moving: ReadonlySet<RoleId>
}

const NO_SLOTS: readonly Box[] = []

/** The same objects from call to call for everything that looks the same. */
export function useShownScene(
  document: Document,
  drag: CardDrag | null,
  palette: PaletteDrop | null,
): ShownScene {
  const draw = useDraw()
  const resting = useMemo(() => draw(document), [draw, document])
  const added = palette?.id
  const moving = useMemo(
    () => new Set<RoleId>(added ? [added] : (drag?.roleIds ?? [])),
    [added, drag?.roleIds],
  )
  const drop = drag?.drop ?? palette?.drop ?? null
  const preview = usePreview({ document, drop, roles: moving, draw })
  return {
    scene: preview?.scene ?? resting,
    resting,
    slots: preview?.slots ?? NO_SLOTS,
    moving,
  }
}
