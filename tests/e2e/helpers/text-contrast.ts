// Contrast of texts whose ground axe could not tell: measured on a picture of the window.
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Page } from 'playwright-core'
import type { Box } from '../../../shared/layout/layout.ts'
import { contrast, paintedOn, type Rgb } from '../../helpers/contrast.ts'
import type { Fault } from './accessible.ts'

/** Least contrasts: of texts, of texts in large letters. */
const LEAST_TEXT = 4.5
const LEAST_LARGE = 3

/** So little of a text's ground may be anything, such as a line that crosses it. */
const FEW = 0.05

/**
 * Texts of which axe could not tell the ground: read off a picture of the window without its texts. What a
 * dialog covers is not read meanwhile, and what cannot be pressed need not be.
 */
export async function settle(page: Page, selectors: readonly string[]): Promise<readonly Fault[]> {
  const found = await textsAtRest(page, selectors)
  if (found === null) return []
  const { texts, picture } = found
  return texts.flatMap(({ html, colour, opacity, isLarge, boxes }) => {
    const grounds = boxes.flatMap((box) => coloursIn(picture, box))
    const ratios = grounds
      .map((ground) => contrast(paintedOn(colour, ground, opacity), ground))
      .toSorted((a, b) => a - b)
    // A line or a mark may cross the box of a text; a ground is more than a few pixels of it.
    const worst = ratios[Math.floor(ratios.length * FEW)] ?? Number.NaN
    return worst >= (isLarge ? LEAST_LARGE : LEAST_TEXT) || ratios.length === 0
      ? []
      : [`text ${worst.toFixed(2)}:1: ${html}`]
  })
}

/** Texts, and the picture on which they stand where they were found: a chart that is fitted anew glides. */
async function textsAtRest(page: Page, selectors: readonly string[]) {
  for (let texts = await textsOf(page, selectors); ; ) {
    const boxes = texts.flatMap((text) => text.boxes)
    if (boxes.length === 0) return null
    const picture = await pictureWithoutTexts(page, aroundAll(boxes))
    const now = await textsOf(page, selectors)
    if (JSON.stringify(now) === JSON.stringify(texts)) return { texts, picture }
    texts = now
  }
}

/** Boxes are those of the letters, cut to the window. */
function textsOf(page: Page, selectors: readonly string[]) {
  return page.evaluate((wanted) => {
    const modal = document.querySelector('[role="dialog"][data-open]:not([aria-modal="false"])')
    const opacityOf = (from: Element | null): number =>
      from ? Number.parseFloat(getComputedStyle(from).opacity) * opacityOf(from.parentElement) : 1
    const boxesOf = (element: Element) =>
      [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') return []
        const range = document.createRange()
        range.selectNodeContents(node)
        return [...range.getClientRects()].map(({ x, y, width, height }) => ({
          x,
          y,
          width,
          height,
        }))
      })
    /** By something that can be pressed or that has a ground of its own, such as a menu or a sticky bar. */
    const isCovered = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [y + 1, y + height / 2, y + height - 1].some((line) => {
        let at = document.elementFromPoint(x + width / 2, line)
        // What takes presses itself is hit, or what it lies in: else it is scrolled out of its area. (A text of
        // the chart takes none.)
        if (element instanceof HTMLElement) return !element.contains(at) && !at?.contains(element)
        for (; at && !at.contains(element) && !element.contains(at); at = at.parentElement)
          if (/^rgb\(/.test(getComputedStyle(at).backgroundColor)) return true
        return false
      })
    }
    return wanted.flatMap((selector) => {
      const element = document.querySelector(selector)
      if (!element || (modal && !modal.contains(element)) || element.closest(':disabled')) return []
      if (element.closest('[aria-disabled="true"]') || isCovered(element)) return []
      // While a card is written on, the field lies over what it is about to say.
      if (element.closest('[data-role-card]')?.querySelector('input')) return []
      const { color, fill, fontSize, fontWeight } = getComputedStyle(element)
      const size = Number.parseFloat(fontSize)
      return [
        {
          html: element.outerHTML.slice(0, 160),
          colour: element instanceof SVGElement ? fill : color,
          opacity: opacityOf(element),
          isLarge: size >= 24 || (size >= 18.66 && Number.parseFloat(fontWeight) >= 700),
          boxes: boxesOf(element),
        },
      ]
    })
  }, selectors)
}

interface Picture {
  /** Which part of the window it shows. */
  readonly box: Box
  readonly pixels: Uint8ClampedArray
}

/** Whole pixels around boxes in the window: a small picture is made sooner. */
function aroundAll(boxes: readonly Box[]): Box {
  const x = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.x))))
  const y = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.y))))
  const right = Math.ceil(Math.max(x + 1, ...boxes.map((box) => box.x + box.width)))
  const bottom = Math.ceil(Math.max(y + 1, ...boxes.map((box) => box.y + box.height)))
  return { x, y, width: right - x, height: bottom - y }
}

async function pictureWithoutTexts(page: Page, clip: Box): Promise<Picture> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '*, ::placeholder { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important } svg text { fill: transparent !important }',
    )
    document.adoptedStyleSheets = [sheet]
  })
  const image = await loadImage(await page.screenshot({ clip, scale: 'css' }))
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  const { width, height } = image
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  return { box: { ...clip, width, height }, pixels: context.getImageData(0, 0, width, height).data }
}

function coloursIn({ box: shown, pixels }: Picture, box: Box): readonly Rgb[] {
  const colours: Rgb[] = []
  const right = Math.min(shown.width, Math.floor(box.x + box.width - shown.x))
  const bottom = Math.min(shown.height, Math.floor(box.y + box.height - shown.y))
  for (let y = Math.max(0, Math.ceil(box.y - shown.y)); y < bottom; y += 2)
    for (let x = Math.max(0, Math.ceil(box.x - shown.x)); x < right; x += 2) {
      const at = 4 * (y * shown.width + x)
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3)
      colours.push([red, green, blue])
    }
  return colours
}
