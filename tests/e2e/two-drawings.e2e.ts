// A large chart is drawn in two ways, elements near by and one canvas far away: the same picture.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import type { Box } from '../../shared/layout/layout.ts'
import { layoutOf } from '../../shared/layout/layout-of.ts'
import { orgOf } from '../../shared/org/org.ts'
import { THEMES } from '../../shared/scene/theme.ts'
import { largeOrganisation } from '../bench/large-organisation.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { boxOf, card } from './helpers/canvas.ts'
import { type Pitcrew, startPitcrew } from './helpers/pitcrew.ts'
import { filledBox, type ScreenPicture, screenPicture } from './helpers/screen-picture.ts'

const document = largeOrganisation(5000, 'conveyor')
const vacant = new Set(document.roles.filter(({ personId }) => !personId).map(({ id }) => id))
/** Laid out for canvases of all shapes: the window has chosen one of them. */
const layouts = Array.from({ length: 60 }, (_, at) =>
  layoutOf(orgOf(document), { dropAreas: true, shape: 1.05 ** (at - 20) }),
)
const folder = tempFolderForAll()
let pitcrew: Pitcrew

/** What the wheel has to turn from 100 % to just above the switch at 50 %, and from there past it. */
const TO_SWITCH = 499
const PAST_SWITCH = 2

/** So many cards around the middle of the view are measured. */
const MEASURED = 12

/** There and back so many times. */
const SWITCHES = 6

beforeAll(async () => {
  const file = join(folder, 'large.salesorg')
  writeFileSync(file, writeDocument(document))
  pitcrew = await startPitcrew({ files: [file] })
  await pitcrew.page.emulateMedia({ colorScheme: 'light' })
})

beforeEach(async () => {
  await pitcrew.page.keyboard.press('Control+0')
  const { x, y } = await middleOfChart()
  await pitcrew.page.mouse.move(x, y)
  await zoomOut(TO_SWITCH)
})

afterAll(async () => {
  await pitcrew.quit()
})

async function middleOfChart() {
  const { x, y, width, height } = await boxOf(pitcrew.page.getByRole('region', { name: 'Chart' }))
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
}

async function zoomOut(wheel: number) {
  const { page } = pitcrew
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, wheel)
  await page.keyboard.up('Control')
}

/** How many cards are drawn as elements. */
function cardPictures() {
  return pitcrew.page.locator('[data-role-card] svg').count()
}

/** Is the canvas the one that draws the cards? */
function painted() {
  return pitcrew.page.locator('canvas[data-painted]').getAttribute('data-painted')
}

/** Are details still left out, because the view has only just come to rest? */
async function isSparse() {
  return (await pitcrew.page.locator('canvas[data-sparse]').count()) > 0
}

interface PlacedCard {
  readonly roleId: string
  /** In the window. */
  readonly box: Box
}

/** The cards around the middle of the chart that is in view, where the layout has them. */
async function cardsInTheMiddle(): Promise<readonly PlacedCard[]> {
  const { page } = pitcrew
  const transform = await page.locator('.react-flow__viewport').evaluate((viewport) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(viewport).transform)
    return { zoom: a, x: e, y: f }
  })
  const chart = await boxOf(page.locator('.react-flow'))
  const { zoom } = transform
  const [seen] = await page.locator('[data-role-card]').all()
  const id = await seen?.getAttribute('data-role-card')
  if (!seen || !id) throw new Error('no card is drawn as an element')
  const at = await boxOf(seen)
  const isThere = ({ roleId, box }: PlacedCard) =>
    roleId === id &&
    Math.abs(chart.x + transform.x + box.x * zoom - at.x) < 1 &&
    Math.abs(chart.y + transform.y + box.y * zoom - at.y) < 1
  const layout = layouts.find(({ cards }) => cards.some(isThere))
  if (!layout) throw new Error(`${id} stands where no layout has it`)
  const cards = layout.cards.filter(({ roleId }) => !vacant.has(roleId))
  const placed = cards.map(({ roleId, box }) => ({
    roleId,
    box: {
      x: chart.x + transform.x + box.x * zoom,
      y: chart.y + transform.y + box.y * zoom,
      width: box.width * zoom,
      height: box.height * zoom,
    },
  }))
  const middle = await middleOfChart()
  const distance = ({ box: { x, y, width, height } }: PlacedCard) =>
    Math.hypot(x + width / 2 - middle.x, y + height / 2 - middle.y)
  return placed.toSorted((a, b) => distance(a) - distance(b)).slice(0, MEASURED)
}

