// Room for the chart: pods that fold and use the window, sides that are dragged wider, nothing over a fitted chart.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { buildDocument, many, plus } from '../helpers/build-document.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { card, lift, middleOf } from './helpers/canvas.ts'
import { type Pitcrew, sample, startPitcrew } from './helpers/pitcrew.ts'

const PODS = ['North', 'South', 'East', 'West']
const STAGES = ['lead-generation', 'qualification', 'closing', 'account-management'] as const

const chart = buildDocument(
  plus(
    {
      structure: 'pods',
      pods: PODS,
      podDetails: Object.fromEntries(PODS.map((pod) => [pod, { leadId: `${pod} lead` }])),
      roles: [],
    },
    { id: 'head', person: 'Head', does: 'leadership' },
    ...PODS.flatMap((pod) => [
      { id: `${pod} lead`, person: `${pod} lead`, does: 'leadership' as const, to: 'head', pod },
      ...STAGES.flatMap((stage) =>
        many(stage, 2, `${pod} lead`, pod).map((note) => ({ ...note, id: `${pod} ${note.id}` })),
      ),
    ]),
  ),
)

const folder = tempFolderForAll()
/** Each in a window of its own, beside the one with pods. */
const OTHERS = ['acme-sales-team', 'two-party-of-three', 'thin-belt'] as const
let pitcrew: Pitcrew
let page: Page

beforeAll(async () => {
  const file = join(folder, 'pods.salesorg')
  writeFileSync(file, writeDocument(chart))
  pitcrew = await startPitcrew({ files: [file, ...OTHERS.map(sample)] })
  page = await windowOf('pods')
})

/** The window whose bar names this file, once its chart is there. */
async function windowOf(file: string): Promise<Page> {
  for (;;) {
    for (const window of pitcrew.app.windows()) {
      if (!(await window.locator('header').first().textContent())?.includes(`${file}.salesorg`))
        continue
      await window.locator('[data-part^="lane:"]').first().waitFor()
      return window
    }
    await pitcrew.page.waitForTimeout(100)
  }
}

const cards = () => page.locator('[data-role-card]').count()

afterAll(() => pitcrew.quit())

/** Parts of the chart that are out of the canvas, or below something that lies over it, by their names. */
const hidden = (window: Page) =>
  window.evaluate(() => {
    const frame = document.querySelector('[data-chart]')?.getBoundingClientRect()
    if (!frame) return ['no chart']
    const over = [
      ...document.querySelectorAll('.react-flow__panel, [role="complementary"], aside'),
      ...document.querySelectorAll('[aria-label="Messages"]'),
    ].map((thing) => thing.getBoundingClientRect())
    const parts = document.querySelectorAll<HTMLElement>('[data-role-card], [data-part]')
    return [...parts].flatMap((part) => {
      const box = part.getBoundingClientRect()
      const isOut =
        box.left < frame.left ||
        box.top < frame.top ||
        box.right > frame.right ||
        box.bottom > frame.bottom
      const isBelow = over.some(
        (thing) =>
          thing.height > 0 &&
          box.left < thing.right &&
          thing.left < box.right &&
          box.top < thing.bottom &&
          thing.top < box.bottom,
      )
      return isOut || isBelow ? [part.dataset.roleCard ?? part.dataset.part ?? '?'] : []
    })
  })

test.each(['pods', ...OTHERS])(
  'after a fit the whole chart is in sight, and nothing lies over it: %s',
  async (file) => {
    const window = await windowOf(file)
    for (const size of [
      { width: 1440, height: 900 },
      // Wide and low: what lies over the upper or lower edge lies over the chart.
      { width: 960, height: 600 },
    ]) {
      await window.setViewportSize(size)
      await window.keyboard.press('Control+1')
      await expect.poll(() => hidden(window)).toEqual([])
    }
    // A bar that comes over a fitted chart gets room, and so does a message.
    await window.keyboard.press('Control+f')
    await window.locator('[data-find]').waitFor()
    await expect.poll(() => hidden(window)).toEqual([])
    await window.keyboard.press('Escape')
    await window.keyboard.press('Control+k')
    await window.getByPlaceholder(/^A command/).waitFor()
    await window.keyboard.type('Copy diagnostics')
    await window.keyboard.press('Enter')
    await window.getByRole('button', { name: 'Close this message' }).waitFor()
    await expect.poll(() => hidden(window)).toEqual([])
    await window.getByRole('button', { name: 'Close this message' }).click()
    // What was fitted is fitted in the other view, with its legend; a branch alone, with its bar.
    await window.keyboard.press('Control+Shift+R')
    await window.getByRole('list', { name: 'Colours of the stages' }).waitFor()
    await expect.poll(() => hidden(window)).toEqual([])
    const manager = await window.locator('[data-fold]').first().getAttribute('data-fold')
    await card(window, manager ?? '').click({ button: 'right' })
    await window.getByRole('menuitem', { name: 'Show only this branch' }).click()
    await window.getByRole('navigation', { name: 'Branch that is shown' }).waitFor()
    await expect.poll(() => hidden(window)).toEqual([])
    await window.keyboard.press('Escape')
    await window.keyboard.press('Escape')
    await window.keyboard.press('Control+Shift+L')
    await window.setViewportSize({ width: 1440, height: 900 })
  },
)

