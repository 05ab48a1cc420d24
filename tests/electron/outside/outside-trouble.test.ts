// Files that go, that nobody may read or keep, and folders that cannot be watched: what a window hears then.
import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openAsText } from '../../../electron/files/open-as-text.ts'
import { watchFolder } from '../../../electron/files/watch-folder.ts'
import { LIMITS } from '../../../shared/document/limits.ts'
import { err } from '../../../shared/result.ts'
import {
  HEARING_ONLY,
  knownAsItIs,
  LOOKING_ONLY,
  type OpenChart,
  outsideCase,
  put,
  replace,
  told,
} from '../../helpers/outside-case.ts'
import { CANCELLED, named } from '../../helpers/saving-case.ts'

/** No other look is on its way by itself. */
async function firstLookIsOver(chart: OpenChart): Promise<void> {
  utimesSync(chart.path, 1, 1)
  await knownAsItIs(chart)
}

describe('a file that is not there', () => {
  it('is told, and forgotten when it comes back', async () => {
    const { openChart } = outsideCase()
    const chart = await openChart()
    rmSync(chart.path)
    expect(await told(chart, 1)).toMatchObject([{ kind: 'gone', canSaveHere: true }])
    put(chart.path, named('first'))
    expect((await told(chart, 2)).at(-1)).toMatchObject({ kind: 'as-known' })
    rmSync(chart.path)
    await told(chart, 3)
    put(chart.path, named('another one'))
    expect((await told(chart, 4)).at(-1)).toMatchObject({ kind: 'changed' })
  })

  it('may have gone with its folder, which is watched anew when it is back', async () => {
    const watched: string[] = []
    const { openChart, folder } = outsideCase({
      pace: { ...HEARING_ONLY, atLeastEvery: 100 },
      watchFolder(where, ears) {
        watched.push(where)
        return watchFolder(where, ears)
      },
    })
    const inner = join(folder, 'inner')
    mkdirSync(inner)
    const chart = await openChart('team', inner)
    await expect.poll(() => watched).toHaveLength(1)
    renameSync(inner, join(folder, 'moved'))
    expect(await told(chart, 1)).toMatchObject([{ kind: 'gone', canSaveHere: false }])
    mkdirSync(inner)
    expect((await told(chart, 2)).at(-1)).toMatchObject({ kind: 'gone', canSaveHere: true })
    put(chart.path, named('team'))
    expect((await told(chart, 3)).at(-1)).toMatchObject({ kind: 'as-known' })
    expect(watched).toEqual([inner, inner])
  })

  it('can be something else by now: a folder, a pipe, a link to itself', async () => {
    const { openChart } = outsideCase()
    const chart = await openChart()
    const makers = [
      () => mkdirSync(chart.path),
      () => execFileSync('mkfifo', [chart.path]),
      () => symlinkSync(chart.path, chart.path),
    ]
    for (const [at, make] of makers.entries()) {
      rmSync(chart.path, { recursive: true, force: true })
      make()
      expect((await told(chart, 2 * at + 1)).at(-1)).toMatchObject({
        kind: 'unreadable',
        canGoOver: false,
        message: expect.stringContaining('not a file but a folder or a device'),
      })
      rmSync(chart.path, { recursive: true, force: true })
      put(chart.path, named('first'))
      expect((await told(chart, 2 * at + 2)).at(-1)).toMatchObject({ kind: 'as-known' })
    }
  })
})

describe('where the system cannot watch', () => {
  it('it is looked at regularly, and that is said once', async () => {
    const { openChart, logged } = outsideCase({
      pace: LOOKING_ONLY,
      watchFolder(_folder, { onEnd }) {
        onEnd(new Error('no space left for watches'))
        return { isAlive: () => false, close() {} }
      },
    })
    const [one, other] = [await openChart('one'), await openChart('other')]
    replace(one.path, named('theirs'))
    rmSync(other.path)
    expect(await told(one, 1)).toMatchObject([{ kind: 'changed' }])
    expect(await told(other, 1)).toMatchObject([{ kind: 'gone' }])
    expect(logged).toEqual([expect.stringContaining('every five seconds')])
  })

  it('turning to the window is enough', async () => {
    const { openChart } = outsideCase({
      watchFolder: () => ({ isAlive: () => true, close() {} }),
    })
    const chart = await openChart()
    await firstLookIsOver(chart)
    put(chart.path, named('theirs'))
    chart.window.focus()
    expect(await told(chart, 1)).toMatchObject([{ kind: 'changed' }])
  })

  it('a save that is given up is enough', async () => {
    const { openChart, save } = outsideCase({
      watchFolder: () => ({ isAlive: () => true, close() {} }),
    })
    const chart = await openChart()
    await firstLookIsOver(chart)
    put(chart.path, named('theirs'))
    expect(await save(chart.open, named('mine'))).toEqual(CANCELLED)
    expect(await told(chart, 1)).toMatchObject([{ kind: 'changed' }])
  })
})

describe('another file that cannot be kept', () => {
  it('because it is too large is not gone over either', async () => {
    const { openChart } = outsideCase()
    const chart = await openChart()
    truncateSync(chart.path, LIMITS.fileBytes + 1)
    expect(await told(chart, 1)).toMatchObject([
      { kind: 'unreadable', canGoOver: false, message: expect.stringContaining('100 MB') },
    ])
  })
})

describe('another file that may not be read', () => {
  it('is told, and cannot be gone over, since it could not be kept', async () => {
    const { openChart } = outsideCase({
      openFile: async () => err({ code: 'E_READ_ONLY', detail: 'made by a test' }),
    })
    const chart = await openChart()
    put(chart.path, named('theirs'))
    expect(await told(chart, 1)).toMatchObject([
      { kind: 'unreadable', canGoOver: false, message: expect.stringContaining('may not read') },
    ])
  })

  it('because the disk fails is not told: the next look may tell more', async () => {
    let isAway = true
    const { openChart } = outsideCase({
      openFile: async (path) =>
        isAway ? err({ code: 'E_IO', detail: 'made by a test' }) : await openAsText(path),
      pace: { ...HEARING_ONLY, atLeastEvery: 50 },
    })
    const chart = await openChart()
    put(chart.path, named('theirs'))
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(chart.news()).toEqual([])
    isAway = false
    expect(await told(chart, 1)).toMatchObject([{ kind: 'changed' }])
  })
})
