// What is cut off in the window as it is: texts and controls beyond an area that cannot be scrolled, or beyond the
// window. A text that ends in an ellipsis is cut off on purpose; it is whole in its tip or its panel.
import type { Page } from 'playwright-core'
import type { Fault } from './accessible.ts'

/** Pixels that letters and frames may stand out, by which nothing is lost. */
const PLAY = 1.5

/** The chart is left out: it can be moved. */
export async function clippedIn(page: Page): Promise<readonly Fault[]> {
  return page.evaluate((play) => {
    type Axis = 'x' | 'y'
    type Span = { readonly from: number; readonly to: number }
    const modal = document.querySelector('[role="dialog"][data-open]:not([aria-modal="false"])')
    const ELSEWHERE = '.react-flow__viewport, [aria-hidden="true"], [role="tree"], .only-heard'
    const AXES = [
      { axis: 'x', overflow: 'overflowX', size: () => innerWidth },
      { axis: 'y', overflow: 'overflowY', size: () => innerHeight },
    ] as const

    const spanOf = ({ left, right, top, bottom }: DOMRect, axis: Axis): Span =>
      axis === 'x' ? { from: left, to: right } : { from: top, to: bottom }
    const isBeyond = (inner: Span, outer: Span) =>
      inner.from < outer.from - play || inner.to > outer.to + play

    const endsInDots = (style: CSSStyleDeclaration, axis: Axis) =>
      axis === 'x' ? style.textOverflow === 'ellipsis' : style.webkitLineClamp !== 'none'

    /** What an area does with what stands out of it. */
    const wayOf = (style: CSSStyleDeclaration, { axis, overflow }: (typeof AXES)[number]) => {
      const way = style[overflow]
      if (way === 'visible' || way === 'auto' || way === 'scroll') return way
      return endsInDots(style, axis) ? 'dots' : 'cut'
    }

    /** The areas that an element stands in, the nearest first. */
    function* areasOf(element: Element) {
      let { position } = getComputedStyle(element)
      for (let area = element.parentElement; area; area = area.parentElement) {
        if (position === 'fixed') return
        const style = getComputedStyle(area)
        // What is placed freely is cut only by what it is placed in.
        if (position === 'absolute' && style.position === 'static') continue
        position = style.position
        yield { area, style }
      }
    }

    /** Along one axis; null: all of it is there, or can be scrolled to. */
    const cutBy = (element: Element, box: DOMRect, along: (typeof AXES)[number]): string | null => {
      const { axis, size } = along
      if (endsInDots(getComputedStyle(element), axis)) return null
      const span = spanOf(box, axis)
      const first = [...areasOf(element)].find(({ area, style }) => {
        const way = wayOf(style, along)
        const room = spanOf(area.getBoundingClientRect(), axis)
        return way === 'cut' ? isBeyond(span, room) : way !== 'visible'
      })
      if (!first) return isBeyond(span, { from: 0, to: size() }) ? 'the window' : null
      const way = wayOf(first.style, along)
      if (way === 'cut') return first.area.className || first.area.tagName
      // What scrolls is to be there itself.
      return way === 'dots' ? null : cutBy(first.area, first.area.getBoundingClientRect(), along)
    }

    const say = (element: Element, box: DOMRect, by: string) => {
      const [x, y, right, bottom] = [box.left, box.top, box.right, box.bottom].map(Math.round)
      return `cut off by ${by} (${x} to ${right}, ${y} to ${bottom}): ${element.outerHTML.slice(0, 140)}`
    }
    const faultsOf = (element: Element, box: DOMRect) =>
      AXES.flatMap((each) => {
        const by = cutBy(element, box, each)
        return by === null ? [] : [say(element, box, by)]
      })

    const CONTROLS = 'button, select, input, textarea, a[href], summary'
    /** Texts that stand out of the button they are on. */
    const spilled = (element: Element, box: DOMRect) => {
      const control = element.closest('button, summary, [role="tab"], [role="menuitem"]')
      if (!control || getComputedStyle(element).textOverflow === 'ellipsis') return []
      const whole = control.getBoundingClientRect()
      const isOut =
        isBeyond(spanOf(box, 'x'), spanOf(whole, 'x')) ||
        isBeyond(spanOf(box, 'y'), spanOf(whole, 'y'))
      return isOut ? [say(element, box, 'its own button')] : []
    }

    const found = [...(modal ?? document.body).querySelectorAll('*')].flatMap((element) => {
      if (element.closest(ELSEWHERE) || element instanceof SVGElement) return []
      if (!element.checkVisibility({ visibilityProperty: true })) return []
      const boxes = [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') return []
        const range = document.createRange()
        range.selectNodeContents(node)
        return [...range.getClientRects()]
      })
      const box = element.getBoundingClientRect()
      const control = element.matches(CONTROLS) && box.width > 1 ? faultsOf(element, box) : []
      return [
        ...control,
        ...boxes
          .flatMap((each) => [...faultsOf(element, each), ...spilled(element, each)])
          .slice(0, 1),
      ]
    })
    return [...new Set(found)]
  }, PLAY)
}
