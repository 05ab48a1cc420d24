// What the canvas shows: the chart, or what a running gesture would make of it.
import { useMemo, useRef } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { Box } from '../../shared/layout/layout.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { layoutFor, useMarks, useScene } from '../app/derived.ts'
import { useThemeName } from '../app/theme.ts'
import { keepParts } from './keep-parts.ts'
import { MOST_GLIDING } from './overview/view-at.ts'
import { previewOf } from './preview.ts'
import type { CardDrag } from './use-card-drag.ts'
import type { PaletteDrop } from './use-palette-drop.ts'
import { useRested } from './use-rested.ts'

export interface ShownScene {
  readonly scene: Scene
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
  const theme = useThemeName()
  const marks = useMarks()
  const drop = drag?.drop ?? palette?.drop ?? null
  const moving = useMemo(
    () => new Set<RoleId>(palette ? [palette.id] : (drag?.roleIds ?? [])),
    [palette, drag?.roleIds],
  )
  const key = JSON.stringify(drop)
  // Making room takes a large chart longer than a frame: only where the pointer stays.
  const rested = useRested(key, drop === null || document.roles.length <= MOST_GLIDING)
  const preview = useSettled(
    () => (drop && rested === key ? previewOf(document, drop, moving) : null),
    rested,
    document,
  )
  const shown = preview?.document ?? document
  const scene = useKept(useScene(shown, layoutFor(shown), theme, marks))
  return { scene, slots: preview?.slots ?? NO_SLOTS, moving }
}

/** Computed anew only when key or document change: a preview is made once per slot, not per pixel. */
function useSettled<Value>(compute: () => Value, key: string, document: Document): Value {
  const settled = useRef<{ key: string; document: Document; value: Value } | null>(null)
  if (settled.current?.key !== key || settled.current.document !== document)
    settled.current = { key, document, value: compute() }
  return settled.current.value
}

function useKept(scene: Scene): Scene {
  const before = useRef<Scene | null>(null)
  return useMemo(() => {
    before.current = keepParts(scene, before.current)
    return before.current
  }, [scene])
}
