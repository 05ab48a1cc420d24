// Whose page is calling, also before there is a window for it.
import { expect, it } from 'vitest'
import { callerOf } from '../../../electron/ipc/caller-of.ts'
import { fakeDesk } from '../../helpers/fake-desk.ts'

it('waits for the first documents, and no longer', async () => {
  const { registry, opening } = fakeDesk()
  const begun = Promise.resolve().then(() => {
    opening.openNew(null)
  })
  expect(await callerOf(registry, begun, 1)).toBe(registry.of(1))
  expect(registry.of(1)).not.toBeNull()
  expect(await callerOf(registry, begun, 2)).toBeNull()
})

it('a page with a window need not wait', async () => {
  const { registry, opening } = fakeDesk()
  opening.openNew(null)
  expect(await callerOf(registry, new Promise(() => {}), 1)).toBe(registry.of(1))
})
