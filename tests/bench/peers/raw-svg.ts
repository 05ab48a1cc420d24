// No library: one SVG element for every card, line and text; the view is a transform.
import { CARD, type Chart, type ChartCard, type Peer } from '../window/peer.ts'

const NAMESPACE = 'http://www.w3.org/2000/svg'

class RawSvg implements Peer {
  private size = { width: 0, height: 0 }
  private window = { width: 0, height: 0 }
  private view = { x: 0, y: 0, zoom: 1 }
  private readonly world = document.createElementNS(NAMESPACE, 'g')
  private moved: { element: Element; card: ChartCard; manager: ChartCard } | null = null
  private isMoved = false

  load(chart: Chart, host: HTMLElement): void {
    this.size = chart
    this.window = { width: host.clientWidth, height: host.clientHeight }
    const managers = new Map(chart.cards.map((card) => [card.id, card]))
    const middle = chart.cards[Math.floor(chart.cards.length / 2)]
    for (const card of chart.cards) {
      const manager = managers.get(card.managerId ?? '')
      const group = make('g', {})
      if (manager) group.append(make('polyline', lineOf(manager, card)))
      group.append(...cardOf(card))
      this.world.append(group)
      if (card === middle && manager) this.moved = { element: group, card, manager }
    }
    const svg = make('svg', { width: '100%', height: '100%' })
    svg.append(this.world)
    this.fit()
    host.append(svg)
  }

  fit(): void {
    const { width, height } = this.window
    const zoom = 0.94 * Math.min(width / this.size.width, height / this.size.height, 1)
    const x = (width - this.size.width * zoom) / 2
    this.show({ x, y: (height - this.size.height * zoom) / 2, zoom })
  }

  zoomBy(factor: number): void {
    const { x, y, zoom } = this.view
    const middle = { x: this.window.width / 2, y: this.window.height / 2 }
    this.show({
      x: middle.x - (middle.x - x) * factor,
      y: middle.y - (middle.y - y) * factor,
      zoom: zoom * factor,
    })
  }

  panBy(x: number, y: number): void {
    this.show({ ...this.view, x: this.view.x + x, y: this.view.y + y })
  }

  moveOne(): void {
    if (!this.moved) return
    this.isMoved = !this.isMoved
    const { element, card, manager } = this.moved
    const there = { ...card, x: card.x + (this.isMoved ? 40 : 0) }
    element.replaceChildren(make('polyline', lineOf(manager, there)), ...cardOf(there))
  }

  private show(view: RawSvg['view']): void {
    this.view = view
    this.world.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.zoom})`)
  }
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(NAMESPACE, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`)
  return element
}

function lineOf(manager: ChartCard, card: ChartCard) {
  const x = manager.x + 6
  const y = card.y + CARD.height / 2
  const points = `${x},${manager.y + CARD.height} ${x},${y} ${card.x},${y}`
  return { points, fill: 'none', stroke: '#9aa3b0' }
}

function cardOf({ x, y, texts }: ChartCard): readonly Element[] {
  return [
    make('rect', { x, y, ...CARD, fill: '#ffffff', stroke: '#4f7cac' }),
    ...texts.map((text, line) => {
      const element = make('text', {
        x: x + 8,
        y: y + 16 + 14 * line,
        'font-size': line === 0 ? 12 : 10,
        'font-family': 'sans-serif',
      })
      element.textContent = text
      return element
    }),
  ]
}

export const peer: Peer = new RawSvg()
