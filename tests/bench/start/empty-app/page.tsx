// The page of the empty app: React Flow with three of its own nodes, as its first example has them.
import '@xyflow/react/dist/style.css'
import { type Edge, type Node, ReactFlow, useEdgesState, useNodesState } from '@xyflow/react'
import { createRoot } from 'react-dom/client'

const NODES: Node[] = [
  { id: 'head', position: { x: 200, y: 0 }, data: { label: 'Head of sales' } },
  { id: 'first', position: { x: 100, y: 120 }, data: { label: 'Closer 1' } },
  { id: 'second', position: { x: 300, y: 120 }, data: { label: 'Closer 2' } },
]

const EDGES: Edge[] = [
  { id: 'to-first', source: 'head', target: 'first' },
  { id: 'to-second', source: 'head', target: 'second' },
]

function Page() {
  const [nodes, , onNodesChange] = useNodesState(NODES)
  const [edges, , onEdgesChange] = useEdgesState(EDGES)
  return (
    <div style={{ position: 'fixed', inset: 0 }}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        fitView
      />
    </div>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
