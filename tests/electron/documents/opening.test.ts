// Opening charts: which window they come into, and one window per file.

import { linkSync, mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MOST_WINDOWS } from '../../../electron/documents/opening.ts'
import { showListIn } from '../../../electron/documents/registry.ts'
import { documentOf } from '../../../shared/document/chart-text.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { type FakeDesk, fakeDesk } from '../../helpers/fake-desk.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

function chart(folder: string, name: string): string {
  const path = join(folder, name)
  writeFileSync(path, writeDocument(emptyDocument(name)))
  return path
}

function made(path: string, make: (path: string) => void): string {
  make(path)
  return path
}

const LIST = {
  id: 1,
  file: { fileName: 'Team.csv', sheets: [], encoding: 'utf-8' },
  remembered: [],
} as const

const titles = ({ registry, fakeOf }: FakeDesk) =>
  registry.all().map((open) => fakeOf(open).titles.at(-1))

describe('which window', () => {
  it('an untouched new chart makes room for a file', async () => {
    const desk = fakeDesk()
    const path = chart(tempFolder(), 'a.salesorg')
    desk.opening.openNew(null)
    const { open, window } = desk.soleWindow()
    open.isListening = true
    const id = open.document.id
    await desk.opening.openPath(path, open)
    expect(desk.windows).toHaveLength(1)
    expect(window.titles.at(-1)).toBe('a.salesorg')
    expect(open.document.id).not.toBe(id)
    expect(window.sent).toMatchObject([
      { name: 'document:opened', payload: { fileName: 'a.salesorg', isUntitled: false } },
    ])
    expect(desk.settings.get().recent[0]).toBe(path)
  })

  it('a page that has not started yet is told when it asks, not before', async () => {
    const desk = fakeDesk()
    desk.opening.openNew(null)
    const { open, window } = desk.soleWindow()
    await desk.opening.openPath(chart(tempFolder(), 'a.salesorg'), open)
    expect(window.sent).toEqual([])
    expect(documentOf(open.document.chart).name).toBe('a.salesorg')
  })

  it.each([
    ['touched', { isTouched: true, isUnsaved: false }],
    ['unsaved', { isTouched: false, isUnsaved: true }],
  ])('a %s one keeps its window', async (_what, state) => {
    const desk = fakeDesk()
    desk.opening.openNew(null)
    const { open } = desk.soleWindow()
    Object.assign(open.document, state)
    await desk.opening.openPath(chart(tempFolder(), 'a.salesorg'), open)
    expect(titles(desk)).toEqual(['Untitled', 'a.salesorg'])
  })

  it('one in which a list is looked through keeps it, until what comes of the list takes its place', async () => {
    const desk = fakeDesk()
    desk.opening.openNew(null)
    const { open } = desk.soleWindow()
    // Its page does not hear yet, and so cannot say it.
    showListIn(open, LIST)
    await desk.opening.openPath(chart(tempFolder(), 'a.salesorg'), open)
    expect(titles(desk)).toEqual(['Untitled', 'a.salesorg'])
    desk.opening.openFilled(buildDocument({ roles: [] }), open)
    expect(titles(desk)).toHaveLength(2)
  })

  it('a file keeps its window, also from a new chart and a sample', async () => {
    const desk = fakeDesk()
    await desk.opening.openPath(chart(tempFolder(), 'a.salesorg'), null)
    const { open } = desk.soleWindow()
    desk.opening.openNew(open)
    desk.opening.openCopy(buildDocument({ roles: [] }), open)
    expect(titles(desk)).toEqual(['a.salesorg', 'Untitled', 'Untitled'])
  })

  it('none, where there are fifty already, which is said; nothing that is open changes', async () => {
    const desk = fakeDesk()
    const path = chart(tempFolder(), 'a.salesorg')
    for (let at = 0; at < MOST_WINDOWS; at++) desk.opening.openNew(null)
    const [oldest] = desk.registry.all()
    const latest = desk.registry.latest()
    desk.opening.openNew(null)
    desk.opening.openFilled(emptyDocument('filled'), null)
    await desk.opening.openPath(path, null)
    expect(desk.windows).toHaveLength(50)
    expect(latest?.waitingNotices.map(({ message }) => message)).toEqual(
      Array.from({ length: 3 }, () => expect.stringMatching(/^50 windows are open/)),
    )
    expect(desk.recent.list()).toEqual([])
    // One that nobody has touched is used again, as ever.
    await desk.opening.openPath(path, oldest ?? null)
    expect(desk.windows).toHaveLength(50)
    expect(oldest?.document.place?.path).toBe(path)
  })

  it('a window that has closed meanwhile is not written to', async () => {
    const desk = fakeDesk()
    desk.opening.openNew(null)
    const { open, window } = desk.soleWindow()
    window.destroy()
    await desk.opening.openPath(chart(tempFolder(), 'a.salesorg'), open)
    expect(titles(desk)).toEqual(['a.salesorg'])
    expect(desk.windows).toHaveLength(2)
  })
})

describe('one window per file', () => {
  it.each<[string, (folder: string, path: string) => string]>([
    ['its name', (_folder, path) => path],
    ['a link', (folder, path) => made(join(folder, 'l'), (link) => symlinkSync(path, link))],
    ['a hard link', (folder, path) => made(join(folder, 'h'), (link) => linkSync(path, link))],
    ['a way round', (folder) => `${folder}/./x/../a.salesorg`],
  ])('named by %s it is shown, not opened again', async (_what, otherName) => {
    const desk = fakeDesk()
    const folder = tempFolder()
    mkdirSync(join(folder, 'x'))
    const path = chart(folder, 'a.salesorg')
    await desk.opening.openPath(path, null)
    desk.opening.openNew(desk.soleWindow().open)
    const [file] = desk.windows
    const shown = file?.focused ?? 0
    await desk.opening.openPath(otherName(folder, path), desk.registry.latest())
    expect(desk.windows).toHaveLength(2)
    expect(file?.focused).toBe(shown + 1)
  })

  it('holds for two requests at the same moment', async () => {
    const desk = fakeDesk()
    const path = chart(tempFolder(), 'a.salesorg')
    await Promise.all([desk.opening.openPath(path, null), desk.opening.openPath(path, null)])
    expect(desk.windows).toHaveLength(1)
  })

  it('does not take a new file for one that was deleted', async () => {
    const desk = fakeDesk()
    const folder = tempFolder()
    const old = chart(folder, 'old.salesorg')
    await desk.opening.openPath(old, null)
    unlinkSync(old)
    // Gets the inode of the deleted file on many file systems.
    await desk.opening.openPath(chart(folder, 'new.salesorg'), null)
    expect(titles(desk)).toEqual(['old.salesorg', 'new.salesorg'])
  })
})
