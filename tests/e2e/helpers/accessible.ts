// What eyes and screen readers stumble over in the window as it is: axe's rules, and what axe leaves open.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import { contrast, groundOf, paintedOn } from '../../helpers/contrast.ts'

type Axe = typeof axe

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Least size of what is pressed with a pointer, in px. */
const LEAST_TARGET = 24

/** Least contrast of the frame of a field with what lies around it. */
const LEAST_FRAME = 3

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
