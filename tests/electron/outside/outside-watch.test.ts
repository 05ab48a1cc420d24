// What a window hears of its file. Real files and a real watch; other programs are played by the test.
import { appendFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { hookedDisk } from '../../helpers/hooked-disk.ts'
import {
  HEARING_ONLY,
  knownAsItIs,
  type OpenChart,
  outsideCase,
  put,
  replace,
  replaceByEqual,
  told,
} from '../../helpers/outside-case.ts'
import { CANCELLED, named, SAVED } from '../../helpers/saving-case.ts'

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
        message: 'As it is now, it is damaged at line 1, column 11.',
      },
    ])
  })
})

test('another Pitcrew with the same file is another program', async () => {
  const [one, other] = [outsideCase(), outsideCase()]
  const here = await one.openChart()
  const there = await other.openChart('first', one.folder)
  expect(await one.save(here.open, named('saved here'))).toMatchObject(SAVED('first.salesorg'))
  expect(await told(there, 1)).toMatchObject([
    { kind: 'changed', document: { name: 'saved here' } },
  ])
  expect(await other.save(there.open, named('saved there'))).toEqual(CANCELLED)
  expect(await other.outside.follow(there.open, 1)).toMatchObject({ ok: true })
  expect(await other.save(there.open, named('saved there'))).toMatchObject(SAVED('first.salesorg'))
  expect((await told(here, 1)).at(-1)).toMatchObject({ document: { name: 'saved there' } })
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
