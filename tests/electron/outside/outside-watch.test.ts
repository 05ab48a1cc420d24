// What a window hears of its file. Real files and a real watch; other programs are played by the test.
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../../electron/files/open-file.ts'
import { watchFolder } from '../../../electron/files/watch-folder.ts'
import { LIMITS } from '../../../shared/document/limits.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { err } from '../../../shared/result.ts'
import { hookedDisk } from '../../helpers/hooked-disk.ts'
import {
  HEARING_ONLY,
  knownAsItIs,
  LOOKING_ONLY,
  type OpenChart,
  outsideCase,
  put,
  replace,
  replaceByEqual,
  told,
} from '../../helpers/outside-case.ts'
import { CANCELLED, named } from '../../helpers/saving-case.ts'

/** No other look is on its way by itself. */
async function firstLookIsOver(chart: OpenChart): Promise<void> {
  utimesSync(chart.path, 1, 1)
  await knownAsItIs(chart)
}

describe('another version', () => {
  it('is told with its chart, however it was written', async () => {
    const { openChart } = outsideCase()
    const chart = await openChart()
    put(chart.path, named('written in place'))
    expect(await told(chart, 1)).toMatchObject([
      { kind: 'changed', version: 1, document: { name: 'written in place' } },
    ])
    for (const number of [2, 3, 4]) {
      replace(chart.path, named(`replaced ${number}`))
      const news = await told(chart, number)
      expect(news.at(-1)).toMatchObject({
        version: number,
        document: { name: `replaced ${number}` },
      })
    }
  })

  it('is not told again when it is only touched, and is forgotten when the old one comes back', async () => {
    const { openChart, outside } = outsideCase()
    const chart = await openChart()
    put(chart.path, named('theirs'))
    await told(chart, 1)
    utimesSync(chart.path, 1, 1)
    put(chart.path, named('first'))
    expect((await told(chart, 2)).map(({ kind }) => kind)).toEqual(['changed', 'as-known'])
    expect(await outside.follow(chart.open, 1)).toMatchObject({ error: { code: 'E_OUTDATED' } })
  })

  it('waits until it is written to its end', async () => {
    const { openChart } = outsideCase()
    const chart = await openChart()
    const text = writeDocument(named('a long one, written bit by bit'))
    writeFileSync(chart.path, '')
    for (const character of text.match(/.{1,20}/gs) ?? []) {
      appendFileSync(chart.path, character)
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    expect(await told(chart, 1)).toMatchObject([{ kind: 'changed', document: { name: /long/ } }])
  })

  it('that cannot be read is told when it stays so', async () => {
    const { openChart } = outsideCase()
    const chart = await openChart()
    writeFileSync(chart.path, '{ "half": ')
    expect(await told(chart, 1)).toMatchObject([
      {
        kind: 'unreadable',
        canGoOver: true,
        message: expect.stringContaining('“first.salesorg” was not opened'),
      },
    ])
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
        isAway ? err({ code: 'E_IO', detail: 'made by a test' }) : await openFile(path),
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

describe('what nobody has to hear of', () => {
  it('a touch, an equal file in its place, a way round', async () => {
    const { openChart } = outsideCase()
    const chart = await openChart()
    utimesSync(chart.path, 1, 1)
    await knownAsItIs(chart)
    replaceByEqual(chart.path)
    await knownAsItIs(chart)
    renameSync(chart.path, `${chart.path}.real`)
    symlinkSync(`${chart.path}.real`, chart.path)
    await expect.poll(() => chart.open.document.place?.file.realPath).toBe(`${chart.path}.real`)
    expect(chart.news()).toEqual([])
  })

  it('own saves, one after the other', async () => {
    const { openChart, save } = outsideCase()
    const chart = await openChart()
    for (let number = 1; number <= 20; number++) await save(chart.open, named(`mine ${number}`))
    put(chart.path, named('theirs'))
    expect(await told(chart, 1)).toMatchObject([{ kind: 'changed', document: { name: 'theirs' } }])
    expect(chart.window.questions).toEqual([])
  })

  it('an own save in the middle of a look', async () => {
    let isSaving = false
    let isSaved = false
    const one = outsideCase({
      disk: hookedDisk(async (operation, path) => {
        if (operation !== 'stat' || path !== chart?.path || isSaving) return
        isSaving = true
        isSaved = (await one.save(chart.open, named('mine'))).ok
      }),
    })
    let chart: OpenChart | null = null
    chart = await one.openChart()
    await expect.poll(() => isSaved).toBe(true)
    put(chart.path, named('theirs'))
    expect(await told(chart, 1)).toMatchObject([{ kind: 'changed', document: { name: 'theirs' } }])
  })

  it('other files of the folder', async () => {
    const { openChart } = outsideCase()
    const [one, other] = [await openChart('one'), await openChart('other')]
    put(other.path, named('theirs'))
    await told(other, 1)
    expect(one.news()).toEqual([])
  })

  it('a file that is away for a moment', async () => {
    const pace = { ...HEARING_ONLY, patience: { ...HEARING_ONLY.patience, gone: 60_000 } }
    const { openChart } = outsideCase({ pace })
    const chart = await openChart()
    rmSync(chart.path)
    put(chart.path, named('first'))
    await knownAsItIs(chart)
    expect(chart.news()).toEqual([])
  })
})

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

describe('the window', () => {
  it('that was closed leaves nothing behind that watches', async () => {
    const watched: string[] = []
    const { openChart } = outsideCase({
      watchFolder(folder) {
        watched.push(folder)
        return { isAlive: () => true, close: () => void watched.splice(watched.indexOf(folder), 1) }
      },
    })
    const chart = await openChart()
    await expect.poll(() => watched).toHaveLength(1)
    chart.window.destroy()
    expect(watched).toEqual([])
  })

  it('whose page starts anew is told again', async () => {
    const { openChart } = outsideCase()
    const chart = await openChart()
    put(chart.path, named('theirs'))
    await told(chart, 1)
    chart.open.isListening = false
    put(chart.path, named('theirs, once more'))
    // Several looks.
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(chart.news()).toHaveLength(1)
    chart.open.isListening = true
    chart.open.fileWatch.pageStarted()
    expect(await told(chart, 2)).toMatchObject([
      { version: 1 },
      { kind: 'changed', version: 2, document: { name: 'theirs, once more' } },
    ])
  })

  it('that saved as another file hears of that one', async () => {
    const { openChart, save, folder } = outsideCase()
    const chart = await openChart()
    const path = join(folder, 'copy.salesorg')
    chart.window.choices.push(path)
    await save(chart.open, named('mine'), true)
    rmSync(chart.path)
    put(path, named('theirs'))
    expect(await told(chart, 1)).toMatchObject([{ kind: 'changed', document: { name: 'theirs' } }])
  })
})
