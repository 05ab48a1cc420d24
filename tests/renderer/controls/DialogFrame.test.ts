// The frame of dialogs: what is pressed right after one has opened goes to it.
import { act, createElement as h, useRef, useState } from 'react'
import { expect, test } from 'vitest'
import { DialogFrame } from '../../../renderer/controls/DialogFrame.tsx'
import { mounted } from '../../helpers/mounted.ts'

let show: (isOpen: boolean) => void = () => undefined

function Reopened() {
  const [isOpen, setOpen] = useState(false)
  show = (next) => act(() => setOpen(next))
  return h(
    DialogFrame,
    { isOpen, onClose: () => undefined, label: 'Rules' },
    h('button', { type: 'button', 'data-help': true }, 'Guide'),
    h('input', { 'aria-label': 'Find' }),
  )
}

function Titled() {
  const title = useRef<HTMLHeadingElement>(null)
  return h(
    DialogFrame,
    { onClose: () => undefined, label: 'About', initialFocus: title },
    h('h2', { ref: title, tabIndex: -1 }, 'About'),
    h('button', { type: 'button' }, 'Close'),
  )
}

test('each time it opens, what it is for has the focus before the next key', () => {
  const beside = mounted(h('button', { type: 'button' })).querySelector('button')
  mounted(h(Reopened))
  for (let time = 0; time < 2; time++) {
    show(true)
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Find')
    // It may be opened again while it still goes away.
    show(false)
    act(() => beside?.focus())
  }
})

test('or what it says itself', () => {
  mounted(h(Titled))
  expect(document.activeElement?.textContent).toBe('About')
})
