// Preferences: what is chosen in one window holds in the others at once.
import { expect, it } from 'vitest'
import { answering, DONE } from '../../helpers/answering.ts'

it('a theme chosen in one window is told to the others that can hear it', async () => {
  const { desk, ask } = answering()
  const [here, there, starting] = [1, 2, 3].map(() => desk.opening.openNew(null))
  if (!here || !there || !starting) throw new Error('three windows are open')
  await ask('app:start', 1)
  await ask('app:start', 2)
  expect(await ask('preferences:set', 1, { theme: 'dark' })).toEqual(DONE)
  const [fakeHere, fakeThere, fakeStarting] = [here, there, starting].map(desk.fakeOf)
  expect(fakeThere?.sent).toEqual([{ name: 'preferences:changed', payload: { theme: 'dark' } }])
  expect(fakeHere?.sent).toEqual([])
  // It is told when it asks for its start.
  expect(fakeStarting?.sent).toEqual([])
  expect(await ask('app:start', 3)).toMatchObject({ value: { preferences: { theme: 'dark' } } })
})
