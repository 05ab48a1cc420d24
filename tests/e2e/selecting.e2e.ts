// Selecting cards with mouse and keys, moving the selected ones by key, and writing at the edge of the chart.
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { boxOf, card, labelOf, selected, undoable } from './helpers/canvas.ts'
import { oneProgram } from './helpers/one-program.ts'
import { sample } from './helpers/pitcrew.ts'

const program = oneProgram()

afterAll(program.end)

async function started(): Promise<Page> {
  return (await program.show(sample('healthy-belt'))).page
}

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
    // What is typed in the panel is set for all of them, in one step.
    await page.keyboard.press('Control+a')
    await expect.poll(async () => (await selected(page)).length).toBeGreaterThan(3)
    const count = (await selected(page)).length
    await page.getByRole('tab', { name: 'Role', exact: true }).click()
    const market = page.getByRole('textbox', { name: `Market of ${count} roles` })
    await market.fill('Alps')
    await page.keyboard.press('Enter')
    await page.getByText(`Set the market of ${count} roles to “Alps”.`).first().waitFor()
    expect(await market.inputValue()).toBe('Alps')
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect.poll(() => market.inputValue()).not.toBe('Alps')
    expect(await undoable(page)).toBe(false)
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
