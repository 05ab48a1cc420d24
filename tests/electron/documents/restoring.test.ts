// A start after the program had ended with unsaved work: what comes back, and where.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFirstDocuments } from '../../../electron/documents/first-documents.ts'
import { documentOf } from '../../../shared/document/chart-text.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { ok } from '../../../shared/result.ts'
import { answering } from '../../helpers/answering.ts'
import { type FakeDesk, fakeDesk } from '../../helpers/fake-desk.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const readSample = async (name: string) => ok(emptyDocument(`sample ${name}`))

function chart(folder: string, name: string): string {
  const path = join(folder, `${name}.salesorg`)
  writeFileSync(path, writeDocument(emptyDocument(name)))
  return path
}

/** Opens these files, or untitled charts where null, changes each, and ends without a word. */
async function lost(folder: string, paths: readonly (string | null)[]): Promise<void> {
  const desk = fakeDesk({}, { folder })
  const { ask } = answering({ desk })
  for (const [at, path] of paths.entries()) {
    if (path === null) desk.opening.openNew(null)
    else await desk.opening.openPath(path, null)
    const page = at + 1
    await ask('app:start', page)
    const { id: documentId, chart: text } = desk.registry.of(page)?.document ?? {}
    const content = text && documentOf(text)
    const json = JSON.stringify({ ...content, name: `${content?.name} changed` })
    await ask('document:state', page, {
      documentId,
      isUnsaved: true,
      isTouched: true,
      isLookingThrough: false,
    })
    await ask('recovery:keep', page, { documentId, work: { json, untaken: {} }, isLast: false })
  }
}

/** A start in that profile. */
async function start(folder: string, paths: readonly string[] = [], settings = {}) {
  const desk = fakeDesk({ hasStarted: true, ...settings }, { folder })
  await openFirstDocuments({ ...desk, readSample }, paths)
  return desk
}

const shown = ({ registry }: FakeDesk) =>
  registry.all().map(({ document: { chart: text, recovered, place } }) => ({
    name: documentOf(recovered?.chart ?? text).name,
    isUntitled: place === null,
  }))

const copiesIn = (folder: string) =>
  readdirSync(join(folder, 'recovery')).filter((name) => name.endsWith('.recovery'))

describe('after an unexpected end', () => {
  it('every window is back with its work, unsaved, two untitled ones among them', async () => {
    const folder = tempFolder()
    const path = chart(folder, 'a')
    await lost(folder, [null, path, null])
    const desk = await start(folder)
    expect(shown(desk)).toEqual([
      { name: 'New chart changed', isUntitled: true },
      { name: 'a changed', isUntitled: false },
      { name: 'New chart changed', isUntitled: true },
    ])
    for (const { document } of desk.registry.all())
      expect(document).toMatchObject({
        isUnsaved: true,
        recovered: { cause: 'program-ended', beside: null },
      })
    expect(readFileSync(path, 'utf8')).toContain('"a"')
    expect(desk.windows.flatMap(({ questions }) => questions)).toEqual([])
  })

  it('the copies stay until the work is saved, and are the same chart’s', async () => {
    const folder = tempFolder()
    await lost(folder, [chart(folder, 'a')])
    expect(copiesIn(folder)).toHaveLength(1)
    const desk = await start(folder)
    expect(copiesIn(folder)).toHaveLength(1)
    const { ask } = answering({ desk })
    await ask('app:start', 1)
    const { id: documentId } = desk.soleWindow().open.document
    await ask('document:state', 1, {
      documentId,
      isUnsaved: false,
      isTouched: true,
      isLookingThrough: false,
    })
    expect(copiesIn(folder)).toEqual([])
  })

  it('files that were asked for are in front, and the sample or an empty chart is not opened', async () => {
    const folder = tempFolder()
    await lost(folder, [null])
    const desk = await start(folder, [chart(folder, 'b')])
    expect(shown(desk).map(({ name }) => name)).toEqual(['New chart changed', 'b'])
    expect(shown(await start(folder)).map(({ name }) => name)).toEqual(['New chart changed'])
  })

  it.each([
    ['no file is asked for', [], {}, ['b', 'c']],
    ['that is not wanted', [], { reopens: false }, []],
    ['a file is asked for', ['d'], {}, ['d']],
  ])('what was open and saved, where %s', async (_when, asked, settings, names) => {
    const folder = tempFolder()
    await lost(folder, [null])
    const open = ['b', 'c'].map((name) => chart(folder, name))
    const paths = asked.map((name) => chart(folder, name))
    const desk = await start(folder, paths, { open, ...settings })
    expect(shown(desk).map(({ name }) => name)).toEqual(['New chart changed', ...names])
  })

  it('a file that says the same by now brings nothing back', async () => {
    const folder = tempFolder()
    const path = chart(folder, 'a')
    await lost(folder, [path])
    writeFileSync(path, writeDocument(emptyDocument('a changed')))
    expect(shown(await start(folder))).toEqual([{ name: 'New chart', isUntitled: true }])
    expect(copiesIn(folder)).toEqual([])
  })

  it('a file that was changed meanwhile is opened beside it, never under it', async () => {
    const folder = tempFolder()
    const path = chart(folder, 'a')
    await lost(folder, [path])
    writeFileSync(path, writeDocument(emptyDocument('theirs')))
    const desk = await start(folder)
    expect(shown(desk)).toEqual([
      { name: 'theirs', isUntitled: false },
      { name: 'a changed', isUntitled: true },
    ])
    expect(desk.registry.latest()?.document).toMatchObject({
      untitledName: 'Recovered – a.salesorg',
      chart: expect.stringContaining('"name":"theirs"'),
      recovered: { beside: 'changed-file' },
    })
    expect(readFileSync(path, 'utf8')).toContain('theirs')
  })

  it.each([
    ['is gone', (path: string) => rmSync(path)],
    ['is damaged', (path: string) => writeFileSync(path, '{')],
    [
      'is a folder now',
      (path: string) => {
        rmSync(path)
        mkdirSync(path)
      },
    ],
  ])('a file that %s is not written over', async (_what, harm) => {
    const folder = tempFolder()
    const path = chart(folder, 'a')
    await lost(folder, [path])
    harm(path)
    const desk = await start(folder)
    expect(shown(desk)).toEqual([{ name: 'a changed', isUntitled: true }])
    expect(desk.soleWindow().open.document.recovered).toMatchObject({ beside: 'lost-file' })
  })

  it('a damaged copy is spoken of', async () => {
    const folder = tempFolder()
    await lost(folder, [null])
    const [name = ''] = copiesIn(folder)
    writeFileSync(join(folder, 'recovery', name), 'gone')
    const desk = await start(folder)
    expect(shown(desk)).toEqual([{ name: 'New chart', isUntitled: true }])
    expect(desk.soleWindow().open.waitingNotices[0]?.message).toContain('recovery copy is damaged')
  })
})

