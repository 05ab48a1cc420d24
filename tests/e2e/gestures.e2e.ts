// One gesture for cards, roles and people, with a real mouse: what moves it on, what ends it, what it leaves.
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { boxOf, card, cardNamed, lane } from './helpers/canvas.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

afterEach(() => quitWithoutComplaints(pitcrew))

async function started(name = 'healthy-belt'): Promise<Page> {
  pitcrew = await startPitcrew({ files: [sample(name)] })
  return pitcrew.page
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Takes hold of something and moves it a little, so that it is dragged. */
async function lift(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 12, y + 4, { steps: 3 })
}

async function middleOf(thing: Parameters<typeof boxOf>[0]): Promise<Place> {
  const { x, y, width, height } = await boxOf(thing)
  return { x: x + width / 2, y: y + height / 2 }
}

/** In the body of a lane, below its header. */
async function inLane(page: Page, key: string): Promise<Place> {
  const { x, y, width, height } = await boxOf(lane(page, key))
  return { x: x + width / 2, y: y + height * 0.7 }
}

const viewOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((layer) => getComputedStyle(layer).transform)

const zoomOf = async (page: Page) => Number(/[\d.]+/.exec(await viewOf(page))?.[0])

const labelOf = (page: Page, role: string) => card(page, role).getAttribute('aria-label')

const isDragging = (page: Page) => page.locator('body[data-dragging]').count()

const slots = (page: Page) => page.locator('[data-slot]')

const undoable = (page: Page) =>
  page.getByRole('button', { name: /^(Undo:|Nothing to undo)/ }).isEnabled()

const selected = (page: Page) =>
  page
    .locator('[data-role-id][aria-pressed="true"]')
    .evaluateAll((cards) => cards.map((each) => each.getAttribute('data-role-id')).sort())

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
    const before = await viewOf(page)
    const chart = await boxOf(page.getByRole('region', { name: 'Chart' }))
    await lift(page, await middleOf(card(page, 'lead-1')))
    await page.mouse.move(chart.x + chart.width - 6, chart.y + chart.height / 2, { steps: 8 })
    await expect.poll(() => viewOf(page)).not.toBe(before)
    const scrolled = await viewOf(page)
    await page.waitForTimeout(200)
    expect(await viewOf(page)).not.toBe(scrolled)
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
    await lift(page, await middleOf(card(page, 'lead-1')))
    await page.mouse.move(x + width / 2, y + height + px * (await zoomOf(page)), { steps: 8 })
    await page.waitForTimeout(50)
  }

  test('within 40 px a lane is meant; from there on a drag is cancelled', async () => {
    const page = await started()
    await dropBelow(page, 60)
    expect(await slots(page).count()).toBe(0)
    await page.mouse.up()
    expect(await labelOf(page, 'lead-1')).toContain('lead generation')
    expect(await undoable(page)).toBe(false)
    await dropBelow(page, 39)
    expect(await slots(page).count()).toBe(1)
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

describe('selecting', () => {
  test('a plain click on one of several selects it alone; with a key it is taken out or added', async () => {
    const page = await started()
    for (const role of ['lead-1', 'sdr-1', 'ae-1'])
      await card(page, role).click({ modifiers: ['Control'] })
    expect(await selected(page)).toEqual(['ae-1', 'lead-1', 'sdr-1'])
    await card(page, 'ae-1').click({ modifiers: ['Shift'] })
    expect(await selected(page)).toEqual(['lead-1', 'sdr-1'])
    await card(page, 'sdr-1').click()
    expect(await selected(page)).toEqual(['sdr-1'])
    await page.keyboard.press('Delete')
    await expect.poll(() => card(page, 'sdr-1').count()).toBe(0)
    expect(await card(page, 'lead-1').count()).toBe(1)
  })

  test('a right click keeps a selection that it is on, and makes a new one elsewhere', async () => {
    const page = await started()
    await card(page, 'lead-1').click()
    await card(page, 'sdr-1').click({ modifiers: ['Control'] })
    await card(page, 'sdr-1').click({ button: 'right' })
    await page.getByRole('menu').waitFor()
    expect(await selected(page)).toEqual(['lead-1', 'sdr-1'])
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await card(page, 'ae-1').click({ button: 'right' })
    await page.getByRole('menu').waitFor()
    expect(await selected(page)).toEqual(['ae-1'])
  })

  test('a frame selects what it touches, with a key also what was selected', async () => {
    const page = await started()
    await card(page, 'lead-1').click()
    const around = async (role: string) => {
      const { x, y } = await boxOf(card(page, role))
      await page.mouse.move(x - 4, y + 10)
      await page.mouse.down()
      await page.mouse.move(x + 20, y + 16, { steps: 5 })
      await page.mouse.up()
    }
    await around('ae-1')
    await expect.poll(() => selected(page)).toEqual(['ae-1'])
    await page.keyboard.down('Shift')
    await around('sdr-1')
    await page.keyboard.up('Shift')
    await expect.poll(() => selected(page)).toEqual(['ae-1', 'sdr-1'])
  })

  test('by key: Shift and arrows take cards along, Alt and arrows move them all in one step', async () => {
    const page = await started()
    await card(page, 'sdr-1').click()
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => selected(page)).toHaveLength(2)
    await page.keyboard.press('Shift+ArrowDown')
    await expect.poll(() => selected(page)).toHaveLength(3)
    const three = await selected(page)
    const labels = () => Promise.all(three.map((role) => labelOf(page, role ?? '')))
    const before = await labels()
    await page.keyboard.press('Alt+ArrowRight')
    await expect.poll(labels).not.toEqual(before)
    expect((await labels()).filter((label, at) => label === before[at])).toEqual([])
    expect(await selected(page)).toEqual(three)
    await page.keyboard.press('Control+z')
    await expect.poll(labels).toEqual(before)
    expect(await undoable(page)).toBe(false)
    await page.keyboard.press('Escape')
    await expect.poll(() => selected(page)).toEqual([])
    // The card still has the focus: arrows go on from it.
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => selected(page)).toHaveLength(1)
  })
})

test('a title that is written at an edge of the chart scrolls nothing but the view', async () => {
  const page = await started()
  await page.keyboard.press('Control+0')
  await page.evaluate(() => {
    const scrolled: string[] = []
    Object.assign(window, { scrolled })
    // The text in its field may be longer than the field.
    const note = ({ target }: Event) => {
      if (target instanceof Element && target.tagName !== 'INPUT') scrolled.push(target.className)
    }
    document.addEventListener('scroll', note, { capture: true })
  })
  const chart = await boxOf(page.getByRole('region', { name: 'Chart' }))
  for (const [role, edge] of [
    ['lead-1', chart.x - 20],
    ['ae-1', chart.x + chart.width - 50],
  ] as const) {
    await page.mouse.move(chart.x + chart.width / 2, chart.y + chart.height / 2)
    // The card reaches over the edge; its middle is still to be seen, or its left part.
    const { x } = await boxOf(card(page, role))
    await page.mouse.wheel(2 * (x - edge), 0)
    await expect.poll(async () => (await boxOf(card(page, role))).x).toBeCloseTo(edge, 0)
    const { x: left, y, width, height } = await boxOf(card(page, role))
    const inside = Math.min(Math.max(left + width / 2, chart.x + 5), chart.x + chart.width - 10)
    await page.mouse.dblclick(inside, y + height / 2)
    await page.keyboard.type('A much longer title than there is room for on a card')
    await page.keyboard.press('Home')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect.poll(() => labelOf(page, role)).toContain('A much longer title')
  }
  expect(await page.evaluate(() => Object(window).scrolled)).toEqual([])
})
