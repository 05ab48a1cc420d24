// The nodes of the canvas: the chart, or what a running gesture would make of it.
import { useMemo, useRef } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { useLayout, useMarks, useScene } from '../app/derived.ts'
import { useStore } from '../app/store.ts'
import { useThemeName } from '../app/theme.ts'
import { keepParts } from './keep-parts.ts'
import { previewOf } from './preview.ts'
import { type ChartNode, type Gesture, toFlow } from './to-flow.ts'
import type { CardDrag } from './use-card-drag.ts'
import type { PaletteDrop } from './use-palette-drop.ts'

const NOTHING_HELD: Gesture['held'] = new Map()

/** The same objects from call to call for everything that looks the same. */
export function useChartNodes(
  document: Document,
  drag: CardDrag | null,
  palette: PaletteDrop | null,
): ChartNode[] {
  const theme = useThemeName()
  const marks = useMarks()
  const selection = useStore((state) => state.selection)
  const selected = useMemo(() => new Set(selection), [selection])

  const drop = drag?.drop ?? palette?.drop ?? null
  const moving = useMemo(
    () => new Set<RoleId>(palette ? [palette.id] : (drag?.roleIds ?? [])),
    [palette, drag?.roleIds],
  )
  const preview = useSettled(
    () => drop && previewOf(document, drop, moving),
    JSON.stringify(drop),
    document,
  )
  const shown = preview?.document ?? document
  const scene = useKept(useScene(shown, useLayout(shown), theme, marks))
  // A role from the palette is under the pointer, not on the chart yet.
  const visible = useMemo(
    () => (palette ? withoutCard(scene, palette.id) : scene),
    [scene, palette],
  )
  const gesture = useMemo(
    () => ({ held: drag?.held ?? NOTHING_HELD, slots: preview?.slots ?? [] }),
    [drag, preview],
  )
  return useNodes(visible, selected, gesture)
}

function withoutCard(scene: Scene, id: RoleId): Scene {
  return {
    ...scene,
    parts: scene.parts.filter((part) => part.kind !== 'card' || part.roleId !== id),
  }
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

function useNodes(scene: Scene, selection: ReadonlySet<RoleId>, gesture: Gesture): ChartNode[] {
  const before = useRef<ReadonlyMap<string, ChartNode>>(new Map())
  return useMemo(() => {
    const nodes = toFlow(scene, selection, gesture, before.current)
    before.current = new Map(nodes.map((node) => [node.id, node]))
    return nodes
  }, [scene, selection, gesture])
}
