// Drives Pitcrew's page as a user does: by keys and wheel, whatever the chart is drawn with.
import type { Peer } from './peer.ts'

/** What React Flow and browsers make of the wheel: pixels of `deltaY` for one doubling. */
const DOUBLING = 500

let isMoved = false

/** Everything but loading, which differs from place to place. */
export const pitcrewView: Omit<Peer, 'load'> = {
  fit: () => press(document.body, '1', { ctrlKey: true }),
  switchView: (to) =>
    press(document.body, to === 'reporting' ? 'R' : 'L', { ctrlKey: true, shiftKey: true }),
  zoomBy: (factor) => turnWheel({ deltaY: -Math.log2(factor) * DOUBLING, ctrlKey: true }),
  panBy: (x, y) => turnWheel({ deltaX: -x, deltaY: -y }),
  moveOne() {
    isMoved = !isMoved
    press(area(), isMoved ? 'ArrowDown' : 'ArrowUp', { altKey: true })
  },
  async cardPoint() {
    press(document.body, '0', { ctrlKey: true })
    await new Promise((resolve) => setTimeout(resolve, 600))
    const card = middleCard()?.getBoundingClientRect()
    return card ? { x: card.x + card.width / 2, y: card.y + card.height / 2 } : null
  },
}

/** The part of the window with the chart; keys for cards are heard there. */
function area(): Element {
  const chart = document.querySelector('[aria-label="Chart"]')
  if (!chart) throw new Error('The page has no chart')
  return chart
}

function press(target: Element, key: string, held: KeyboardEventInit): void {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }),
  )
}

function turnWheel(turn: WheelEventInit): void {
  const { x, y, width, height } = area().getBoundingClientRect()
  const clientX = x + width / 2
  const clientY = y + height / 2
  // Where the wheel is heard is the page's own affair: whatever lies in the middle of the chart.
  const target = document.elementFromPoint(clientX, clientY) ?? area()
  target.dispatchEvent(
    new WheelEvent('wheel', {
      bubbles: true,
      cancelable: true,
      view: window,
      clientX,
      clientY,
      ...turn,
    }),
  )
}

/** The card nearest to the middle of the chart, where cards are elements of their own. */
function middleCard(): Element | null {
  const { x, y, width, height } = area().getBoundingClientRect()
  const distance = (card: Element) => {
    const box = card.getBoundingClientRect()
    return Math.hypot(
      box.x + box.width / 2 - x - width / 2,
      box.y + box.height / 2 - y - height / 2,
    )
  }
  const cards = [...document.querySelectorAll('[data-role-id]')]
  return cards.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}
