// Earlier versions from a page: listed, read, forgotten; never more than the window's own chart.
import { randomUUID } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ownerOf } from '../../../electron/documents/open-document.ts'
import { historyFolderOf } from '../../../electron/files/file-history.ts'
import { versionName } from '../../../electron/files/history-rules.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { answering, chartFile, DONE, UNKNOWN_DOCUMENT } from '../../helpers/answering.ts'

const listSchema = z.object({
  ok: z.literal(true),
  value: z.object({
    versions: z.array(z.object({ id: z.string(), savedAt: z.string(), size: z.number() })),
    fileSavedAt: z.string().nullable(),
    keepsHistory: z.boolean(),
  }),
})

const WORK = { json: '{}', untaken: {} }

const BEFORE = emptyDocument('Before')

/** A window on a file with versions of these contents, the oldest first. */
async function opened(contents: readonly string[] = [writeDocument(BEFORE)]) {
  const program = answering()
  const { folder, historyFolder, desk, ask } = program
  const path = chartFile(folder, 'team.salesorg')
  await desk.opening.openPath(path, null)
  const { open, window } = desk.soleWindow()
  const kept = historyFolderOf(historyFolder, path)
  mkdirSync(kept, { recursive: true })
  for (const [at, content] of contents.entries())
    writeFileSync(join(kept, versionName(new Date(Date.UTC(2026, 2, at + 1)))), content)
  const { id } = open.document
  const list = async () => listSchema.parse(await ask('versions:list', 1, id)).value
  const read = async (at: number) => {
    const version = (await list()).versions[at]
    return await ask('versions:read', 1, id, version?.id)
  }
  return { ...program, path, kept, id, open, window, list, read }
}

describe('the list', () => {
  it('names versions without telling where they lie', async () => {
    const { list, folder, ask, id } = await opened(['a', 'bc'])
    const { versions, fileSavedAt, keepsHistory } = await list()
    expect(versions.map(({ savedAt, size }) => [savedAt, size])).toEqual([
      ['2026-03-02T00:00:00.000Z', 2],
      ['2026-03-01T00:00:00.000Z', 1],
    ])
    expect(Date.parse(fileSavedAt ?? '')).toBeGreaterThan(Date.UTC(2026, 0))
    expect(keepsHistory).toBe(true)
    expect(JSON.stringify(await ask('versions:list', 1, id))).not.toContain(folder)
  })

  it('is empty for a chart without a file, and refused for another window’s', async () => {
    const { desk, ask } = answering()
    const { id } = desk.opening.openNew(null).document
    const none = { versions: [], fileSavedAt: null, keepsHistory: true }
    expect(await ask('versions:list', 1, id)).toEqual({ ok: true, value: none })
    const other = '00000000-0000-4000-8000-000000000000'
    for (const call of ['versions:list', 'versions:forget-chart'])
      expect(await ask(call, 1, other)).toMatchObject(UNKNOWN_DOCUMENT)
  })

  it('of a history that cannot be looked at is a sentence', async () => {
    const { ask, id, kept, historyFolder } = await opened([])
    expect(readdirSync(kept)).toEqual([])
    rmSync(historyFolder, { recursive: true })
    writeFileSync(historyFolder, 'a file where the folder should be')
    expect(await ask('versions:list', 1, id)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('cannot be looked at') },
    })
  })
})

describe('a version', () => {
  it('is answered whole', async () => {
    const { read } = await opened()
    expect(await read(0)).toEqual({ ok: true, value: JSON.stringify(BEFORE) })
  })

  it.each([
    ['', 'damaged'],
    ['{"format": "salesorg", "version": 1, "docum', 'damaged'],
    [writeDocument(BEFORE).replace('"version": 1', '"version": 99'), 'newer Pitcrew'],
  ])('of %j cannot be read, and is still listed', async (content, reason) => {
    const { read, list } = await opened([content])
    expect(await read(0)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining(reason) },
    })
    expect((await list()).versions).toHaveLength(1)
  })

  it('of another chart, or of no chart, is out of reach', async () => {
    const { ask, id, folder, historyFolder } = await opened()
    const other = historyFolderOf(historyFolder, join(folder, 'other.salesorg'))
    mkdirSync(other)
    const name = versionName(new Date(Date.UTC(2026, 5)))
    writeFileSync(join(other, name), writeDocument(emptyDocument('Salaries')))
    const known = await ask('versions:list', 1, id)
    expect(JSON.stringify(known)).not.toContain('2026-06')
    for (const wrong of ['0'.repeat(32), '../../x', 7, name])
      expect(await ask('versions:read', 1, id, wrong)).toMatchObject({ ok: false })
  })
})

