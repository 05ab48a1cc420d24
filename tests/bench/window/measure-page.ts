// Measures what one page draws: load, fit, zoom and drag, move, memory.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { middleOf, quantile } from '../node/measure.ts'
import { chartOf } from './chart.ts'
import { isBlank } from './picture.ts'

/** Runs of a load; the median counts. */
const LOADS = 3

/**
 * Runs of what a user does many times in a session, so that code that runs for the first time does not
 * decide: so many, or as many as this time holds, but no fewer than the least.
 */
const RUNS = { most: 7, least: 3, enough: 10_000 } as const
const RECORDINGS = { ...RUNS, least: 1 } as const

type Runs = Readonly<Record<keyof typeof RUNS, number>>

/** Steps of a card that is dragged. */
const DRAG_STEPS = 60

export interface WindowFigures {
  readonly peer: string
  readonly roles: number
  /** Milliseconds; null where it was not done within the limit. */
  readonly load: number | null
  readonly fit: number | null
  /** From one view of the chart to the other. */
  readonly switched: number | null
  readonly frame: { readonly p50: number; readonly p95: number } | null
  readonly drag: { readonly p50: number; readonly p95: number } | null
  /** From moving a role to the chart with it, and to everything that follows, such as findings. */
  readonly painted: number | null
  readonly move: number | null
  /** Megabytes of the page's process after loading. */
  readonly memory: number | null
  readonly isBlank: boolean
  /** Why figures are missing. */
  readonly trouble: string | null
}

/** A page that shows nothing yet. */
export interface Stage {
  readonly page: Page
  /** Starts the page anew and loads the chart, given as JSON. */
  load(chart: string): Promise<number | null>
  /** Megabytes that the page's process holds. */
  memory(): Promise<number | null>
}

export interface Terms {
  /** Folder for a picture of each peer, for people to look at. */
  readonly pictures: string
  /** Milliseconds for one step. */
  readonly limit: number
}

/** All figures of a page; one that fails or takes too long leaves gaps and says why. */
export async function measurePage(
  peer: string,
  roles: number,
  { page, load, memory }: Stage,
  { pictures, limit }: Terms,
): Promise<WindowFigures> {
  const figures: { -readonly [Key in keyof WindowFigures]: WindowFigures[Key] } = {
    peer,
    roles,
    load: null,
    fit: null,
    switched: null,
    frame: null,
    drag: null,
    painted: null,
    move: null,
    memory: null,
    isBlank: false,
    trouble: null,
  }
  const timed = <Value>(work: Promise<Value>): Promise<Value> => within(work, RUNS.most * limit)
  page.on('pageerror', (error) => {
    figures.trouble ??= error.message
  })
  try {
    const chart = JSON.stringify(chartOf(roles))
    figures.load = await timed(
      medianOf(() => load(chart), { most: LOADS, least: LOADS, enough: 0 }),
    )
    if (figures.load === null) return figures
    figures.memory = await memory()
    const picture = await page.screenshot({ path: join(pictures, `${peer}-${roles}.png`) })
    figures.isBlank = await isBlank(picture)
    figures.fit = await timed(
      medianOf(() => page.evaluate((most) => window.bench.fit(most), limit)),
    )
    figures.frame = await timed(frameTimesOf(() => page.evaluate(() => window.bench.zoomAndDrag())))
    const card = await page.evaluate(() => window.bench.cardPoint())
    if (card) await page.mouse.click(card.x, card.y)
    const moves = await timed(
      repeated(() => page.evaluate((most) => window.bench.move(most), limit), RUNS),
    )
    figures.painted = medianIn(moves.map(({ first }) => first))
    figures.move = medianIn(moves.map(({ last }) => last))
    figures.drag = await timed(frameTimesOf(() => dragCard(page)))
    figures.switched = await timed(
      medianOf(() => page.evaluate((most) => window.bench.switchView(most), limit)),
    )
  } catch (error) {
    figures.trouble =
      error instanceof Error ? (error.message.split('\n')[0] ?? null) : String(error)
  }
  return figures
}

/** Drags a card with the mouse, where the peer says which; the drag is given up at its end. */
async function dragCard(page: Page): Promise<readonly number[] | null> {
  const from = await page.evaluate(() => window.bench.cardPoint())
  if (!from) return null
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 10, from.y + 10)
  await page.evaluate(() => window.bench.startFrames())
  for (let step = 0; step < DRAG_STEPS; step++)
    await page.mouse.move(from.x + 120 * Math.sin(step / 8), from.y + 3 * step)
  const frames = await page.evaluate(() => window.bench.stopFrames())
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return frames
}

/** The median recording's; null where nothing was recorded. */
async function frameTimesOf(
  record: () => Promise<readonly number[] | null>,
): Promise<WindowFigures['frame']> {
  const recordings = await repeated(record, RECORDINGS)
  const median = (part: number) => middleOf(recordings.map((frames) => quantile(frames, part)))
  return recordings.length === 0 ? null : { p50: median(0.5), p95: median(0.95) }
}

/** null where it was not done. */
async function medianOf(
  run: () => Promise<number | null>,
  runs: Runs = RUNS,
): Promise<number | null> {
  return medianIn(await repeated(run, runs))
}

function medianIn(times: readonly number[]): number | null {
  return times.length === 0 ? null : middleOf(times)
}

/** What each run gives; nothing as soon as one gives nothing. */
async function repeated<Value>(
  run: () => Promise<Value | null>,
  { most, least, enough }: Runs,
): Promise<readonly Value[]> {
  const values: Value[] = []
  const start = performance.now()
  while (values.length < least || (values.length < most && performance.now() - start < enough)) {
    const value = await run()
    if (value === null) return []
    values.push(value)
  }
  return values
}

async function within<Value>(work: Promise<Value>, limit: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${limit / 1000} s`)), limit)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
