// Whether things on the chart and around it are told apart by what is really seen, pixel by pixel.
import type { Page } from 'playwright-core'
import type { Box } from '../../../shared/layout/layout.ts'
import { contrastOf } from '../../helpers/contrast.ts'
import { calm } from './calm.ts'
import { boxOf, card, lane } from './canvas.ts'
import { type ScreenPicture, screenPicture } from './screen-picture.ts'

/** The strongest contrast to where it begins that a short way across an edge meets. */
function edge(picture: ScreenPicture, y: number, from: number, to: number): number {
  const ground = picture.colourAt(from, y)
  let most = 1
  for (let x = from; x <= to; x += 1)
    most = Math.max(most, contrastOf(picture.colourAt(x, y), ground))
  return most
}

/** How strongly frames stand out, with one card selected and another one focused. */
export async function framesSeen(page: Page) {
  const [selected, focused, other] = await Promise.all(
    ['sdr-1', 'bdr', 'ae-2'].map((id) => boxOf(card(page, id))),
  )
  const stage = await boxOf(lane(page, 'stage:closing'))
  if (!selected || !focused || !other) throw new Error('a card is missing')
  const picture = await screenPicture(page)
  const middle = (box: { y: number; height: number }) => box.y + box.height / 2
  return {
    // From the stage into the card, and from the chart into the stage.
    card: edge(picture, middle(other), other.x - 3, other.x + 3),
    stage: edge(picture, stage.y + stage.height - 40, stage.x - 4, stage.x + 4),
    // Outside the card's own frame, where one that is not selected has nothing.
    selection: edge(picture, middle(selected), selected.x - 6, selected.x - 1),
    focus: edge(picture, middle(focused), focused.x - 6, focused.x - 1),
    nothing: edge(picture, middle(other), other.x - 6, other.x - 2),
    // The mark of a finding lies over the upper right corner.
    mark: edge(
      picture,
      selected.y + 4,
      selected.x + selected.width - 30,
      selected.x + selected.width,
    ),
  }
}

/** How strongly what is chosen stands out from what is not: segments, tabs, buttons. */
export async function choicesSeen(page: Page) {
  const [chosen, other, tab, otherTab] = await Promise.all([
    boxOf(page.getByRole('button', { name: 'Conveyor', exact: true })),
    boxOf(page.getByRole('button', { name: 'Pods', exact: true })),
    boxOf(page.getByRole('tab', { selected: true }).last()),
    boxOf(page.getByRole('tab', { selected: false }).last()),
  ])
  const button = await boxOf(page.getByRole('button', { name: 'Export', exact: true }))
  const picture = await screenPicture(page)
  const foot = ({ x, y, width, height }: typeof tab) =>
    picture.colourAt(x + width / 2, y + height - 1)
  return {
    segment: Math.max(
      contrastOf(
        picture.colourAt(chosen.x + 5, chosen.y + chosen.height / 2),
        picture.colourAt(other.x + 5, other.y + other.height / 2),
      ),
      edge(picture, chosen.y + chosen.height / 2, chosen.x - 1, chosen.x + 3),
    ),
    tab: contrastOf(foot(tab), foot(otherTab)),
    button: edge(picture, button.y + button.height / 2, button.x - 3, button.x + 3),
  }
}

/** How strongly a block stands out from its stage where cards are only painted, and its frame once it is selected. */
export async function blocksSeen(page: Page) {
  const block = page.locator('[data-painted="true"] [data-role-id]').first()
  const box = await boxOf(block)
  const middle = box.y + box.height / 2
  const before = await screenPicture(page, around(box))
  await block.click()
  await calm(page)
  const moved = await boxOf(block)
  const after = await screenPicture(page, around(moved))
  const beside = [-5, -4, -3, -2, -1, 0, 1, 2]
  return {
    block: edge(before, middle, box.x - 1, box.x + box.width / 2),
    selection: Math.max(
      ...beside.map((x) =>
        contrastOf(
          before.colourAt(box.x + x, middle),
          after.colourAt(moved.x + x, moved.y + moved.height / 2),
        ),
      ),
    ),
  }
}

/** A box and what lies next to it, in whole pixels. */
function around({ x, y, width, height }: Box): Box {
  const room = 8
  const [left, top] = [Math.floor(x) - room, Math.floor(y) - room]
  return {
    x: Math.max(0, left),
    y: Math.max(0, top),
    width: Math.ceil(width) + 2 * room,
    height: Math.ceil(height) + 2 * room,
  }
}
