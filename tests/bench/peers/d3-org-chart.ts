// d3-org-chart with its own compact layout, everything expanded, no transitions.
import { OrgChart } from 'd3-org-chart'
import { CARD, type ChartCard, type Peer } from '../window/peer.ts'

let cards: ChartCard[] = []
let isMoved = false

const chart = new OrgChart<ChartCard>()
  .nodeId(({ id }) => id)
  .parentNodeId(({ managerId }) => managerId)
  .nodeWidth(() => CARD.width)
  .nodeHeight(() => CARD.height)
  .nodeContent(({ data }) => {
    const lines = data.texts.map((text) => `<div>${text}</div>`).join('')
    return `<div style="height:${CARD.height}px;box-sizing:border-box;padding:2px 8px;border:1px solid #4f7cac;background:#fff;font:10px/14px sans-serif">${lines}</div>`
  })
  .compact(true)
  .duration(0)
  .scaleExtent([0.001, 20])

export const peer: Peer = {
  load(all, host) {
    cards = [...all.cards]
    chart.container(host).svgHeight(host.clientHeight).data(cards).expandAll()
    chart.fit({ animate: false })
  },
  fit() {
    chart.fit({ animate: false })
  },
  zoomBy(factor) {
    const { svg, zoomBehavior } = chart.getChartState()
    svg.call(zoomBehavior.scaleBy, factor)
  },
  panBy(x, y) {
    const { svg, zoomBehavior } = chart.getChartState()
    svg.call(zoomBehavior.translateBy, x, y)
  },
  moveOne() {
    isMoved = !isMoved
    const at = Math.floor(cards.length / 2)
    const leads = cards.filter(({ managerId }) => managerId === cards[0]?.id)
    const lead = leads[isMoved ? 0 : leads.length - 1]
    cards = cards.map((card, each) =>
      each === at && lead ? { ...card, managerId: lead.id } : card,
    )
    chart.data(cards).render()
  },
}
