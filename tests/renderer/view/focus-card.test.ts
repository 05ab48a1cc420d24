// The focus goes to a card a moment later, but never away from what has taken it meanwhile.
import { beforeEach, expect, test } from 'vitest'
import {
  FOLLOWS_SELECTION,
  focusCard,
  focusChart,
  goOnWith,
} from '../../../renderer/view/focus-card.ts'
import { roleId } from '../../../shared/ids.ts'

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
const element = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

beforeEach(() => {
  document.body.innerHTML = `
    <input>
    <section data-focus-area="main" tabindex="-1"><button data-role-id="closer"></button></section>`
})

test('a card, and the chart, get it in the next frame', async () => {
  focusCard(roleId('closer'))
  await nextFrame()
  expect(document.activeElement).toBe(element('button'))
  focusChart()
  await nextFrame()
  expect(document.activeElement).toBe(element('section'))
})

test('whoever takes it in between keeps it', async () => {
  focusCard(roleId('closer'))
  element('input').focus()
  await nextFrame()
  expect(document.activeElement).toBe(element('input'))
})

test('what had it before gives it away', async () => {
  element('input').focus()
  focusCard(roleId('closer'))
  await nextFrame()
  expect(document.activeElement).toBe(element('button'))
})

test('after a deed one goes on at the card, or stays in what follows the selection', async () => {
  element('input').focus()
  goOnWith(roleId('closer'))
  await nextFrame()
  expect(document.activeElement).toBe(element('button'))
  for (const name of Object.keys(FOLLOWS_SELECTION)) element('input').setAttribute(name, '')
  element('input').focus()
  for (const role of [roleId('closer'), null]) {
    goOnWith(role)
    await nextFrame()
    expect(document.activeElement).toBe(element('input'))
  }
})
