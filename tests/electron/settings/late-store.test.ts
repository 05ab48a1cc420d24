// The store that is opened after the start: nothing is lost on the way, and nothing falls.
import { describe, expect, it } from 'vitest'
import { lateStore } from '../../../electron/settings/late-store.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/settings/settings-schema.ts'

const noLog = () => {}
const started = { ...DEFAULT_SETTINGS, hasStarted: true }
const dark: Settings = { ...started, theme: 'dark' }

describe('lateStore', () => {
  it('writes the latest of what came before it was opened, then all as it comes', async () => {
    const written: Settings[] = []
    const store = lateStore(async () => ({ write: (all) => written.push(all) }), noLog)
    store.write(DEFAULT_SETTINGS)
    store.write(started)
    expect(written).toEqual([])
    await store.open()
    expect(written).toEqual([started])
    store.write(dark)
    expect(written).toEqual([started, dark])
  })

  it('opens a store only once, however often it is asked to', async () => {
    let opened = 0
    const store = lateStore(async () => {
      opened += 1
      return { write() {} }
    }, noLog)
    await Promise.all([store.open(), store.open()])
    await store.open()
    expect(opened).toBe(1)
  })

  it('writes nothing where nothing changed', async () => {
    const written: Settings[] = []
    await lateStore(async () => ({ write: (all) => written.push(all) }), noLog).open()
    expect(written).toEqual([])
  })

  it('notes a disk that refuses what was waiting', async () => {
    const noted: unknown[] = []
    const refusal = new Error('ENOSPC')
    const store = lateStore(
      async () => ({
        write() {
          throw refusal
        },
      }),
      (_what, cause) => noted.push(cause),
    )
    store.write(started)
    await store.open()
    expect(noted).toEqual([refusal])
  })

  it('works where no store can be had', async () => {
    const store = lateStore(async () => null, noLog)
    store.write(started)
    await store.open()
    expect(() => store.write(dark)).not.toThrow()
  })
})
