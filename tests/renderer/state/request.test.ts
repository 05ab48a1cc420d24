// What the Electron side could not do is told in the window.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { request } from '../../../renderer/state/request.ts'
import { Messages } from '../../../renderer/toasts/Messages.tsx'
import { mounted } from '../../helpers/mounted.ts'

test.each([
  ['told in its sentence', { ok: false, error: { code: 'E', message: 'No such sample.' } }, false],
  ['silent when it was done', { ok: true, value: null }, true],
])('%s', async (_name, reply, isDone) => {
  Object.assign(window, { pitcrew: { call: () => Promise.resolve(JSON.stringify(reply)) } })
  mounted(createElement(Messages))
  await act(async () => expect(await request('document:open-sample', 'gone')).toBe(isDone))
  expect(document.body.textContent?.includes('No such sample.')).toBe(!isDone)
})
