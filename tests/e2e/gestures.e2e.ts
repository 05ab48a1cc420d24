// One gesture for cards, roles and people, with a real mouse: what moves it on, what ends it, what it leaves.
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { calm } from './helpers/calm.ts'
import {
  boxOf,
  card,
  cardNamed,
  labelOf,
  lane,
  lift,
  middleOf,
  type Place,
  restingBoxOf,
  selected,
  undoable,
} from './helpers/canvas.ts'
import { oneProgram } from './helpers/one-program.ts'
import { type Pitcrew, sample } from './helpers/pitcrew.ts'

const program = oneProgram()
let pitcrew: Pitcrew

afterAll(program.end)

async function started(name = 'healthy-belt'): Promise<Page> {
  pitcrew = await program.show(sample(name))
  return pitcrew.page
}

/** In the body of a lane, below its header. */
async function inLane(page: Page, key: string): Promise<Place> {
  const { x, y, width, height } = await boxOf(lane(page, key))
  return { x: x + width / 2, y: y + height * 0.7 }
}

const viewOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((layer) => getComputedStyle(layer).transform)

/** How many different ones there have been; on a slow machine all of them are over before one looks. */
async function viewsFromNowOn(page: Page): Promise<() => Promise<number>> {
  await page.locator('.react-flow__viewport').evaluate((layer) => {
    const views = new Set<string>()
    Object.assign(window, { views })
    const look = () => views.add(getComputedStyle(layer).transform)
    new MutationObserver(look).observe(layer, { attributes: true })
  })
  return () => page.evaluate(() => Object(window).views.size)
}

const zoomOf = async (page: Page) => Number(/[\d.]+/.exec(await viewOf(page))?.[0])

const isDragging = (page: Page) => page.locator('body[data-dragging]').count()

const slots = (page: Page) => page.locator('[data-slot]')

/** Turns the wheel over what is dragged until another lane lies below the pointer, and lets go there. */
async function wheelToNextLane(page: Page): Promise<void> {
  const closing = await boxOf(lane(page, 'stage:closing'))
  const next = await boxOf(lane(page, 'stage:account-management'))
  // React Flow scrolls by half of what a wheel says.
  await page.mouse.wheel(2 * (next.x - closing.x), 0)
  await expect
    .poll(async () => (await boxOf(lane(page, 'stage:account-management'))).x)
    .toBeCloseTo(closing.x, 0)
  await expect
    .poll(async () => (await middleOf(slots(page))).x)
    .toBeCloseTo(closing.x + closing.width / 2, 0)
}

describe('the wheel during a drag', () => {
  test('a role from the palette lands in the lane below it now', async () => {
    const page = await started()
    await lift(
      page,
      await middleOf(page.getByRole('button', { name: 'Sales engineer', exact: true })),
    )
    const target = await inLane(page, 'stage:closing')
    await page.mouse.move(target.x, target.y, { steps: 8 })
    await slots(page).waitFor()
    await wheelToNextLane(page)
    await pitcrew.screenshot('80-wheel-during-drag')
    await page.mouse.up()
    await cardNamed(page, /^Sales engineer, vacant, account management/).waitFor()
  })

  test('a card lands in the lane below it now, and is held where it was taken', async () => {
    const page = await started()
    const from = await middleOf(card(page, 'lead-1'))
    await lift(page, from)
    const target = await inLane(page, 'stage:closing')
    await page.mouse.move(target.x, target.y, { steps: 8 })
    await slots(page).waitFor()
    await wheelToNextLane(page)
    const held = await middleOf(card(page, 'lead-1'))
    expect(Math.abs(held.x - target.x)).toBeLessThan(1.5)
    expect(Math.abs(held.y - target.y)).toBeLessThan(1.5)
    await page.mouse.up()
    await expect.poll(() => labelOf(page, 'lead-1')).toContain('account management')
  })
})

