// AntV X6 with `virtual` and `async`, its documented way for large graphs.
import { Graph } from '@antv/x6'
import { CARD, type ChartCard, type Peer } from '../window/peer.ts'

const MARKUP = [
  { tagName: 'rect', selector: 'body' },
  ...[0, 1, 2, 3].map((line) => ({ tagName: 'text', selector: `line${line}` })),
]

const BODY = { ...CARD, fill: '#ffffff', stroke: '#4f7cac' }

// A shape of our own, as its documentation says: the built-in ones measure their texts.
Graph.registerNode('card', { markup: MARKUP, attrs: { body: BODY } })

let graph: Graph | null = null
let moving = ''
let isMoved = false

export const peer: Peer = {
  load(chart, host) {
    moving = chart.cards[Math.floor(chart.cards.length / 2)]?.id ?? ''
    graph = new Graph({
      container: host,
      virtual: true,
      async: true,
      panning: true,
      mousewheel: true,
      connecting: { connectionPoint: 'rect' },
      scaling: { min: 0.001, max: 20 },
    })
    graph.fromJSON({
      nodes: chart.cards.map(nodeOf),
      edges: chart.cards.flatMap(({ id, managerId }) =>
        managerId === null
          ? []
          : [{ shape: 'edge', source: managerId, target: id, router: { name: 'normal' } }],
      ),
    })
    this.fit()
  },
  fit() {
    graph?.zoomToFit({ padding: 20, maxScale: 1, useCellGeometry: true })
  },
  zoomBy(factor) {
    if (graph) graph.zoom(graph.zoom() * factor, { absolute: true })
  },
  panBy(x, y) {
    graph?.translateBy(x, y)
  },
  moveOne() {
    isMoved = !isMoved
    const cell = graph?.getCellById(moving)
    if (cell?.isNode()) cell.translate(isMoved ? 40 : -40, 0)
  },
}

function nodeOf({ id, x, y, texts }: ChartCard) {
  const lines = texts.map((text, line) => [
    `line${line}`,
    {
      text,
      x: 8,
      y: 16 + 14 * line,
      fontSize: line === 0 ? 12 : 10,
      fill: '#1d2430',
      textAnchor: 'start',
    },
  ])
  return {
    id,
    shape: 'card',
    x,
    y,
    ...CARD,
    attrs: Object.fromEntries(lines),
  }
}
