// A dialog whose code does not come can be left, also one that stays when it was open once.
import { act, createElement } from 'react'
import { expect, test, vi } from 'vitest'
import { Dialogs } from '../../../renderer/shell/Dialogs.tsx'
import { closeDialog, openDialog } from '../../../renderer/state/store.ts'
import { mounted } from '../../helpers/mounted.ts'
import { press } from '../../helpers/press.ts'

const failed = () => {
  throw new Error('no such file')
}

vi.mock('../../../renderer/command-palette/CommandPalette.tsx', () => failed())
vi.mock('../../../renderer/rules/RulesDialog.tsx', () => failed())

test.each(['command-palette', 'rules'] as const)(
  'a %s that could not be loaded goes when it is closed, and is told of again when it is opened',
  async (kind) => {
    const told = () => document.querySelector('dialog[open]')
    mounted(createElement(Dialogs))
    for (let time = 0; time < 2; time++) {
      await act(async () => openDialog({ kind }))
      await vi.waitFor(() => expect(told()?.textContent).toContain('could not be loaded'))
      await act(async () => press(told(), 'Close'))
      expect(told()).toBeNull()
    }
    await act(async () => closeDialog())
  },
)
