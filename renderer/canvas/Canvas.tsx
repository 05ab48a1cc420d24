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
import { useCallback, useEffect, useState } from 'react'
import type { RoleId } from '../../shared/ids.ts'
import { THEMES } from '../../shared/scene/theme.ts'
import { useDocument, useLayout } from '../app/derived.ts'
import { select, useStore } from '../app/store.ts'
import { useThemeName } from '../app/theme.ts'
import { CardNode } from './CardNode.tsx'
import styles from './canvas.module.css'
import { miniMapColour } from './mini-map-colour.ts'
import { PartNode } from './PartNode.tsx'
import { SlotNode } from './SlotNode.tsx'
import type { ChartNode } from './to-flow.ts'
import { useCardDrag } from './use-card-drag.ts'
import { useCardKeys } from './use-card-keys.ts'
import { useChartNodes } from './use-chart-nodes.ts'
import { usePaletteDrop } from './use-palette-drop.ts'
import { FIT, setCanvas, ZOOM } from './viewport.ts'
import { ZoomBar } from './ZoomBar.tsx'

const NODE_TYPES = { part: PartNode, card: CardNode, slot: SlotNode }
/** Any of them adds a card to the selection. */
const MULTI_SELECT_KEYS = ['Meta', 'Control', 'Shift']

/** Cards glide to their places; more than this many at once would only stutter. */
const MOST_GLIDING = 200

/** Needs a ReactFlowProvider around it. */
export function Canvas() {
  const theme = useThemeName()
  const document = useDocument()
  const documentId = useStore((state) => state.documentId)
  const layout = useLayout(document)
  const [host, setHost] = useState<HTMLElement | null>(null)

  const { drag, ...dragHandlers } = useCardDrag(layout)
  const palette = usePaletteDrop(layout, host)
  const nodes = useChartNodes(document, drag, palette)

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
    const toggled = new Map(
      changes.flatMap((change) => (change.type === 'select' ? [[change.id, change.selected]] : [])),
    )
    if (toggled.size === 0) return
    const { history, selection } = useStore.getState()
    const before = new Set(selection)
    const isSelected = (id: RoleId) => toggled.get(`card:${id}`) ?? before.has(id)
    select(history.present.roles.map(({ id }) => id).filter(isSelected))
  }, [])
  const onKeyDown = useCardKeys(layout)

  return (
    <section
      ref={setHost}
      className={styles.host}
      aria-label="Chart"
      data-glides={document.roles.length <= MOST_GLIDING}
      onKeyDown={onKeyDown}
    >
      <ReactFlow<ChartNode>
        nodes={nodes}
        nodeTypes={NODE_TYPES}
        onNodesChange={onNodesChange}
        {...dragHandlers}
        onPaneClick={() => select([])}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elevateNodesOnSelect={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        nodeDragThreshold={4}
        selectionOnDrag
        multiSelectionKeyCode={MULTI_SELECT_KEYS}
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
