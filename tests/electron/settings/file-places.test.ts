// Where windows of files were: for each file its own place, kept as long as the file is known.
import { describe, expect, it } from 'vitest'
import { fileKey, placeOfFile, withPlace } from '../../../electron/settings/file-places.ts'
import { keepSettings } from '../../../electron/settings/settings-keeper.ts'
import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
} from '../../../electron/settings/settings-schema.ts'

const place = { x: 10, y: 20, width: 1200, height: 800, isMaximised: false, isFullScreen: false }

function keeperOf(recent: readonly string[], open: readonly string[] = []) {
  const settings = keepSettings({ ...DEFAULT_SETTINGS, recent, open }, null, () => {})
  return {
    settings,
    note: (path: string | null, at: Partial<typeof place>) =>
      settings.change(withPlace(settings.get(), path, { ...place, ...at })),
  }
}

describe('the place of a window', () => {
  it('is remembered for its file, and for windows without one', () => {
    const { settings, note } = keeperOf(['/a', '/b'])
    note('/a', { x: 1 })
    note('/b', { x: 2, isFullScreen: true })
    note('/a', { x: 3 })
    note(null, { x: 4 })
    expect(placeOfFile(settings.get(), '/a')).toMatchObject({ x: 3, isFullScreen: false })
    expect(placeOfFile(settings.get(), '/b')).toMatchObject({ x: 2, isFullScreen: true })
    expect(settings.get().places).toHaveLength(2)
    expect(settings.get().window).toMatchObject({ x: 4 })
    expect([placeOfFile(settings.get(), null), placeOfFile(settings.get(), '/c')]).toEqual([
      null,
      null,
    ])
  })

  it('goes when its file is neither open nor recent any more, and is not kept for one that is not', () => {
    const { settings, note } = keeperOf(['/a', '/b'], ['/b'])
    for (const path of ['/a', '/b', '/forgotten']) note(path, {})
    expect(settings.get().places.map(({ file }) => file)).toEqual([fileKey('/b'), fileKey('/a')])
    settings.change({ recent: [] })
    expect(settings.get().places.map(({ file }) => file)).toEqual([fileKey('/b')])
    settings.change({ open: [] })
    expect(settings.get().places).toEqual([])
  })

  it('tells nobody the name of the file', () => {
    const { settings, note } = keeperOf(['/home/maya/secret plans.salesorg'])
    note('/home/maya/secret plans.salesorg', {})
    expect(JSON.stringify(settings.get().places)).not.toContain('secret')
  })

  it('gives way to the list of recent files where there is no room for both', () => {
    const paths = Array.from({ length: 10 }, (_, at) => `/${at}/${'x'.repeat(300)}`)
    const { settings, note } = keeperOf(paths)
    for (const path of paths) note(path, {})
    const { recent, places } = settings.get()
    expect(recent).toEqual(paths)
    expect(places.length).toBeLessThan(5)
    expect(places[0]?.file).toBe(fileKey(paths[9] ?? ''))
  })
})

describe('a file of settings', () => {
  const read = (values: Partial<Record<keyof Settings, unknown>>) =>
    readSettings({ version: 1, ...values }, DEFAULT_SETTINGS)

  it('of an earlier Pitcrew has none, and is whole', () => {
    const { places: _, ...before } = DEFAULT_SETTINGS
    expect(read(before)).toMatchObject({ isWhole: true, settings: { places: [] } })
  })

  it.each([
    ['far beyond any screen', [{ ...place, file: '0123456789ab', x: 2 ** 40 }]],
    ['of no file', [{ ...place, file: '/home/maya' }]],
    ['too many', Array.from({ length: 21 }, () => ({ ...place, file: '0123456789ab' }))],
    ['no list', 'places'],
  ])('takes no place that is %s', (_what, places) => {
    expect(read({ places, hasStarted: true })).toMatchObject({
      isWhole: false,
      settings: { places: [], hasStarted: true },
    })
  })
})