test('while a role is held over another pod, all of a fitted chart stays in sight', async () => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.keyboard.press('Control+1')
  await expect.poll(() => hidden(page)).toEqual([])
  const to = await middleOf(card(page, 'South South qualification 1'))
  await lift(page, await middleOf(card(page, 'North North qualification 1')))
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.locator('.react-flow__node-slot').waitFor()
  expect(await hidden(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.mouse.up()
})

test('a pod is folded to its header by its button and by command, and unfolded again', async () => {
  const all = await cards()
  await page.locator('[data-fold-pod="North"]').click()
  await expect.poll(cards).toBe(all - 8)
  await page.getByText('Pod North', { exact: false }).first().waitFor({ state: 'attached' })
  // Its lead stands in the header still.
  await page.locator('[data-role-card="North lead"]').waitFor()
  await page.locator('[data-fold-pod="North"]').press('Enter')
  await expect.poll(cards).toBe(all)
  await page.locator('[data-role-id="South lead"]').click()
  await page.keyboard.press('Control+k')
  await page.getByPlaceholder(/^A command/).waitFor()
  await page.keyboard.type('Collapse or expand')
  await page.keyboard.press('Enter')
  await expect.poll(cards).toBe(all - 8)
  expect(await page.locator('[data-role-card="South lead"]').count()).toBe(1)
  await page.locator('[data-fold-pod="South"]').click()
  await expect.poll(cards).toBe(all)
})

test('a side is dragged, moved by key and reset; what is in it stays, and the chart is fitted anew', async () => {
  const side = page.getByRole('complementary', { name: 'About the chart' })
  const handle = page.getByRole('separator', { name: 'Width of About the chart' })
  const width = async () => Math.round((await side.boundingBox())?.width ?? 0)
  const usual = await width()
  await page.locator('[data-role-id="head"]').click()
  const title = page.getByRole('textbox', { name: 'Title' })
  await title.fill('Being written')
  const box = await handle.boundingBox()
  if (!box) throw new Error('no handle')
  const [x, y] = [box.x + box.width / 2, box.y + 200]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 60, y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(width).toBe(usual + 60)
  expect(await title.inputValue()).toBe('Being written')
  await handle.press('ArrowRight')
  await expect.poll(width).toBe(usual + 44)
  await handle.press('Home')
  await expect.poll(width).toBe(300)
  expect(await handle.getAttribute('aria-valuenow')).toBe('300')
  await handle.dblclick()
  await expect.poll(width).toBe(usual)
  expect(await title.inputValue()).toBe('Being written')
})

test('the list at the left keeps within its limits', async () => {
  const list = page.getByRole('complementary', { name: 'Roles and people' })
  const handle = page.getByRole('separator', { name: 'Width of Roles and people' })
  const width = async () => Math.round((await list.boundingBox())?.width ?? 0)
  await handle.press('End')
  await expect.poll(width).toBe(400)
  await handle.press('Shift+ArrowLeft')
  await expect.poll(width).toBe(336)
  await handle.dblclick()
  await expect.poll(width).toBe(228)
})

test('at no width anything at the top leaves its button', async () => {
  const leaving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('header button')].flatMap((button) => {
        const within = button.getBoundingClientRect().right
        const ends = [...button.children].map((part) => part.getBoundingClientRect().right)
        return Math.max(...ends) > within ? [button.textContent] : []
      }),
    )
  for (let width = 1440; width >= 960; width -= 40) {
    await page.setViewportSize({ width, height: 600 })
    expect([width, await leaving()]).toEqual([width, []])
  }
  await page.setViewportSize({ width: 1440, height: 900 })
})
