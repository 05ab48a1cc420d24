// The check that the window stays where it is can fail: what it sees, and what it lets pass.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SETTLED } from '../check.ts'
import { lookAround } from '../sight.ts'
import { unscrolled } from './unscrolled.ts'

/** The areas of the window, as the page has them. */
const WINDOW = `
  <div id="root">
    <div>
      <nav aria-label="Roles to add"></nav>
      <main>
        <section aria-label="Chart">
          <div class="react-flow">
            <div class="react-flow__renderer"><div class="card"><input></div></div>
          </div>
        </section>
      </main>
    </div>
  </div>`

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = WINDOW
})

afterEach(() => {
  document.body.scrollTop = 0
  vi.useRealTimers()
})

function part(selector: string): Element {
  const found = document.querySelector(selector)
  if (!found) throw new Error(`There is no ${selector}.`)
  return found
}

/** What the check says once everything has had its time to settle. */
async function faults(): Promise<readonly string[]> {
  const said = unscrolled.faults({ look: async () => lookAround() })
  await vi.advanceTimersByTimeAsync(2 * SETTLED)
  return said
}

test.each([
  'body',
  '#root',
  '#root > div',
  'main',
  'section',
  '.react-flow',
  '.react-flow__renderer',
  '.card',
])('%s that stays scrolled is a fault', async (selector) => {
  const area = part(selector)
  area.scrollTop = 12
  expect(await faults()).toEqual([`${area.tagName} ${area.className} 12`])
})

test('to the side, too', async () => {
  part('main').scrollLeft = 3
  expect(await faults()).toHaveLength(1)
})

test('lists and texts scroll as they like', async () => {
  part('nav').scrollTop = 12
  part('input').scrollLeft = 12
  expect(await faults()).toEqual([])
})

test('what goes back by itself is no fault', async () => {
  const area = part('.react-flow')
  area.scrollTop = 12
  setTimeout(() => {
    area.scrollTop = 0
  }, SETTLED / 3)
  expect(await faults()).toEqual([])
})
