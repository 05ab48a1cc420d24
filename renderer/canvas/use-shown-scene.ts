// What the canvas shows: the chart, or what a running drag would make of it.
import { useMemo } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { Box } from '../../shared/layout/layout.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import type { Carried } from '../../shared/views/view.ts'
import type { Drag } from '../state/pointer.ts'
import { useDraw } from './use-draw.ts'
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
export function useShownScene(document: Document, drag: Drag | null): ShownScene {
  const draw = useDraw()
  const resting = useMemo(() => draw(document), [draw, document])
  const what = drag?.what
  const moving = useMemo(() => new Set(what ? placedBy(what) : []), [what])
  // What is dropped onto a card opens no slot: that card shows it.
  const drop = drag?.drop?.onto === null ? drag.drop.edit : null
  const preview = usePreview({ document, drop, roles: moving, draw })
  return {
    scene: preview?.scene ?? resting,
    resting,
    slots: preview?.slots ?? NO_SLOTS,
    moving,
  }
}

/** The cards that get a place of their own. */
function placedBy(what: Carried): readonly RoleId[] {
  switch (what.kind) {
    case 'cards':
      return what.roleIds
    case 'template':
      return [what.id]
    case 'person':
      return []
  }
}
