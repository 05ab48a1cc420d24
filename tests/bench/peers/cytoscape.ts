// Cytoscape with places given (`preset`) and a label of four lines.
import cytoscape, { type Core } from 'cytoscape'
import { CARD, type Peer } from '../window/peer.ts'

let core: Core | null = null
let moving = ''
let isMoved = false

export const peer: Peer = {
  load(chart, host) {
    moving = chart.cards[Math.floor(chart.cards.length / 2)]?.id ?? ''
    core = cytoscape({
      container: host,
      layout: { name: 'preset' },
      minZoom: 0.001,
      maxZoom: 20,
      elements: [
        ...chart.cards.map(({ id, texts, x, y }) => ({
          data: { id, label: texts.join('\n') },
          position: { x: x + CARD.width / 2, y: y + CARD.height / 2 },
        })),
        ...chart.cards.flatMap(({ id, managerId }) =>
          managerId === null ? [] : [{ data: { id: `to-${id}`, source: managerId, target: id } }],
        ),
      ],
      style: [
        {
          selector: 'node',
          style: {
            ...CARD,
            shape: 'rectangle',
            label: 'data(label)',
            'background-color': '#ffffff',
            'border-width': 1,
            'border-color': '#4f7cac',
            'font-size': 10,
            'text-wrap': 'wrap',
            'text-valign': 'center',
            'text-halign': 'center',
          },
        },
        { selector: 'edge', style: { width: 1, 'curve-style': 'taxi' } },
      ],
    })
    this.fit()
  },
  fit() {
    core?.fit(undefined, 20)
  },
  zoomBy(factor) {
    const renderedPosition = { x: window.innerWidth / 2, y: window.innerHeight / 2 }
    if (core) core.zoom({ level: core.zoom() * factor, renderedPosition })
  },
  panBy(x, y) {
    core?.panBy({ x, y })
  },
  moveOne() {
    isMoved = !isMoved
    core?.getElementById(moving).shift({ x: isMoved ? 40 : -40, y: 0 })
  },
}
