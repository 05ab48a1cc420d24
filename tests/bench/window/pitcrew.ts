// Pitcrew's own page as it was built, with a stand-in for the Electron side; driven by keys and wheel.
import { emptyDocument } from '../../../shared/document/schema.ts'
import type { OpenedDocument, PitcrewApi } from '../../../shared/ipc.ts'
import type { Chart, Peer } from './peer.ts'

const UNTITLED: OpenedDocument = {
  documentId: '00000000-0000-4000-8000-000000000000',
  document: emptyDocument('Untitled chart'),
  fileName: 'Untitled',
  isUntitled: true,
  isUnsaved: false,
}

const START = {
  opened: UNTITLED,
  recent: [],
  preferences: { theme: 'light' },
  platform: 'linux',
  version: '0.0.0',
  notices: [],
}

/** What the page listens to, by the event's name. */
const listeners = new Map<string, (payload: unknown) => void>()

const api = {
  call: async (name: string) => ({ ok: true, value: name === 'app:start' ? START : null }),
  on(name: string, listener: (payload: unknown) => void) {
    listeners.set(name, listener)
    return () => listeners.delete(name)
  },
  openDropped: async () => {},
} satisfies Record<keyof PitcrewApi, unknown>

Object.defineProperty(window, 'pitcrew', { value: api })

/** What React Flow and browsers make of the wheel: pixels of `deltaY` for one doubling. */
const DOUBLING = 500

let isMoved = false

export const peer: Peer = {
  load({ document: chart, ...rest }: Chart) {
    const opened: OpenedDocument = {
      documentId: '00000000-0000-4000-8000-000000000001',
      document: chart,
      fileName: `${rest.cards.length} roles`,
      isUntitled: false,
      isUnsaved: false,
    }
    listeners.get('document:opened')?.(opened)
  },
  fit: () => press(document.body, '1', { ctrlKey: true }),
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
