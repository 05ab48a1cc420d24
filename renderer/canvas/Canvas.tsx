// The canvas: React Flow shows the scene and reports gestures; edits change the document.
import '@xyflow/react/dist/base.css'
import './react-flow.css'
import {
  Background,
  MiniMap,
  type NodeChange,
  ReactFlow,
  SelectionMode,
  useReactFlow,
} from '@xyflow/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { RoleId } from '../../shared/ids.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { THEMES } from '../../shared/scene/theme.ts'
import { useDocument, useLayout, useMarks, useScene } from '../app/derived.ts'
import { select, show, useStore } from '../app/store.ts'
import { useThemeName } from '../app/theme.ts'
import { CardNode } from './CardNode.tsx'
import styles from './canvas.module.css'
import { keepParts } from './keep-parts.ts'
import { miniMapColour } from './mini-map-colour.ts'
import { PartNode } from './PartNode.tsx'
import { previewOf } from './preview.ts'
import { SlotNode } from './SlotNode.tsx'
import { type ChartNode, type Gesture, toFlow } from './to-flow.ts'
import { useCardDrag } from './use-card-drag.ts'
import { useCardKeys } from './use-card-keys.ts'
import { usePaletteDrop } from './use-palette-drop.ts'
import { FIT, setCanvas, ZOOM } from './viewport.ts'
import { ZoomBar } from './ZoomBar.tsx'

const NODE_TYPES = { part: PartNode, card: CardNode, slot: SlotNode }
const NOTHING_HELD: Gesture['held'] = new Map()

/** Needs a ReactFlowProvider around it. */
export function Canvas() {
  const theme = useThemeName()
  const document = useDocument()
  const documentId = useStore((state) => state.documentId)
  const selection = useStore((state) => state.selection)
  const layout = useLayout(document)
  const marks = useMarks()
  const [host, setHost] = useState<HTMLElement | null>(null)

  const { drag, ...dragHandlers } = useCardDrag(layout)
  const palette = usePaletteDrop(layout, host)
  const drop = drag?.drop ?? palette?.drop ?? null
  const moving = useMemo(
    () => new Set<RoleId>(palette ? [palette.id] : (drag?.roleIds ?? [])),
    [palette, drag?.roleIds],
  )
  const preview = useSettled(
    useMemo(() => drop && previewOf(document, drop, moving), [document, drop, moving]),
    JSON.stringify(drop),
  )

  const shownLayout = useLayout(preview?.document ?? document)
  const scene = useKept(useScene(preview?.document ?? document, shownLayout, theme, marks))
  const selected = useMemo(() => new Set(selection), [selection])
  const nodes = useNodes(
    useMemo(() => (palette ? withoutCard(scene, palette.id) : scene), [scene, palette]),
    selected,
    useMemo(
      () => ({ held: drag?.held ?? NOTHING_HELD, slots: preview?.slots ?? [] }),
      [drag, preview],
    ),
  )

  const flow = useReactFlow<ChartNode>()
  useEffect(() => {
    setCanvas(flow)
    return () => setCanvas(null)
  }, [flow])
  useEffect(() => {
    // Another document: show all of it, as soon as its nodes are there.
    if (documentId) requestAnimationFrame(() => void flow.fitView({ ...FIT, duration: 0 }))
  }, [documentId, flow])

  const onNodesChange = useCallback((changes: NodeChange<ChartNode>[]) => {
    const toggled = changes.flatMap((change) => (change.type === 'select' ? change : []))
    if (toggled.length === 0) return
    const next = new Set(useStore.getState().selection)
    for (const role of useStore.getState().history.present.roles) {
      const change = toggled.find(({ id }) => id === `card:${role.id}`)
      if (change?.selected) next.add(role.id)
      else if (change) next.delete(role.id)
    }
    select([...next])
  }, [])
  const onKeyDown = useCardKeys(layout)

  return (
    <section ref={setHost} className={styles.host} aria-label="Chart" onKeyDown={onKeyDown}>
      <ReactFlow<ChartNode>
        nodes={[...nodes]}
        nodeTypes={NODE_TYPES}
        onNodesChange={onNodesChange}
        {...dragHandlers}
        onNodeClick={() => show({ panel: 'role' })}
        onPaneClick={() => select([])}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elevateNodesOnSelect={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        nodeDragThreshold={4}
        selectionOnDrag
        selectionMode={SelectionMode.Partial}
        panOnDrag={[1, 2]}
        panOnScroll
        zoomOnDoubleClick={false}
        minZoom={ZOOM.min}
        maxZoom={ZOOM.max}
        fitView
        fitViewOptions={{ ...FIT, duration: 0 }}
        proOptions={{ hideAttribution: true }}
      >
        <Background gap={24} size={1.4} color={THEMES[theme].stripBorder} />
        <ZoomBar />
        <MiniMap<ChartNode>
          className={styles.miniMap ?? ''}
          nodeColor={(node) => miniMapColour(node, THEMES[theme])}
          bgColor={THEMES[theme].card}
          maskColor={theme === 'dark' ? 'rgb(0 0 0 / 40%)' : 'rgb(230 233 238 / 55%)'}
          ariaLabel="Overview of the chart"
          style={{ width: 150, height: 92 }}
          pannable
          zoomable
        />
      </ReactFlow>
    </section>
  )
}

function withoutCard(scene: Scene, id: RoleId): Scene {
  return {
    ...scene,
    parts: scene.parts.filter((part) => part.kind !== 'card' || part.roleId !== id),
  }
}

/** The value of the last time that its key changed: a preview is made once per slot, not per pixel. */
function useSettled<Value>(value: Value, key: string): Value {
  const settled = useRef({ key, value })
  if (settled.current.key !== key) settled.current = { key, value }
  return settled.current.value
}

function useKept(scene: Scene): Scene {
  const before = useRef<Scene | null>(null)
  return useMemo(() => {
    before.current = keepParts(scene, before.current)
    return before.current
  }, [scene])
}

function useNodes(
  scene: Scene,
  selection: ReadonlySet<RoleId>,
  gesture: Gesture,
): readonly ChartNode[] {
  const before = useRef<ReadonlyMap<string, ChartNode>>(new Map())
  return useMemo(() => {
    const nodes = toFlow(scene, selection, gesture, before.current)
    before.current = new Map(nodes.map((node) => [node.id, node]))
    return nodes
  }, [scene, selection, gesture])
}
