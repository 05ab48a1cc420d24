// Short messages: the way back that one offers takes back what it speaks of, and nothing else.
import { act, createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { edit } from '../../../renderer/state/edit.ts'
import type { Session } from '../../../renderer/state/session.ts'
import { currentDocument, markCut, undoEdit, useSession } from '../../../renderer/state/store.ts'
import { tell, tellDone, tellWhile } from '../../../renderer/state/toasts.ts'
import { Messages } from '../../../renderer/toasts/Messages.tsx'
import { startHistory } from '../../../shared/editing/history.ts'
import { roleId } from '../../../shared/ids.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'

const start = buildDocument(belt(1, 1, 1, 1))

beforeEach(() => {
  useSession.setState({ history: startHistory(start) })
  mounted(createElement(Messages))
})

function remove(roleId: string): void {
  edit([{ edit: 'remove-roles', args: { roleIds: [roleId] } }])
  tellDone(`Deleted ${roleId}.`)
}

function shown(): readonly string[] {
  const messages = document.querySelectorAll('[role="region"] [role="dialog"] p')
  return [...messages].map(({ textContent }) => textContent ?? '')
}

async function settled(change: () => void): Promise<void> {
  await act(async () => {
    change()
    // What goes is looked at for animations first.
    await new Promise((resolve) => setTimeout(resolve, 50))
  })
}

test('Undo in a message takes back the change, once', async () => {
  await settled(() => remove('closing 1'))
  expect(shown()).toEqual(['Deleted closing 1.'])
  const undo = document.querySelector<HTMLElement>('[role="dialog"] button')
  await settled(() => undo?.click())
  expect(currentDocument()).toBe(start)
  expect(shown()).toEqual([])
})

test('after the next change a message offers no way back any more', async () => {
  await settled(() => remove('closing 1'))
  await settled(() => remove('qualification 1'))
  expect(shown()).toEqual(['Deleted qualification 1.'])
  await settled(undoEdit)
  expect(shown()).toEqual([])
})

test('a message without a way back stays', async () => {
  await settled(() => tell('Exported chart.png.'))
  await settled(() => remove('closing 1'))
  expect(shown()).toContain('Exported chart.png.')
})

test('a message about what holds for a while goes with it', async () => {
  const cut = { id: 'a', roles: new Set([roleId('closing 1')]) }
  const isCut = ({ cut: now }: Session) => now === cut
  markCut(cut)
  await settled(() => tellWhile('1 role is cut.', isCut))
  expect(shown()).toContain('1 role is cut.')
  await settled(() => markCut(null))
  expect(shown()).not.toContain('1 role is cut.')
})