it('an end that the system wanted is not called unexpected', async () => {
  const folder = tempFolder()
  const desk = fakeDesk({}, { folder })
  const { ask } = answering({ desk })
  const { document } = desk.opening.openNew(null)
  const json = JSON.stringify(emptyDocument('Kept'))
  const work = { json, untaken: {} }
  await ask('recovery:keep', 1, { documentId: document.id, work, isLast: true })
  const next = await start(folder)
  expect(next.soleWindow().open.document.recovered).toMatchObject({ cause: 'program-closed' })
})

it('what goes over another program’s version after a crash still keeps it', async () => {
  const folder = tempFolder()
  const path = chart(folder, 'a')
  const desk = fakeDesk({}, { folder })
  const { ask } = answering({ desk })
  await desk.opening.openPath(path, null)
  const { open } = desk.soleWindow()
  if (open.document.place)
    open.document.place = {
      path,
      file: { ...open.document.place.file, isForeign: true },
    }
  const work = { json: JSON.stringify(emptyDocument('mine')), untaken: {} }
  await ask('recovery:keep', 1, { documentId: open.document.id, work, isLast: false })
  const next = await start(folder)
  expect(next.soleWindow().open.document.place?.file).toMatchObject({ isForeign: true })
})

describe('a chart that came back and was not touched since', () => {
  async function back() {
    const folder = tempFolder()
    await lost(folder, [chart(folder, 'a')])
    const desk = await start(folder)
    const { ask } = answering({ desk })
    await ask('app:start', 1)
    return { folder, desk, ask, ...desk.soleWindow() }
  }

  it('is still there when its page crashes, with its copies', async () => {
    const { folder, desk, ask, window } = await back()
    window.hooks.onPageGone()
    await desk.recovery.idle()
    expect(await ask('app:start', 1)).toMatchObject({
      value: {
        opened: { isUnsaved: true, chart: expect.stringContaining('"a changed"') },
        notices: [],
      },
    })
    expect(copiesIn(folder)).toHaveLength(1)
  })

  it('keeps its copy when all other copies are cleared', async () => {
    const { folder, desk } = await back()
    await desk.recovery.clear()
    expect(copiesIn(folder)).toHaveLength(1)
  })
})

it('two charts of one file never share it', async () => {
  const folder = tempFolder()
  const path = chart(folder, 'a')
  await lost(folder, [path])
  await start(folder)
  await start(folder)
  const desk = await start(folder, [], { open: [path] })
  const [left] = desk.restoring.left()
  await desk.restoring.openLeft(left?.documentId ?? '')
  expect(shown(desk)).toEqual([
    { name: 'a', isUntitled: false },
    { name: 'a changed', isUntitled: true },
  ])
})

describe('charts that end the program when they are opened', () => {
  it('are opened twice, then offered in a list', async () => {
    const folder = tempFolder()
    await lost(folder, [null, null])
    expect(shown(await start(folder))).toHaveLength(2)
    expect(shown(await start(folder))).toHaveLength(2)
    const desk = await start(folder)
    expect(shown(desk)).toEqual([{ name: 'New chart', isUntitled: true }])
    const { ask } = answering({ desk })
    expect(await ask('app:start', 1)).toMatchObject({ value: { leftCharts: 2 } })
    const left = desk.restoring.left()
    expect(await ask('recovery:left', 1)).toEqual({ ok: true, value: left })
    expect(left).toMatchObject([
      { fileName: 'Untitled', roles: 0 },
      { fileName: 'Untitled', roles: 0 },
    ])
    await ask('recovery:open-left', 1, left[0]?.documentId)
    expect(shown(desk)).toHaveLength(2)
    await ask('recovery:discard-left', 1, left[1]?.documentId)
    expect(await ask('recovery:left', 1)).toMatchObject({ value: [] })
    // Every window hears of it.
    expect(desk.leftCounts).toEqual([1, 0])
    expect(copiesIn(folder)).toEqual([`${left[0]?.documentId}.1.recovery`])
  })

  it('do not count against starts in which they were drawn', async () => {
    const folder = tempFolder()
    await lost(folder, [null])
    for (let time = 1; time <= 4; time++) {
      const desk = await start(folder)
      expect(shown(desk)).toEqual([{ name: 'New chart changed', isUntitled: true }])
      const { ask } = answering({ desk })
      await ask('app:start', 1)
      const { id: documentId } = desk.soleWindow().open.document
      await ask('document:state', 1, {
        documentId,
        isUnsaved: true,
        isTouched: true,
        isLookingThrough: false,
      })
    }
  })
})
