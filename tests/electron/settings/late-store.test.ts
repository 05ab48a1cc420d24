// The store that is opened after the start: nothing is lost on the way, and a disk that refuses is asked again.
import { describe, expect, it } from 'vitest'
import { type LateStorePorts, lateStore } from '../../../electron/settings/late-store.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/settings/settings-schema.ts'

const started = { ...DEFAULT_SETTINGS, hasStarted: true }
const dark: Settings = { ...started, theme: 'dark' }

/** A disk that refuses while `refuses` says so, and a clock that a test moves on. */
function disk(ports: Partial<LateStorePorts> = {}) {
  const state = { refuses: false, opened: 0, troubles: 0 }
  const written: Settings[] = []
  const noted: string[] = []
  const due: (() => void)[] = []
  const store = lateStore({
    async openStore() {
      state.opened += 1
      return {
        write(settings) {
          if (state.refuses) throw new Error('ENOSPC')
          written.push(settings)
        },
      }
    },
    log: (what) => noted.push(what),
    onTrouble() {
      state.troubles += 1
    },
    later: (_milliseconds, callback) => due.push(callback),
    ...ports,
  })
  return { state, written, noted, store, due, timeGoesOn: () => due.splice(0).map((run) => run()) }
}

describe('lateStore', () => {
  it('writes the latest of what came before it was opened, then all as it comes', async () => {
    const { store, written } = disk()
    store.write(DEFAULT_SETTINGS)
    store.write(started)
    expect(written).toEqual([])
    await store.open()
    expect(written).toEqual([started])
    store.write(dark)
    expect(written).toEqual([started, dark])
  })

  it('opens a store only once, however often it is asked to', async () => {
    const { store, state } = disk()
    await Promise.all([store.open(), store.open()])
    await store.open()
    expect(state.opened).toBe(1)
  })

  it('writes nothing where nothing changed', async () => {
    const { store, written } = disk()
    await store.open()
    await store.open()
    expect(written).toEqual([])
  })
})

describe('a disk that refuses', () => {
  it('is told of once, tried again, and told of anew after it worked', async () => {
    const { state, store, written, noted, due, timeGoesOn } = disk()
    await store.open()
    state.refuses = true
    store.write(started)
    store.write(dark)
    timeGoesOn()
    expect(state.troubles).toBe(1)
    expect(noted).toHaveLength(1)
    // Never more than one try is waiting.
    await expect.poll(() => due.length).toBe(1)
    state.refuses = false
    timeGoesOn()
    await expect.poll(() => written).toEqual([dark])
    expect(due).toEqual([])
    state.refuses = true
    store.write(started)
    expect(state.troubles).toBe(2)
  })

  it('gets its last chance when the program ends', async () => {
    const { state, store, written } = disk()
    state.refuses = true
    store.write(dark)
    await store.open()
    state.refuses = false
    await store.open()
    expect(written).toEqual([dark])
  })

  it('may keep the store itself from opening', async () => {
    let isOpenable = false
    const written: Settings[] = []
    const { state, store, timeGoesOn } = disk({
      async openStore() {
        if (!isOpenable) throw new Error('EACCES')
        return { write: (settings) => written.push(settings) }
      },
    })
    store.write(dark)
    await store.open()
    expect(state.troubles).toBe(1)
    isOpenable = true
    timeGoesOn()
    await expect.poll(() => written).toEqual([dark])
  })
})
