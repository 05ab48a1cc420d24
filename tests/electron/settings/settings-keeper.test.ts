// Settings in memory and on disk: small enough for one write, and unharmed by a disk that refuses.
import { describe, expect, it } from 'vitest'
import { keepSettings } from '../../../electron/settings/settings-keeper.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/settings/settings-schema.ts'
import { fittedSettings } from '../../../electron/settings/settings-size.ts'

const noLog = () => {}

describe('keepSettings', () => {
  it('hands every change to the store', () => {
    const written: Settings[] = []
    const keeper = keepSettings(DEFAULT_SETTINGS, { write: (all) => written.push(all) }, noLog)
    keeper.change({ theme: 'dark' })
    keeper.change({ hasStarted: true })
    expect(written).toEqual([
      { ...DEFAULT_SETTINGS, theme: 'dark' },
      { ...DEFAULT_SETTINGS, theme: 'dark', hasStarted: true },
    ])
    expect(keeper.get()).toEqual(written.at(-1))
  })

  it('keeps a change in memory when the disk refuses it, and notes why', () => {
    const noted: unknown[] = []
    const refusal = new Error('ENOSPC')
    const store = {
      write() {
        throw refusal
      },
    }
    const keeper = keepSettings(DEFAULT_SETTINGS, store, (_what, cause) => noted.push(cause))
    keeper.change({ theme: 'light' })
    expect(keeper.get().theme).toBe('light')
    expect(noted).toEqual([refusal])
  })

  it('says when a path is in none of the lists any more, and not before', () => {
    const forgotten: Settings[] = []
    const first = { ...DEFAULT_SETTINGS, recent: ['/a', '/b'], open: ['/a'] }
    const keeper = keepSettings(first, null, noLog, (now) => forgotten.push(now))
    keeper.change({ recent: ['/c', '/b'] })
    keeper.change({ theme: 'dark' })
    expect(forgotten).toEqual([])
    keeper.change({ open: [] })
    expect(forgotten).toEqual([keeper.get()])
    keeper.change({ recent: [] })
    expect(forgotten).toHaveLength(2)
  })

  it('works without any store', () => {
    const keeper = keepSettings(DEFAULT_SETTINGS, null, noLog)
    keeper.change({ theme: 'light' })
    expect(keeper.get().theme).toBe('light')
  })
})

describe('fittedSettings', () => {
  const withRecent = (recent: readonly string[]) => ({ ...DEFAULT_SETTINGS, recent: [...recent] })
  const bytesOf = (settings: Settings) =>
    Buffer.byteLength(JSON.stringify(settings, undefined, '\t'))

  it('leaves usual settings alone', () => {
    const usual = withRecent(['/home/maya/team.salesorg', '/home/maya/old.salesorg'])
    expect(fittedSettings(usual)).toBe(usual)
  })

  it('drops the oldest of very long paths until all is below 4,096 bytes', () => {
    const paths = Array.from({ length: 10 }, (_, at) => `/${at}/${'x'.repeat(800)}.salesorg`)
    const fitted = fittedSettings(withRecent(paths))
    expect(fitted.recent).toEqual(paths.slice(0, 4))
    expect(bytesOf(fitted)).toBeLessThan(4_096)
  })

  it('counts bytes, not characters', () => {
    const paths = ['組'.repeat(1_000), '織'.repeat(1_000)]
    expect(fittedSettings(withRecent(paths)).recent).toEqual(paths.slice(0, 1))
  })

  it('gives up a single path that is too long', () => {
    expect(fittedSettings(withRecent(['x'.repeat(5_000)])).recent).toEqual([])
  })
})
