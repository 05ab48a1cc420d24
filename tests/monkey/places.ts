// Where a drag or a click on the chart may go: mostly lanes, sometimes cards, sometimes anywhere.
import { type Monkey, on } from './monkey.ts'
import type { Place } from './operation.ts'

const IN_A_LANE = 0.7
const ON_A_CARD = 0.25

/** Pixels beyond the window's edge that a place may be. */
const OUTSIDE = 20

export async function anyPlace({ look, random }: Monkey): Promise<Place> {
  const { lanes, things, width, height } = await look()
  const cards = things.filter(({ area }) => area === 'card')
  const [across, down] = [0.05 + 0.9 * random.share(), 0.05 + 0.9 * random.share()]
  if (lanes.length > 0 && random.chance(IN_A_LANE)) {
    const { key, box } = random.pick(lanes)
    const point = { x: box.x + across * box.width, y: box.y + down * box.height }
    return { ...point, on: { what: { lane: key }, across, down } }
  }
  if (cards.length > 0 && random.chance(ON_A_CARD)) return on(random.pick(cards), across, down)
  return {
    x: random.between(-OUTSIDE, width + OUTSIDE),
    y: random.between(-OUTSIDE, height + OUTSIDE),
  }
}

/** A point of the chart, whatever is there; null where there is no chart. */
export async function placeOnChart({ look, random }: Monkey): Promise<Place | null> {
  const { chart } = await look()
  if (!chart) return null
  return { x: chart.x + random.share() * chart.width, y: chart.y + random.share() * chart.height }
}