describe('one pointer, its own button', () => {
  test('another button, another finger and keys end nothing and do nothing', async () => {
    const page = await started()
    await card(page, 'am-1').click()
    await lift(page, await middleOf(card(page, 'lead-1')))
    const target = await inLane(page, 'stage:closing')
    await page.mouse.move(target.x, target.y, { steps: 8 })
    await page.mouse.down({ button: 'right' })
    await page.mouse.up({ button: 'right' })
    await page.mouse.down({ button: 'middle' })
    await page.mouse.up({ button: 'middle' })
    const touch = await page.context().newCDPSession(page)
    const finger = await middleOf(card(page, 'sdr-1'))
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await page.keyboard.press('Delete')
    await page.keyboard.press('Control+a')
    await page.waitForTimeout(200)
    expect(await isDragging(page)).toBe(1)
    expect(await page.getByRole('menu').count()).toBe(0)
    expect(await selected(page)).toEqual(['am-1'])
    expect(await undoable(page)).toBe(false)
    await page.mouse.up()
    await expect.poll(() => labelOf(page, 'lead-1')).toContain('closing')
    expect(await isDragging(page)).toBe(0)
    expect(await selected(page)).toEqual(['lead-1'])
  })

  test('its own button goes up while another is held: dropped', async () => {
    const page = await started()
    await lift(page, await middleOf(card(page, 'lead-1')))
    const target = await inLane(page, 'stage:closing')
    await page.mouse.move(target.x, target.y, { steps: 8 })
    await page.mouse.down({ button: 'middle' })
    await page.mouse.up({ button: 'left' })
    await expect.poll(() => labelOf(page, 'lead-1')).toContain('closing')
    await page.mouse.up({ button: 'middle' })
  })
})

describe('given up', () => {
  test('Escape: further movement resumes nothing, the release is no click, and the view is as before', async () => {
    const page = await started()
    const before = await viewOf(page)
    await card(page, 'am-1').click()
    await page.getByRole('tab', { name: 'Findings' }).click()
    await lift(page, await middleOf(card(page, 'lead-1')))
    const target = await inLane(page, 'stage:closing')
    await page.mouse.move(target.x, target.y, { steps: 8 })
    await page.mouse.wheel(60, 0)
    await expect.poll(() => viewOf(page)).not.toBe(before)
    await page.keyboard.press('Escape')
    await expect.poll(() => isDragging(page)).toBe(0)
    expect(await viewOf(page)).toBe(before)
    await page.mouse.move(target.x + 30, target.y - 40, { steps: 6 })
    expect(await slots(page).count()).toBe(0)
    const home = await middleOf(card(page, 'lead-1'))
    await page.mouse.move(home.x, home.y, { steps: 4 })
    await page.mouse.up()
    await page.waitForTimeout(150)
    expect(await labelOf(page, 'lead-1')).toContain('lead generation')
    expect(await selected(page)).toEqual(['am-1'])
    expect(await page.getByRole('tab', { name: 'Findings' }).getAttribute('aria-selected')).toBe(
      'true',
    )
    expect(await undoable(page)).toBe(false)
    // The next click counts again.
    await card(page, 'lead-1').click()
    await expect.poll(() => selected(page)).toEqual(['lead-1'])
  })

  test('another window in front', async () => {
    const page = await started()
    await lift(page, await middleOf(card(page, 'lead-1')))
    const target = await inLane(page, 'stage:closing')
    await page.mouse.move(target.x, target.y, { steps: 8 })
    expect(await isDragging(page)).toBe(1)
    await page.evaluate(() => window.dispatchEvent(new Event('blur')))
    expect(await isDragging(page)).toBe(0)
    await page.mouse.up()
    expect(await undoable(page)).toBe(false)
  })

  test('let go outside the chart: nothing happens, and what the edges scrolled is scrolled back', async () => {
    const page = await started()
    await page.keyboard.press('Control+0')
    await page.mouse.move(700, 500)
    await calm(page)
    const before = await viewOf(page)
    const views = await viewsFromNowOn(page)
    const chart = await boxOf(page.getByRole('region', { name: 'Chart' }))
    await lift(page, await middleOf(card(page, 'lead-1')))
    await page.mouse.move(chart.x + chart.width - 6, chart.y + chart.height / 2, { steps: 8 })
    await expect.poll(() => viewOf(page)).not.toBe(before)
    // It goes on for as long as there is more of the chart.
    await expect.poll(views).toBeGreaterThan(2)
    await page.mouse.move(chart.x + chart.width + 60, chart.y + chart.height / 2, { steps: 4 })
    expect(await slots(page).count()).toBe(0)
    await page.mouse.up()
    await expect.poll(() => viewOf(page)).toBe(before)
    expect(await labelOf(page, 'lead-1')).toContain('lead generation')
    expect(await undoable(page)).toBe(false)
  })

  test('a role that comes in over the edge does not scroll the chart', async () => {
    const page = await started()
    const before = await viewOf(page)
    const chart = await boxOf(page.getByRole('region', { name: 'Chart' }))
    await lift(
      page,
      await middleOf(page.getByRole('button', { name: 'Sales engineer', exact: true })),
    )
    await page.mouse.move(chart.x + 10, chart.y + 300, { steps: 6 })
    await page.waitForTimeout(200)
    expect(await viewOf(page)).toBe(before)
    await page.keyboard.press('Escape')
    await page.mouse.up()
  })
})

