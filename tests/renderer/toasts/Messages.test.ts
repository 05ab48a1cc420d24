// The row of messages: each is there once, is closed by itself, and gives the focus back.
import { act, createElement as h } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { DialogFrame } from '../../../renderer/controls/DialogFrame.tsx'
import { closeDialog, currentSession, openDialog } from '../../../renderer/state/store.ts'
import { tell, tellProblem } from '../../../renderer/state/toasts.ts'
import { Messages } from '../../../renderer/toasts/Messages.tsx'
import { pressKey } from '../../helpers/fields.ts'
import { mounted } from '../../helpers/mounted.ts'

beforeEach(() => {
  act(closeDialog)
  mounted(h(Messages))
})

const row = () => document.querySelector('[aria-label="Messages"]')
const texts = () => [...(row()?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent)

async function settled(change: () => void): Promise<void> {
  await act(async () => {
    change()
    // What goes is looked at for animations first.
    await new Promise((resolve) => setTimeout(resolve, 50))
  })
}

test('the newest one stands first, and none is left out', async () => {
  const all = ['One.', 'Two.', 'Three.', 'Four.', 'Five.']
  await settled(() => all.forEach(tellProblem))
  expect(texts()).toEqual(all.toReversed())
  expect(row()?.querySelectorAll('[inert]')).toHaveLength(0)
})

test('the same sentence is there once, however often it is told', async () => {
  await settled(() => {
    tellProblem('The disk is full.')
    tell('Exported a.png.')
    tellProblem('The disk is full.')
    tell('Exported a.png.')
  })
  expect(texts()).toHaveLength(2)
})

test('closed and told again it is there again', async () => {
  await settled(() => tellProblem('The disk is full.'))
  await settled(() => row()?.querySelector('button')?.click())
  expect(texts()).toEqual([])
  await settled(() => tellProblem('The disk is full.'))
  expect(texts()).toEqual(['The disk is full.'])
})

test('Escape in a message closes it and leaves the dialog open', async () => {
  act(() => openDialog({ kind: 'rules' }))
  const button = h('button', { type: 'button' }, 'Press')
  mounted(h(DialogFrame, { onClose: closeDialog, label: 'Rules' }, button))
  await settled(() => tellProblem('The disk is full.'))
  const message = row()?.querySelector<HTMLElement>('[role="dialog"][aria-label="Problem"]')
  act(() => message?.focus())
  await settled(() => pressKey(message ?? null, 'Escape'))
  expect(texts()).toEqual([])
  expect(currentSession().dialog).toEqual({ kind: 'rules' })
  act(() => document.querySelector<HTMLElement>('[role="dialog"] button')?.focus())
  await settled(() => pressKey(document.activeElement, 'Escape'))
  expect(currentSession().dialog).toBeNull()
})
