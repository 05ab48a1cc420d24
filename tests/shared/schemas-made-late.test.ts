// Making schemas takes longer than drawing a first chart, so loading the code makes none.
import { expect, it, vi } from 'vitest'

it('loading edits, rules and the border of the window makes no schema', async () => {
  const made: string[] = []
  vi.doMock('zod', () => ({
    z: new Proxy({}, { get: (_z, maker) => () => made.push(String(maker)) }),
  }))
  await import('../../shared/editing/edits.ts')
  await import('../../shared/findings/validate.ts')
  const { EVENTS } = await import('../../shared/ipc/tables.ts')
  expect(made).toEqual([])
  EVENTS['app:notice']()
  expect(made).toContain('object')
})
