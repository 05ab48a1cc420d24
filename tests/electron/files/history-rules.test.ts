// Which versions stay: ten, one per day for a month, and never more than fit.
import { describe, expect, it } from 'vitest'
import {
  ageOf,
  isVersion,
  savedAtOf,
  tooMuch,
  type Version,
  versionName,
  versionsToDrop,
} from '../../../electron/files/history-rules.ts'

const NOW = new Date('2026-03-31T12:00:00.000Z')
const HOUR = 3_600_000

/** A version so many hours before now. */
function hoursAgo(hours: number): string {
  return versionName(new Date(NOW.getTime() - hours * HOUR))
}

describe('a version’s name', () => {
  it('tells its time, and sorts by it', () => {
    expect(versionName(NOW)).toBe('2026-03-31T12-00-00.000Z.salesorg')
    expect(ageOf(hoursAgo(5), NOW)).toBe(5 * HOUR)
    expect([hoursAgo(1), hoursAgo(30), hoursAgo(2)].toSorted()).toEqual(
      [30, 2, 1].map((hours) => hoursAgo(hours)),
    )
  })

  it('tells when it was saved, where that is known and can be true', () => {
    const earlier = new Date(NOW.getTime() - 7 * HOUR)
    const name = versionName(NOW, earlier)
    expect(name).toBe('2026-03-31T12-00-00.000Z.saved-2026-03-31T05-00-00.000Z.salesorg')
    expect(isVersion(name)).toBe(true)
    expect(savedAtOf(name)).toEqual(earlier)
    expect(ageOf(name, NOW)).toBe(0)
    const senseless = [undefined, new Date(0), new Date(Number.NaN), new Date('2031-01-01')]
    for (const moment of senseless) expect(savedAtOf(versionName(NOW, moment))).toEqual(NOW)
  })

  it.each([
    '2026-03-31T12-00-00.000Z.saved-.salesorg',
    '2026-03-31T12-00-00.000Z.saved-2026-13-31T05-00-00.000Z.salesorg',
    'notes.txt',
    '2026-03-31.salesorg',
    '2026-99-31T12-00-00.000Z.salesorg',
    '',
  ])('is not %j', (name) => {
    expect(isVersion(name)).toBe(false)
  })
})

describe('versionsToDrop', () => {
  it('keeps ten', () => {
    const versions = Array.from({ length: 12 }, (_, at) => hoursAgo(at / 2))
    expect(versionsToDrop(versions.slice(0, 10), NOW)).toEqual([])
    expect(versionsToDrop(versions, NOW)).toEqual(versions.slice(10))
  })

  it('keeps the last of each day for thirty days, whatever the order of the list', () => {
    const daily = Array.from({ length: 40 }, (_, day) => [
      hoursAgo(day * 24),
      hoursAgo(day * 24 + 1),
    ])
    const versions = daily.flat()
    const dropped = versionsToDrop(versions.toReversed(), NOW)
    const kept = versions.filter((name) => !dropped.includes(name))
    // Ten generations are the two of each of the first five days; then one of each day up to the 30th.
    expect(kept).toEqual([...daily.slice(0, 5).flat(), ...daily.slice(5, 31).map(([last]) => last)])
  })

  it('never names what is not a version', () => {
    expect(versionsToDrop(['notes.txt', ...Array(20).fill('x.salesorg')], NOW)).toEqual([])
  })
})

describe('tooMuch', () => {
  const megabytes = (hours: number, size: number): Version => ({
    name: hoursAgo(hours),
    path: `folder/${hours}`,
    size: BigInt(size) * 1024n * 1024n,
  })

  it('is nothing up to 200 MB', () => {
    expect(tooMuch([megabytes(1, 100), megabytes(2, 100)])).toEqual([])
    expect(tooMuch([])).toEqual([])
  })

  it('is the oldest of all files beyond it', () => {
    const versions = [megabytes(3, 1), megabytes(1, 100), megabytes(4, 90), megabytes(2, 100)]
    expect(tooMuch(versions).map(({ path }) => path)).toEqual(['folder/3', 'folder/4'])
  })
})
