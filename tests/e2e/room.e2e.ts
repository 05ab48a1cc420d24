// Room for the chart: pods that fold and use the window, sides that are dragged wider, nothing over a fitted chart.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDocument } from '../../shared/document/write-document.ts'
import { buildDocument, many, plus } from '../helpers/build-document.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { type Pitcrew, startPitcrew } from './helpers/pitcrew.ts'

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
let pitcrew: Pitcrew
let page: Page

beforeAll(async () => {
  const file = join(folder, 'pods.salesorg')
  writeFileSync(file, writeDocument(chart))
  pitcrew = await startPitcrew({ files: [file] })
  page = pitcrew.page
  await page.setViewportSize({ width: 1440, height: 900 })
})

afterAll(() => pitcrew.quit())

const cards = () => page.locator('[data-role-card]').count()

/** Where the edges of the chart are, and those of the zoom bar, in px of the screen. */
const edges = () =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[data-role-card], [data-part^="pod:"]')].map(
      (part) => part.getBoundingClientRect(),
    )
    const frame = document.querySelector('[data-chart]')?.getBoundingClientRect()
    const bar = document.querySelector('.react-flow__panel.bottom')?.getBoundingClientRect()
    return {
      left: Math.min(...boxes.map(({ left }) => left)) - (frame?.left ?? 0),
      right: (frame?.right ?? 0) - Math.max(...boxes.map(({ right }) => right)),
      toBar: (bar?.top ?? 0) - Math.max(...boxes.map(({ bottom }) => bottom)),
    }
  })

test('after a fit the whole chart is in sight, and nothing lies over it', async () => {
  await page.keyboard.press('Control+1')
  await expect.poll(async () => Math.min(...Object.values(await edges()))).toBeGreaterThanOrEqual(0)
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
