// React Flow as its documentation says: a node type of our own, edges, `fitView`.

import {
  type Edge,
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  type ReactFlowInstance,
  useEdgesState,
  useNodesState,
} from '@xyflow/react'
import css from '@xyflow/react/dist/style.css?inline'
import { memo } from 'react'
import { createRoot } from 'react-dom/client'
import { CARD, type Chart, type ChartCard, type Peer } from '../../window/peer.ts'

type CardNode = Node<{ readonly texts: ChartCard['texts'] }, 'card'>

const NODE_TYPES = { card: memo(Card) }

function Card({ data }: NodeProps<CardNode>) {
  return (
    <div className="bench-card">
      <Handle type="target" position={Position.Left} />
      {data.texts.map((text) => (
        <div key={text}>{text}</div>
      ))}
      <Handle type="source" position={Position.Bottom} />
    </div>
  )
}

const STYLE = `.bench-card { width: ${CARD.width}px; height: ${CARD.height}px; box-sizing: border-box;
  padding: 2px 8px; border: 1px solid #4f7cac; background: #fff; font: 10px/14px sans-serif }`

interface FlowProps {
  readonly chart: Chart
  readonly onlyVisible: boolean
  readonly onInit: (flow: ReactFlowInstance<CardNode>) => void
}

function Flow({ chart, onlyVisible, onInit }: FlowProps) {
  const [nodes, , onNodesChange] = useNodesState<CardNode>(nodesOf(chart))
  const [edges, , onEdgesChange] = useEdgesState<Edge>(edgesOf(chart))
  return (
    <ReactFlow<CardNode>
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onlyRenderVisibleElements={onlyVisible}
      onInit={onInit}
      minZoom={0.01}
      fitView
    />
  )
}

function nodesOf({ cards }: Chart): CardNode[] {
  return cards.map(({ id, x, y, texts }) => ({
    id,
    type: 'card',
    position: { x, y },
    data: { texts },
    ...CARD,
  }))
}

function edgesOf({ cards }: Chart): Edge[] {
  return cards.flatMap(({ id, managerId }) =>
    managerId === null ? [] : [{ id: `to-${id}`, source: managerId, target: id, type: 'step' }],
  )
}

/** React Flow with all nodes in the page, or only those in view. */
export function flowPeer(onlyVisible: boolean): Peer {
  let flow: ReactFlowInstance<CardNode> | null = null
  let moving = ''
  let isMoved = false
  return {
    load(chart, host) {
      moving = chart.cards[Math.floor(chart.cards.length / 2)]?.id ?? ''
      const style = document.createElement('style')
      style.textContent = css + STYLE
      document.head.append(style)
      return new Promise((resolve) => {
        const onInit = (instance: ReactFlowInstance<CardNode>) => {
          flow = instance
          resolve()
        }
        createRoot(host).render(<Flow chart={chart} onlyVisible={onlyVisible} onInit={onInit} />)
      })
    },
    fit() {
      void flow?.fitView()
    },
    zoomBy(factor) {
      if (!flow) return
      const { x, y, zoom } = flow.getViewport()
      const middle = { x: window.innerWidth / 2, y: window.innerHeight / 2 }
      void flow.setViewport({
        x: middle.x - (middle.x - x) * factor,
        y: middle.y - (middle.y - y) * factor,
        zoom: zoom * factor,
      })
    },
    panBy(x, y) {
      if (!flow) return
      const view = flow.getViewport()
      void flow.setViewport({ ...view, x: view.x + x, y: view.y + y })
    },
    moveOne() {
      isMoved = !isMoved
      const by = isMoved ? 40 : -40
      flow?.updateNode(moving, ({ position: { x, y } }) => ({ position: { x: x + by, y } }))
    },
  }
}
