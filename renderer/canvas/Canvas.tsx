// The canvas: React Flow shows the scene and reports gestures; edits change the document.
import { useSession } from '../state/store.ts'
import '@xyflow/react/dist/base.css'
import './react-flow.css'
import { ReactFlow, type ReactFlowProps, SelectionMode } from '@xyflow/react'
import { useMemo, useState } from 'react'
import { MAIN_AREA } from '../controls/focus-area.ts'
import { layoutFor, useDocument } from '../state/derived.ts'
import { MOST_GLIDING } from '../view/view-at.ts'
import { ZOOM } from '../view/viewport.ts'
import { CardNode } from './CardNode.tsx'
import styles from './canvas.module.css'
import { Ground } from './overview/Ground.tsx'
import { MiniMap } from './overview/MiniMap.tsx'
import { PaintedChart } from './overview/PaintedChart.tsx'
import { useHoveredCard } from './overview/use-hovered-card.ts'
import { useView } from './overview/use-view.ts'
import { PartNode } from './PartNode.tsx'
import { SlotNode } from './SlotNode.tsx'
import type { ChartNode } from './to-flow.ts'
import { NOTHING_HELD, useCardDrag } from './use-card-drag.ts'
import { useCardKeys } from './use-card-keys.ts'
import { useChartNodes } from './use-chart-nodes.ts'
import { useMovingLayer } from './use-moving-layer.ts'
import { usePaletteDrop } from './use-palette-drop.ts'
import { useSelection } from './use-selection.ts'
import { useShownScene } from './use-shown-scene.ts'
import { useIsCanvasReady, ViewKeeper } from './ViewKeeper.tsx'
import { ZoomBar } from './ZoomBar.tsx'

/** What never changes; only cards are grabbed, by pointer, and our own keys work on them. */
const BEHAVIOUR = {
  nodeTypes: { part: PartNode, card: CardNode, slot: SlotNode },
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elevateNodesOnSelect: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  nodeDragThreshold: 4,
  selectionOnDrag: true,
  // Any of them adds a card to the selection.
  multiSelectionKeyCode: ['Meta', 'Control', 'Shift'],
  selectionMode: SelectionMode.Partial,
  panOnDrag: [1, 2],
  panOnScroll: true,
  zoomOnDoubleClick: false,
  minZoom: ZOOM.min,
  maxZoom: ZOOM.max,
  proOptions: { hideAttribution: true },
} satisfies ReactFlowProps<ChartNode>

const NO_NODES: ChartNode[] = []

/** Needs a ReactFlowProvider around it. */
export function Canvas() {
  const document = useDocument()
  const layout = layoutFor(document)
  const selection = useSession((state) => state.selection)
  const selected = useMemo(() => new Set(selection), [selection])
  const [host, setHost] = useState<HTMLElement | null>(null)

  const isReady = useIsCanvasReady()
  const isLarge = document.roles.length > MOST_GLIDING
  // Large charts are painted while they move.
  useMovingLayer(isLarge ? null : host)
  const view = useView(isLarge, isReady)
  const { hovered, ...hover } = useHoveredCard(layout, view.way === 'overview')
  const { drag, ...dragHandlers } = useCardDrag(layout)
  const palette = usePaletteDrop(layout, host)
  const shown = useShownScene(document, drag, palette)
  const held = drag?.held ?? NOTHING_HELD
  const tabStop = selection[0] ?? layout.cards[0]?.roleId ?? null
  const nodes = useChartNodes({ shown, view, selection, selected, held, tabStop, hovered })
  const selectionHandlers = useSelection(layout)
  const onKeyDown = useCardKeys(layout)

  return (
    <section
      ref={setHost}
      className={styles.host}
      {...MAIN_AREA}
      aria-label="Chart"
      data-chart
      data-glides={!isLarge}
      onKeyDown={onKeyDown}
      {...hover}
    >
      <ReactFlow<ChartNode>
        nodes={isReady ? nodes : NO_NODES}
        {...BEHAVIOUR}
        {...selectionHandlers}
        {...dragHandlers}
      >
        <ViewKeeper isReady={isReady} />
        {!isLarge && <Ground />}
        {isLarge && isReady && (
          <PaintedChart scene={shown.scene} view={view} hidden={shown.moving} selected={selected} />
        )}
        <ZoomBar />
        <MiniMap scene={shown.resting} />
      </ReactFlow>
    </section>
  )
}
