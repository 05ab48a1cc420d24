// What cannot be pressed where it is seen because something else lies over it.
import type { Page } from 'playwright-core'
import type { Fault } from './accessible.ts'

/** Of a dialog that is open, else of the window; the chart is left out: it can be moved. */
export async function coveredIn(page: Page): Promise<readonly Fault[]> {
  return page.evaluate(() => {
    const modal = document.querySelector('[role="dialog"][data-open]:not([aria-modal="false"])')
    const ELSEWHERE = '.react-flow__viewport, [aria-hidden="true"], [role="tree"], .only-heard'
    const controls = (modal ?? document).querySelectorAll(
      'button, select, input, textarea, a[href], summary, [role="tab"]',
    )
    // One thing that lies on the chart never lies over another, not even where it takes no presses.
    const panels = modal ? [] : [...document.querySelectorAll('.react-flow__panel')]
    const boxes = panels.map((panel) => panel.getBoundingClientRect())
    const crossed = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).flatMap((b) => {
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        const isCrossed = width > 0 && height > 0
        return isCrossed ? [`covered: ${panels[at]?.outerHTML.slice(0, 140)}`] : []
      }),
    )
    const covered = [...controls].flatMap((control) => {
      if (control.closest(ELSEWHERE) || !control.checkVisibility()) return []
      // What stays at the foot of a panel lies over what is scrolled below it.
      control.scrollIntoView({ block: 'center', inline: 'nearest' })
      const { left, top, width, height } = control.getBoundingClientRect()
      if (width <= 1) return []
      const isPressed = (part: number) => {
        const at = document.elementFromPoint(left + width * part, top + height / 2)
        return !at || control.contains(at) || at.contains(control) || at.closest('label') !== null
      }
      return [0.2, 0.5, 0.8].every(isPressed) ? [] : [`covered: ${control.outerHTML.slice(0, 140)}`]
    })
    return [...crossed, ...covered]
  })
}
