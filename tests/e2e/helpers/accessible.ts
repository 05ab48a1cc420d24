// What eyes and screen readers stumble over in the window as it is: axe's rules, and what axe leaves open.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import type { Box } from '../../../shared/layout/layout.ts'
import { contrast, groundOf, paintedOn, type Rgb } from '../../helpers/contrast.ts'

type Axe = typeof axe

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Least size of what is pressed with a pointer, in px. */
const LEAST_TARGET = 24

/** Least contrasts: of frames of fields, of texts, of texts in large letters. */
const LEAST_FRAME = 3
const LEAST_TEXT = 4.5
const LEAST_LARGE = 3

/** So little of a text's ground may be anything, such as a line that crosses it. */
const FEW = 0.05

/** One sentence each: the rule, and the element. */
export type Fault = string

export interface Checked {
  readonly faults: readonly Fault[]
  /** Selectors of texts whose ground axe could not tell. */
  readonly unsettled: readonly string[]
}

/** By evaluation: the page's policy refuses script tags. Once for each page. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(SOURCE)
}

/** `only`: some of the rules; otherwise all that are good practice or law. `part`: what is looked at; else all. */
export async function runAxe(
  page: Page,
  { only, part }: { readonly only?: readonly string[]; readonly part?: string | undefined } = {},
): Promise<Checked> {
  return page.evaluate(
    async ([rules, looked]) => {
      const { axe: checker } = window as unknown as { axe: Axe }
      // What lies behind a modal dialog was looked at before it was opened.
      const modal = document.querySelector('[role="dialog"][data-open]:not([aria-modal="false"])')
      const { violations, incomplete } = await checker.run(modal ?? looked ?? document, {
        resultTypes: ['violations', 'incomplete'],
        // Sizes are asked for more strictly by `runOwnChecks`. Menus and tips are no landmarks, and pass.
        rules: { 'target-size': { enabled: false } },
        ...(rules
          ? { runOnly: { type: 'rule', values: [...rules] } }
          : {
              runOnly: {
                type: 'tag',
                values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              },
            }),
      })
      const isModal =
        document.querySelector('[data-open]:is([role="dialog"], [role="menu"])') !== null
      // Contrasts are settled below; headings are unsure only while axe waits for frames, of which there are none.
      const unsure = incomplete.filter(
        ({ id }) =>
          !['color-contrast', 'heading-order'].includes(id) &&
          !(isModal && id === 'aria-hidden-focus'),
      )
      const isPassing = (html: string) => /^<div [^>]*data-(side|base-ui-portal)=/.test(html)
      return {
        faults: [...violations, ...unsure].flatMap(({ id, nodes }) =>
          nodes.flatMap(({ html, failureSummary }) => {
            const [, why = ''] = (failureSummary ?? '').split('\n')
            if (id === 'region' && isPassing(html)) return []
            return [`${id}: ${why.trim()} ${html.slice(0, 160)}`]
          }),
        ),
        unsettled: incomplete
          .filter(({ id }) => id === 'color-contrast')
          .flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' '))),
      }
    },
    [only, part] as const,
  )
}

/** What is too small to be pressed, and fields whose frame cannot be seen. The zoomed chart is left out. */
export async function runOwnChecks(page: Page): Promise<readonly Fault[]> {
  const small = (await targetsIn(page))
    .filter(({ width, height }) => Math.min(width, height) < LEAST_TARGET - 0.1)
    .map(({ html, width, height }) => `too small (${width} x ${height}): ${html}`)
  const unseen = (await fieldsIn(page)).flatMap(({ html, frames, grounds }) => {
    const ground = groundOf(grounds)
    const best = Math.max(0, ...frames.map((frame) => contrast(paintedOn(frame, ground), ground)))
    return best < LEAST_FRAME ? [`frame ${best.toFixed(2)}:1: ${html}`] : []
  })
  return [...small, ...unseen]
}

function targetsIn(page: Page) {
  return page.evaluate(() => {
    const targets = document.querySelectorAll(
      'button, select, input, textarea, a[href], summary, [role="tab"], [role="option"], [role="menuitem"]',
    )
    return [...targets].flatMap((target) => {
      const isElsewhere = target.closest('.react-flow__viewport, [aria-hidden="true"]') !== null
      // A box that its own label makes larger is pressed there.
      const pressed = (target.tagName === 'INPUT' && target.closest('label')) || target
      const { width, height } = pressed.getBoundingClientRect()
      // What is a pixel large is for screen readers only.
      if (isElsewhere || width <= 1 || !target.checkVisibility()) return []
      const tenth = (size: number) => Math.round(size * 10) / 10
      return [{ html: target.outerHTML.slice(0, 140), width: tenth(width), height: tenth(height) }]
    })
  })
}

/** Fields with what frames them, and the colours below, the nearest first. */
function fieldsIn(page: Page) {
  return page.evaluate(() => {
    const colours = (from: Element | null): string[] =>
      from ? [getComputedStyle(from).backgroundColor, ...colours(from.parentElement)] : []
    const framesOf = (element: Element | null) => {
      if (!element) return []
      const style = getComputedStyle(element)
      const border = Number.parseFloat(style.borderBottomWidth) > 0 ? [style.borderBottomColor] : []
      return style.outlineStyle === 'none' ? border : [...border, style.outlineColor]
    }
    const fields = document.querySelectorAll(
      'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select',
    )
    return [...fields].flatMap((field) => {
      const isElsewhere = field.closest('.react-flow__viewport, [aria-hidden="true"]') !== null
      if (isElsewhere || !field.checkVisibility() || field.clientWidth <= 1) return []
      // The frame may be that of what holds the field and its mark.
      const own = framesOf(field)
      const framed = own.length > 0 ? field : field.parentElement
      return [
        {
          html: field.outerHTML.slice(0, 140),
          frames: framesOf(framed),
          grounds: colours(framed?.parentElement ?? null),
        },
      ]
    })
  })
}

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

/** Names of what can be pressed and cannot be brought into the window by scrolling. */
export async function outOfReach(page: Page): Promise<readonly Fault[]> {
  return page.evaluate(() => {
    const modal = document.querySelector('[role="dialog"][data-open]:not([aria-modal="false"])')
    const controls = (modal ?? document).querySelectorAll(
      'button, select, input, textarea, a[href], summary, [role="tab"], [role="treeitem"]',
    )
    return [...controls].flatMap((control) => {
      const isElsewhere =
        control.closest('.react-flow__viewport, [aria-hidden="true"], [role="tree"]') !== null
      if (isElsewhere || !control.checkVisibility()) return []
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const { left, right, top, bottom, width } = control.getBoundingClientRect()
      const isInside =
        left >= -1 && right <= innerWidth + 1 && top >= -1 && bottom <= innerHeight + 1
      // Taller than the window, one sees it bit by bit.
      if (width <= 1 || isInside || bottom - top > innerHeight / 2) return []
      return [
        `out of reach (${left} to ${right}, ${top} to ${bottom}): ${control.outerHTML.slice(0, 120)}`,
      ]
    })
  })
}