describe('forgetting the chart', () => {
  it('asks, and then takes all that is kept of it but the file', async () => {
    const { ask, id, kept, path, window, desk, open } = await opened()
    await desk.recovery.keep(ownerOf(open.document), WORK)
    window.answers.push('Cancel', 'Forget')
    expect(await ask('versions:forget-chart', 1, id)).toEqual({ ok: true, value: false })
    expect(existsSync(kept)).toBe(true)
    expect(desk.recent.list()).toHaveLength(1)
    expect(await ask('versions:forget-chart', 1, id)).toEqual({ ok: true, value: true })
    expect(existsSync(kept)).toBe(false)
    expect(desk.recent.list()).toEqual([])
    expect(readdirSync(desk.recoveryFolder)).toEqual([])
    expect(readFileSync(path, 'utf8')).toContain('team.salesorg')
    expect(window.questions[0]?.detail).toMatch(/earlier versions.*recovery copies.*recent/)
  })

  it('takes a link and what it leads to off the list', async () => {
    const { ask, desk, folder, path } = await opened()
    const link = join(folder, 'link.salesorg')
    symlinkSync(path, link)
    desk.recent.add(link)
    desk.recent.add(join(folder, 'other.salesorg'))
    const { open, window } = desk.soleWindow()
    if (open.document.place) open.document.place = { ...open.document.place, path: link }
    window.answers.push('Forget')
    await ask('versions:forget-chart', 1, open.document.id)
    expect(desk.recent.list().map(({ name }) => name)).toEqual(['other.salesorg'])
  })
})

it('clearing takes what is kept of all charts, after asking', async () => {
  const { ask, historyFolder, window, desk, open } = await opened()
  await desk.recovery.keep(ownerOf(open.document), WORK)
  const [unsaved = ''] = readdirSync(desk.recoveryFolder)
  const other = `${randomUUID()}.1.recovery`
  cpSync(join(desk.recoveryFolder, unsaved), join(desk.recoveryFolder, other))
  mkdirSync(historyFolderOf(historyFolder, '/somewhere/else.salesorg'))
  window.answers.push('Cancel', 'Clear')
  expect(await ask('versions:clear', 1)).toEqual({ ok: true, value: false })
  expect(readdirSync(historyFolder)).toHaveLength(2)
  expect(await ask('versions:clear', 1)).toEqual({ ok: true, value: true })
  expect(readdirSync(historyFolder)).toEqual([])
  // What is not saved yet keeps its own.
  expect(readdirSync(desk.recoveryFolder)).toEqual([unsaved])
})

it('what is on the disk is kept before another version takes its place, however young it is', async () => {
  const { ask, id, kept } = await opened([])
  const save = (name: string) =>
    ask('document:save', 1, {
      documentId: id,
      chart: JSON.stringify(emptyDocument(name)),
      saveAs: false,
    })
  await save('an hour of work')
  expect(readdirSync(kept)).toHaveLength(1)
  expect(await ask('versions:keep-current', 1, id)).toEqual(DONE)
  const texts = readdirSync(kept).map((name) => readFileSync(join(kept, name), 'utf8'))
  expect(texts.join()).toContain('an hour of work')
  // Once, however often one goes back and forth.
  await ask('versions:keep-current', 1, id)
  expect(readdirSync(kept)).toHaveLength(texts.length)
})

it('the switch holds for every save from then on, and is told with the list', async () => {
  const { ask, id, list, kept } = await opened([])
  const save = (name: string) =>
    ask('document:save', 1, {
      documentId: id,
      chart: JSON.stringify(emptyDocument(name)),
      saveAs: false,
    })
  expect(await ask('versions:keep', 1, false)).toEqual(DONE)
  await save('second')
  expect((await list()).keepsHistory).toBe(false)
  expect(readdirSync(kept)).toEqual([])
  await ask('versions:keep', 1, true)
  await save('third')
  expect(readdirSync(kept)).toHaveLength(1)
})
