// Preferences: what is chosen in one window holds in the others at once.
import { expect, it } from 'vitest'
import { programCalls } from '../../../electron/ipc/program-calls.ts'
import type { Preferences } from '../../../shared/ipc.ts'
import { fakeDesk } from '../../helpers/fake-desk.ts'

it('a theme chosen in one window is told to the others that can hear it', async () => {
  const { registry, recent, opening, fakeOf } = fakeDesk()
  const [here, there, starting] = [1, 2, 3].map(() => opening.openNew(null))
  if (!here || !there || !starting) throw new Error('three windows are open')
  let preferences: Preferences = { theme: 'light' }
  const calls = programCalls({
    registry,
    recent,
    platform: 'linux',
    version: '1.2.3',
    preferences: () => preferences,
    setPreferences: (chosen) => {
      preferences = chosen
    },
  })
  for (const open of [here, there]) await calls['app:start'].answer(open, [], () => {})
  await calls['preferences:set'].answer(here, [{ theme: 'dark' }], () => {})
  expect(preferences).toEqual({ theme: 'dark' })
  expect(fakeOf(there).sent).toEqual([{ name: 'preferences:changed', payload: { theme: 'dark' } }])
  expect(fakeOf(here).sent).toEqual([])
  // It is told when it asks for its start.
  expect(fakeOf(starting).sent).toEqual([])
})
