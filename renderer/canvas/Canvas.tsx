// The canvas: React Flow shows the scene and reports gestures; edits change the document.
import { useSession } from '../state/store.ts'
import '@xyflow/react/dist/base.css'
import './react-flow.css'
import { ReactFlow, type ReactFlowProps, SelectionMode } from '@xyflow/react'
import { type ReactNode, useMemo, useState } from 'react'
import { MAIN_AREA } from '../controls/focus-area.ts'
import { useDocument } from '../state/derived.ts'
import { usePointer } from '../state/pointer.ts'
import { MOST_GLIDING } from '../view/closeness.ts'
import { ZOOM } from '../view/fit.ts'
import { useLayout } from '../view/shown-view.ts'
import { CardNode } from './CardNode.tsx'
import styles from './canvas.module.css'
import { Ground } from './overview/Ground.tsx'
import { MiniMap } from './overview/MiniMap.tsx'
import { PaintedChart } from './overview/PaintedChart.tsx'
import { useCloseness } from './overview/use-closeness.ts'
import { useHoveredCard } from './overview/use-hovered-card.ts'
import { PartNode } from './PartNode.tsx'
import { SlotNode } from './SlotNode.tsx'
import type { ChartNode } from './to-flow.ts'
import { useCardKeys } from './use-card-keys.ts'
import { useChartMenu } from './use-chart-menu.ts'
import { useChartNodes } from './use-chart-nodes.ts'
import { useCommandLines } from './use-command-lines.ts'
import { useHeldCards } from './use-held-cards.ts'
import { useMovingLayer } from './use-moving-layer.ts'
import { useSelection } from './use-selection.ts'
import { useShownScene } from './use-shown-scene.ts'
import { useIsCanvasReady, ViewKeeper } from './ViewKeeper.tsx'
import { ZoomBar } from './ZoomBar.tsx'

/** What never changes: cards are dragged, selected and walked over in our own ways. */
const BEHAVIOUR = {
  nodeTypes: { part: PartNode, card: CardNode, slot: SlotNode },
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elevateNodesOnSelect: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionOnDrag: true,
  // Frames begin on the ground, whatever key is held.
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  selectionMode: SelectionMode.Partial,
  // The right button opens menus.
  panOnDrag: [1],
  panOnScroll: true,
  zoomOnDoubleClick: false,
  minZoom: ZOOM.min,
  maxZoom: ZOOM.max,
  proOptions: { hideAttribution: true },
} satisfies ReactFlowProps<ChartNode>

const NO_NODES: ChartNode[] = []

/** Needs a ReactFlowProvider around it. `children` lie on the chart. */
export function Canvas({ children }: { readonly children?: ReactNode }) {
  const document = useDocument()
  const layout = useLayout()
  const selection = useSession((state) => state.selection)
  const selected = useMemo(() => new Set(selection), [selection])
  const [host, setHost] = useState<HTMLElement | null>(null)

  const isReady = useIsCanvasReady()
  const isLarge = document.roles.length > MOST_GLIDING
  // Large charts are painted while they move.
  useMovingLayer(isLarge ? null : host)
  const closeness = useCloseness(isLarge, isReady)
  const { hovered, ...hover } = useHoveredCard(layout, closeness.way === 'overview')
  const drag = usePointer((state) => (state.drag?.what.kind === 'person' ? null : state.drag))
  const isDimmed = usePointer(({ held }) => held !== null && held.roles.size > 0)
  const found = usePointer((state) => state.found)
  const shown = useShownScene(document, drag)
  const held = useHeldCards(layout, drag, isLarge)
  const tabStop = selection[0] ?? layout.cards[0]?.roleId ?? null
  const lines = useCommandLines(layout, shown.resting, selection)
  const nodes = useChartNodes({
    shown,
    lines,
    closeness,
    selection,
    selected,
    held,
    tabStop,
    hovered,
  })
  const selectionHandlers = useSelection(layout)
  const onKeyDown = useCardKeys(layout)
  const onContextMenu = useChartMenu(layout)

  return (
    <section
      ref={setHost}
      className={styles.host}
      {...MAIN_AREA}
      aria-label="Chart"
      data-chart
      data-glides={!isLarge}
      data-dims={isDimmed}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
      {...hover}
    >
      <ReactFlow<ChartNode>
        nodes={isReady ? nodes : NO_NODES}
        {...BEHAVIOUR}
        {...selectionHandlers}
      >
        <ViewKeeper isReady={isReady} />
        {!isLarge && <Ground />}
        {isLarge && isReady && (
          <PaintedChart
            scene={shown.scene}
            closeness={closeness}
            hidden={shown.moving}
            selected={selected}
            found={found}
          />
        )}
        <ZoomBar />
        <MiniMap scene={shown.resting} />
        {children}
      </ReactFlow>
    </section>
  )
}
