// No library: one canvas, what is out of sight is left out, text that nobody could read too.
import { CARD, type Chart, type ChartCard, type Peer } from '../window/peer.ts'

/** Below this size in pixels a letter is a smear. */
const READABLE = 3

class RawCanvas implements Peer {
  private cards: ChartCard[] = []
  private managers = new Map<string, ChartCard>()
  private size = { width: 0, height: 0 }
  private view = { x: 0, y: 0, zoom: 1 }
  private canvas = document.createElement('canvas')
  private frame = 0
  private isMoved = false

  load(chart: Chart, host: HTMLElement): void {
    this.cards = [...chart.cards]
    this.managers = new Map(chart.cards.map((card) => [card.id, card]))
    this.size = chart
    this.canvas.width = host.clientWidth
    this.canvas.height = host.clientHeight
    host.append(this.canvas)
    this.fit()
  }

  fit(): void {
    const { width, height } = this.canvas
    const zoom = 0.94 * Math.min(width / this.size.width, height / this.size.height, 1)
    const x = (width - this.size.width * zoom) / 2
    const y = (height - this.size.height * zoom) / 2
    this.show({ x, y, zoom })
  }

  zoomBy(factor: number): void {
    const { x, y, zoom } = this.view
    const middle = { x: this.canvas.width / 2, y: this.canvas.height / 2 }
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
    const at = Math.floor(this.cards.length / 2)
    const card = this.cards[at]
    if (!card) return
    this.isMoved = !this.isMoved
    this.cards[at] = { ...card, x: card.x + (this.isMoved ? 40 : -40) }
    this.show(this.view)
  }

  private show(view: RawCanvas['view']): void {
    this.view = view
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => this.paint())
  }

  private paint(): void {
    const context = this.canvas.getContext('2d')
    if (!context) return
    const { x, y, zoom } = this.view
    const { width, height } = this.canvas
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.fillStyle = '#f4f5f7'
    context.fillRect(0, 0, width, height)
    context.setTransform(zoom, 0, 0, zoom, x, y)
    const visible = this.cards.filter(
      (card) =>
        card.x * zoom + x < width &&
        (card.x + CARD.width) * zoom + x > 0 &&
        card.y * zoom + y < height &&
        (card.y + CARD.height) * zoom + y > 0,
    )
    context.strokeStyle = '#9aa3b0'
    context.beginPath()
    for (const card of visible) {
      const manager = card.managerId === null ? undefined : this.managers.get(card.managerId)
      if (!manager) continue
      context.moveTo(manager.x + 6, manager.y + CARD.height)
      context.lineTo(manager.x + 6, card.y + CARD.height / 2)
      context.lineTo(card.x, card.y + CARD.height / 2)
    }
    context.stroke()
    for (const card of visible) this.paintCard(context, card, zoom)
  }

  private paintCard(context: CanvasRenderingContext2D, card: ChartCard, zoom: number): void {
    context.fillStyle = '#ffffff'
    context.fillRect(card.x, card.y, CARD.width, CARD.height)
    context.strokeStyle = '#4f7cac'
    context.strokeRect(card.x, card.y, CARD.width, CARD.height)
    if (10 * zoom < READABLE) return
    context.fillStyle = '#1d2430'
    for (const [line, text] of card.texts.entries()) {
      context.font = line === 0 ? '600 12px sans-serif' : '10px sans-serif'
      context.fillText(text, card.x + 8, card.y + 16 + 14 * line)
    }
  }
}

export const peer: Peer = new RawCanvas()
