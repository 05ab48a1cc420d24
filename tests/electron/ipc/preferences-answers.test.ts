// Preferences: what is chosen in one window holds in the others at once.
import { expect, it } from 'vitest'
import { USUAL_PREFERENCES } from '../../../shared/preferences/usual-preferences.ts'
import { answering, DONE } from '../../helpers/answering.ts'

it('a theme chosen in one window is told to the others that can hear it', async () => {
  const { desk, ask } = answering()
  const [here, there, starting] = [1, 2, 3].map(() => desk.opening.openNew(null))
  if (!here || !there || !starting) throw new Error('three windows are open')
  await ask('app:start', 1)
  await ask('app:start', 2)
  const preferences = { ...USUAL_PREFERENCES, theme: 'dark', locale: 'de-CH', reopens: false }
  expect(await ask('preferences:set', 1, preferences)).toEqual(DONE)
  const [fakeHere, fakeThere, fakeStarting] = [here, there, starting].map(desk.fakeOf)
  expect(fakeThere?.sent).toEqual([{ name: 'preferences:changed', payload: preferences }])
  expect(fakeHere?.sent).toEqual([])
  // It is told when it asks for its start.
  expect(fakeStarting?.sent).toEqual([])
  expect(await ask('app:start', 3)).toMatchObject({ value: { preferences } })
})

it.each(['de_CH', 'de-ch', 'nowhere', '', 'x'.repeat(100), 7, undefined])(
  'a page cannot choose the locale %j, with which nothing could be written',
  async (locale) => {
    const { desk, ask } = answering()
    desk.opening.openNew(null)
    const answer = await ask('preferences:set', 1, { ...USUAL_PREFERENCES, locale })
    expect(answer).toMatchObject({ ok: false, error: { code: 'E_BAD_REQUEST' } })
  },
)
