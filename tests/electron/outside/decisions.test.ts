// What is decided about another program's version: whatever it is, both versions stay somewhere. Real files.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chartTextOf, documentOf } from '../../../shared/document/chart-text.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { type OpenChart, outsideCase, put, told } from '../../helpers/outside-case.ts'
import { CANCELLED, named, SAVED } from '../../helpers/saving-case.ts'

const DONE = { ok: true, value: null }
const KEPT = { ok: true, value: { isKept: true } }
const OUTDATED = { ok: false, error: { code: 'E_OUTDATED' } }

/** A chart called "first" whose file holds "theirs" by now, and whose page was told. */
async function changed() {
  const one = outsideCase()
  const chart = await one.openChart()
  put(chart.path, named('theirs'))
  await told(chart, 1)
  return { ...one, chart }
}

/** Names of the charts in the history, oldest first. */
function kept(historyFolder: string): readonly string[] {
  return readdirSync(historyFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.salesorg'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(historyFolder, name), 'utf8')).document.name)
}

const onDisk = ({ path }: OpenChart) => JSON.parse(readFileSync(path, 'utf8')).document.name

describe('a page that follows', () => {
  it('saves afterwards without a question', async () => {
    const { chart, outside, save } = await changed()
    expect(await outside.follow(chart.open, 1)).toEqual(DONE)
    expect(documentOf(chart.open.document.chart).name).toBe('theirs')
    expect(await save(chart.open, named('mine, later'))).toMatchObject(SAVED('first.salesorg'))
    expect(chart.window.questions).toEqual([])
    expect(onDisk(chart)).toBe('mine, later')
  })

  it('is refused when the file has changed once more, and then the save asks', async () => {
    const { chart, outside, save } = await changed()
    put(chart.path, named('theirs, once more'))
    await told(chart, 2)
    expect(await outside.follow(chart.open, 1)).toMatchObject(OUTDATED)
    expect(await save(chart.open, named('mine'))).toEqual(CANCELLED)
    expect(chart.window.questions).toHaveLength(1)
    expect(await outside.follow(chart.open, 2)).toEqual(DONE)
  })

  it('waits for a save that is running, and is refused if that has gone over it', async () => {
    const { chart, outside, save } = await changed()
    chart.window.answers.push('Save anyway')
    const [saved, followed] = await Promise.all([
      save(chart.open, named('mine')),
      outside.follow(chart.open, 1),
    ])
    expect(saved).toMatchObject(SAVED('first.salesorg'))
    expect(followed).toMatchObject(OUTDATED)
    expect(documentOf(chart.open.document.chart).name).toBe('mine')
  })
})

describe('taking theirs', () => {
  it('keeps mine first', async () => {
    const { chart, outside, save, historyFolder } = await changed()
    expect(await outside.takeTheirs(chart.open, 1, chartTextOf(named('mine')))).toEqual(KEPT)
    expect(kept(historyFolder)).toEqual(['mine'])
    expect(onDisk(chart)).toBe('theirs')
    expect(await save(chart.open, named('next'))).toMatchObject(SAVED('first.salesorg'))
    expect(chart.window.questions).toEqual([])
  })

  it('keeps nothing where the user wants no earlier versions, and says so', async () => {
    const one = outsideCase({ keepsHistory: () => false })
    const chart = await one.openChart()
    put(chart.path, named('theirs'))
    await told(chart, 1)
    expect(await one.outside.takeTheirs(chart.open, 1, chartTextOf(named('mine')))).toEqual({
      ok: true,
      value: { isKept: false },
    })
    expect(existsSync(one.historyFolder)).toBe(false)
    expect(documentOf(chart.open.document.chart).name).toBe('theirs')
  })

  it('does nothing where mine cannot be kept', async () => {
    const { chart, outside, save, historyFolder } = await changed()
    mkdirSync(dirname(historyFolder), { recursive: true })
    writeFileSync(historyFolder, 'a file where the folder should be')
    expect(await outside.takeTheirs(chart.open, 1, chartTextOf(named('mine')))).toMatchObject({
      ok: false,
      error: {
        code: 'E_NOT_KEPT',
        message: expect.stringMatching(/^Your version of “first.salesorg” could not be kept/),
      },
    })
    expect(documentOf(chart.open.document.chart).name).toBe('first')
    // Still a conflict.
    expect(await save(chart.open, named('mine'))).toEqual(CANCELLED)
  })
})

describe('keeping mine', () => {
  it('lets the next save go over theirs, which is kept although a version was kept just now', async () => {
    const one = outsideCase()
    const chart = await one.openChart()
    await one.save(chart.open, named('second'))
    put(chart.path, named('theirs'))
    await told(chart, 1)
    expect(await one.outside.keepMine(chart.open, 1)).toEqual(DONE)
    expect(await one.save(chart.open, named('mine'))).toMatchObject(SAVED('first.salesorg'))
    expect(chart.window.questions).toEqual([])
    expect(onDisk(chart)).toBe('mine')
    expect(kept(one.historyFolder)).toEqual(['first', 'theirs'])
  })

  it('is about that version only: of a third one the page hears, and the save asks', async () => {
    const { chart, outside, save } = await changed()
    await outside.keepMine(chart.open, 1)
    put(chart.path, named('a third one'))
    expect((await told(chart, 3)).map(({ kind }) => kind)).toEqual([
      'changed',
      'as-known',
      'changed',
    ])
    expect(await save(chart.open, named('mine'))).toEqual(CANCELLED)
    expect(onDisk(chart)).toBe('a third one')
  })

  it('goes over what cannot be read, too, and keeps it', async () => {
    const { openChart, outside, save, historyFolder } = outsideCase()
    const chart = await openChart()
    writeFileSync(chart.path, '<<<<<<< mine')
    await told(chart, 1)
    expect(await outside.keepMine(chart.open, 1)).toEqual(DONE)
    expect(await save(chart.open, named('mine'))).toMatchObject(SAVED('first.salesorg'))
    const [folder = ''] = readdirSync(historyFolder)
    const [version = ''] = readdirSync(join(historyFolder, folder))
    expect(readFileSync(join(historyFolder, folder, version), 'utf8')).toBe('<<<<<<< mine')
  })

  it('is not about what was written since', async () => {
    const { openChart, outside } = outsideCase()
    const chart = await openChart()
    writeFileSync(chart.path, '<<<<<<< mine')
    await told(chart, 1)
    writeFileSync(chart.path, '<<<<<<< nobody has seen this yet')
    expect(await outside.keepMine(chart.open, 1)).toMatchObject(OUTDATED)
  })

  it('cannot be about a file that is not there, or is no file', async () => {
    const { openChart, outside } = outsideCase()
    const chart = await openChart()
    rmSync(chart.path)
    await told(chart, 1)
    expect(await outside.keepMine(chart.open, 1)).toMatchObject(OUTDATED)
    mkdirSync(chart.path)
    await told(chart, 2)
    expect(await outside.keepMine(chart.open, 2)).toMatchObject(OUTDATED)
  })
})

describe('a file that has gone', () => {
  it('is written where it was, without a question, when the user says so', async () => {
    const { openChart, saving } = outsideCase()
    const chart = await openChart()
    rmSync(chart.path)
    await told(chart, 1)
    const request = {
      documentId: chart.open.document.id,
      chart: chartTextOf(named('mine')),
      saveAs: false,
    }
    expect(await saving.save(chart.open, { ...request, recreate: true })).toMatchObject(
      SAVED('first.salesorg'),
    )
    expect(chart.window.questions).toEqual([])
    expect(readFileSync(chart.path, 'utf8')).toBe(writeDocument(named('mine')))
    expect((await told(chart, 2)).at(-1)).toMatchObject({ kind: 'as-known' })
  })

  it('that came back as another one goes to the history then', async () => {
    const { openChart, saving, historyFolder } = outsideCase()
    const chart = await openChart()
    rmSync(chart.path)
    await told(chart, 1)
    put(chart.path, named('theirs'))
    const request = {
      documentId: chart.open.document.id,
      chart: chartTextOf(named('mine')),
      saveAs: false,
    }
    await saving.save(chart.open, { ...request, recreate: true })
    expect(onDisk(chart)).toBe('mine')
    expect(kept(historyFolder)).toEqual(['theirs'])
  })
})
