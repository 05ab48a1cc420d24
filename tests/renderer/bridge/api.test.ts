// The border as the page sees it: everything goes over it as text, both ways.
import { beforeEach, expect, test, vi } from 'vitest'
import { call, on } from '../../../renderer/bridge/api.ts'
import { USUAL_PREFERENCES } from '../../../shared/preferences/usual-preferences.ts'

const sent: unknown[][] = []
let hear: (payload: string) => void = () => undefined
const stop = vi.fn()

beforeEach(() => {
  sent.length = 0
  Object.assign(window, {
    pitcrew: {
      call: async (...args: unknown[]) => {
        sent.push(args)
        return '{"ok":false,"error":{"code":"unknown","message":"Not now."}}'
      },
      on: (name: string, listener: (payload: string) => void) => {
        sent.push([name])
        hear = listener
        return stop
      },
    },
  })
})

test('a call goes out with its arguments, and a refusal comes back as a value', async () => {
  const preferences = { ...USUAL_PREFERENCES, theme: 'dark' } as const
  const reply = await call('preferences:set', preferences)
  expect(sent).toEqual([['preferences:set', JSON.stringify([preferences])]])
  expect(reply).toEqual({ ok: false, error: { code: 'unknown', message: 'Not now.' } })
})

test('what is told is heard until one stops listening', () => {
  const listener = vi.fn()
  on('preferences:changed', listener)()
  expect(sent).toEqual([['preferences:changed']])
  hear('{"theme":"light"}')
  expect(listener).toHaveBeenCalledWith({ theme: 'light' })
  expect(stop).toHaveBeenCalledOnce()
})