describe('empty ground', () => {
  /** Drags the card so far below the lowest lane, in px of the chart. */
  async function dropBelow(page: Page, px: number): Promise<void> {
    const { x, y, width, height } = await boxOf(lane(page, 'support'))
    // Given up before, it glides home.
    await restingBoxOf(card(page, 'lead-1'))
    await lift(page, await middleOf(card(page, 'lead-1')))
    await page.mouse.move(x + width / 2, y + height + px * (await zoomOf(page)), { steps: 8 })
    await page.waitForTimeout(50)
  }

  test('within 40 px a lane is meant; from there on a drag is cancelled', async () => {
    const page = await started()
    // Further from the edge of the chart, which would move it.
    await page.getByRole('button', { name: 'Zoom out' }).click()
    await restingBoxOf(lane(page, 'support'))
    await dropBelow(page, 60)
    expect(await slots(page).count()).toBe(0)
    await page.mouse.up()
    expect(await labelOf(page, 'lead-1')).toContain('lead generation')
    expect(await undoable(page)).toBe(false)
    await dropBelow(page, 39)
    await expect.poll(() => slots(page).count()).toBe(1)
    await page.mouse.up()
    await expect.poll(() => labelOf(page, 'lead-1')).toContain('support')
  })

  test('beside the leaders, above the lanes, nobody becomes a leader', async () => {
    const page = await started()
    const head = await boxOf(cardNamed(page, /leadership$/).first())
    const first = await boxOf(lane(page, 'stage:lead-generation'))
    await lift(page, await middleOf(card(page, 'ae-1')))
    await page.mouse.move(first.x + 30, head.y + 8, { steps: 8 })
    await page.waitForTimeout(50)
    await pitcrew.screenshot('81-empty-ground')
    expect(await slots(page).count()).toBe(0)
    await page.mouse.up()
    expect(await labelOf(page, 'ae-1')).toContain('closing')
    expect(await undoable(page)).toBe(false)
  })
})

test('a person dropped on their own card: no step, no message; on another card: both', async () => {
  const page = await started('acme-sales-team')
  await page.getByRole('tab', { name: 'People' }).click()
  const person = page.getByRole('button', { name: /^Priya Shah/ })
  const drop = async (role: string) => {
    await lift(page, await middleOf(person))
    const { x, y } = await middleOf(card(page, role))
    await page.mouse.move(x, y, { steps: 8 })
  }
  await drop('sdr-1')
  expect(await page.locator('[data-drop="true"]').count()).toBe(0)
  await page.mouse.up()
  await page.waitForTimeout(200)
  expect(await undoable(page)).toBe(false)
  expect(await page.getByText(/^Priya Shah is .* now/).count()).toBe(0)
  // The release was no click on the person either.
  expect(await person.getAttribute('aria-expanded')).toBe('false')
  await drop('sdr-2')
  expect(await page.locator('[data-role-card="sdr-2"]').getAttribute('data-drop')).toBe('true')
  await pitcrew.screenshot('82-person-on-card')
  await page.mouse.up()
  await page
    .getByText(/^Priya Shah is .* now/)
    .first()
    .waitFor()
  expect(await undoable(page)).toBe(true)
})