/** How far the filling of a card begins within each of its edges, in pixels. */
function filledWithin(picture: ScreenPicture, { roleId, box }: PlacedCard): readonly number[] {
  const filled = filledBox(picture, box, THEMES.light.card)
  if (filled === null) throw new Error(`${roleId} is not on the picture`)
  return [
    filled.x - box.x,
    filled.y - box.y,
    box.x + box.width - filled.x - filled.width,
    box.y + box.height - filled.y - filled.height,
  ]
}

test('painted cards lie where the elements lie, to the pixel', async () => {
  const { page } = pitcrew
  await expect.poll(cardPictures).toBeGreaterThan(MEASURED)
  const near = await cardsInTheMiddle()
  const elements = await screenPicture(page)
  const elementsBegin = new Map<string, readonly number[]>()
  for (const placed of near) {
    const { x, y, width, height } = await boxOf(card(page, placed.roleId))
    expect(x).toBeCloseTo(placed.box.x, 1)
    expect(y).toBeCloseTo(placed.box.y, 1)
    expect(width).toBeCloseTo(placed.box.width, 1)
    expect(height).toBeCloseTo(placed.box.height, 1)
    elementsBegin.set(placed.roleId, filledWithin(elements, placed))
  }

  await zoomOut(PAST_SWITCH)
  await expect.poll(painted).toBe('overview')
  expect(await cardPictures()).toBe(0)
  await expect.poll(isSparse).toBe(false)
  const painting = await screenPicture(page)
  // A little farther out others may have come to the middle; those are compared that were seen as elements.
  const seen = (await cardsInTheMiddle()).flatMap((placed) => {
    const begin = elementsBegin.get(placed.roleId)
    return begin ? [{ placed, begin }] : []
  })
  expect(seen.length).toBeGreaterThan(0)
  for (const { placed, begin } of seen)
    for (const [at, edge] of filledWithin(painting, placed).entries())
      expect(Math.abs(edge - (begin[at] ?? Number.NaN)), placed.roleId).toBeLessThanOrEqual(1)
})

test('no frame comes between the two that has no cards', async () => {
  const { page } = pitcrew
  await expect.poll(cardPictures).toBeGreaterThan(MEASURED)
  const [middle] = await cardsInTheMiddle()
  if (!middle) throw new Error('no card')
  const { x, y, width, height } = middle.box
  // Beside the texts, where a card has its own colour; the wheel turns around it, so it stays there.
  const spot = { x: Math.round(x + 0.9 * width), y: Math.round(y + 0.6 * height) }
  await page.mouse.move(spot.x, spot.y)
  const frames = await page.evaluateHandle(watchFrames, spot)
  // On a busy machine a frame comes where none does on a quiet one.
  for (let time = 0; time < SWITCHES; time++) {
    await zoomOut(PAST_SWITCH)
    await expect.poll(painted).toBe('overview')
    await zoomOut(-PAST_SWITCH)
    await expect.poll(cardPictures).toBeGreaterThan(MEASURED)
  }
  const seen = new Set(await frames.evaluate(({ stop }) => stop()))
  expect([...seen].toSorted()).toEqual(['elements', 'painting'])
})

/** Runs in the page: notes for each frame what draws the card at this spot of the window. */
function watchFrames({ x, y }: { readonly x: number; readonly y: number }) {
  const frames: string[] = []
  const canvas = window.document.querySelector<HTMLCanvasElement>('canvas[data-painted]')
  const context = canvas?.getContext('2d')
  if (!canvas || !context) throw new Error('the window has no painted chart')
  const { left, top } = canvas.getBoundingClientRect()
  const hasPaintedCard = () => {
    const ratio = window.devicePixelRatio
    const { data } = context.getImageData((x - left) * ratio, (y - top) * ratio, 1, 1)
    return data.every((part) => part === 255)
  }
  const hasElement = () =>
    [...window.document.querySelectorAll('[data-role-card] svg')].some((picture) => {
      const box = picture.getBoundingClientRect()
      return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
    })
  const look = () => {
    const drawnBy = [hasElement() && 'elements', hasPaintedCard() && 'painting']
    frames.push(drawnBy.filter(Boolean).join(' and ') || 'nothing')
  }
  // Sizes are looked at after all that is asked for the frame has run, and before it is shown: what is taken away
  // and painted instead in one frame is never seen half done.
  const ruler = window.document.body.appendChild(window.document.createElement('i'))
  ruler.style.cssText = 'position: fixed; height: 1px; visibility: hidden'
  const observer = new ResizeObserver(look)
  observer.observe(ruler)
  const nextFrame = () => {
    ruler.style.width = ruler.style.width === '1px' ? '2px' : '1px'
    frame = requestAnimationFrame(nextFrame)
  }
  let frame = requestAnimationFrame(nextFrame)
  return {
    stop() {
      cancelAnimationFrame(frame)
      observer.disconnect()
      ruler.remove()
      return frames
    },
  }
}
