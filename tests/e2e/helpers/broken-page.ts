// A page with one of every fault that the checks of eyes are to find.
import type { Page } from 'playwright-core'

/** Covers the window with it. */
export async function breakPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    // By properties: the page's policy refuses styles in attributes.
    const add = (kind: string, style: string, text: string, into: Element) => {
      const element = document.createElement(kind)
      element.style.cssText = style
      element.textContent = text
      into.append(element)
      return element
    }
    const ground = 'position: fixed; z-index: 99; inset: 0; background: #fff'
    const broken = add('main', ground, '', document.body)
    add('button', '', '', broken)
    add('p', 'color: #999; background: #fff', 'Too pale', broken)
    add('p', 'color: #777; background: linear-gradient(#777, #888)', 'Too pale', broken)
    add('input', 'border: 1px solid #eee', '', add('label', '', 'Name', broken))
    add('button', 'width: 20px; min-width: 0', 'x', broken)
    add('button', 'position: fixed; left: -300px', 'Lost', broken)
    const place = 'position: fixed; left: 200px; top: 200px; width: 60px; height: 30px'
    add('button', place, 'Below', broken)
    add('div', `${place}; background: #fff`, '', broken)
    add('p', 'height: 12px; overflow: hidden', 'A text with two lines of which one is read', broken)
  })
}
