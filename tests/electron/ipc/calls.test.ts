// Every call of the table, through the wrapper, on fake windows and real files.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { readSample } from '../../../electron/documents/samples.ts'
import { savingOf } from '../../../electron/documents/saving.ts'
import type { CallHost } from '../../../electron/ipc/handle.ts'
import { OPEN_DROPPED } from '../../../electron/ipc/open-dropped.ts'
import { setupCalls } from '../../../electron/ipc/setup-calls.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { CALLS, type Preferences } from '../../../shared/ipc.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { exportProcessHere } from '../../helpers/export-process-here.ts'
import { fakeDesk } from '../../helpers/fake-desk.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { TODAY } from '../../helpers/today.ts'

const assets = resolve(import.meta.dirname, '../../../assets')

function started() {
  const folder = tempFolder()
  const desk = fakeDesk()
  const listeners = new Map<string, Parameters<CallHost['handle']>[1]>()
  let preferences: Preferences = { theme: 'system' }
  setupCalls({ handle: (channel, listener) => listeners.set(channel, listener) }, () => {}, {
    ...desk,
    begun: Promise.resolve(),
    saving: savingOf({ ...desk, historyFolder: join(folder, 'history'), documentsFolder: folder }),
    exporting: {
      fontsFolder: join(assets, 'fonts'),
      documentsFolder: folder,
      log: () => {},
      startProcess: exportProcessHere,
    },
    platform: 'linux',
    version: '1.2.3',
    preferences: () => preferences,
    setPreferences: (chosen) => {
      preferences = chosen
    },
    readSample: (name) => readSample(join(assets, 'samples'), name, TODAY),
  })
  /** As the page of a window, by the number of the window. */
  const ask = async (channel: string, page: number, ...args: readonly unknown[]) => {
    const mainFrame = { origin: 'app://ui' }
    const event = { sender: { id: page, mainFrame }, senderFrame: mainFrame }
    return JSON.parse((await listeners.get(channel)?.(event, JSON.stringify(args))) ?? '')
  }
  return { folder, desk, listeners, ask }
}

function chart(folder: string, name: string): string {
  const path = join(folder, name)
  writeFileSync(path, writeDocument(emptyDocument(name)))
  return path
}

const DONE = { ok: true, value: null }
const UNKNOWN = { ok: false, error: { code: 'E_UNKNOWN_DOC' } }

describe('the channels', () => {
  it('are those of the table, and the one of the preload', () => {
    expect([...started().listeners.keys()].toSorted()).toEqual(
      [...Object.keys(CALLS), OPEN_DROPPED].toSorted(),
    )
  })
})

describe('app:start', () => {
  it('tells the page all it needs, and waiting notices once', async () => {
    const { desk, ask } = started()
    desk.opening.openNew(null)
    const { open } = desk.only()
    open.waitingNotices.push({ kind: 'info', message: 'Hello.' })
    expect(await ask('app:start', 1)).toMatchObject({
      ok: true,
      value: {
        opened: { documentId: open.document.id, fileName: 'Untitled', isUntitled: true },
        recent: [],
        preferences: { theme: 'system' },
        platform: 'linux',
        version: '1.2.3',
        notices: [{ kind: 'info', message: 'Hello.' }],
      },
    })
    expect(open.isListening).toBe(true)
    expect(await ask('app:start', 1)).toMatchObject({ value: { notices: [] } })
  })

  it('never tells a path', async () => {
    const { folder, desk, ask } = started()
    await desk.opening.openPath(chart(folder, 'a.salesorg'), null)
    const { opened } = JSON.parse(JSON.stringify(await ask('app:start', 1))).value
    expect(opened.fileName).toBe('a.salesorg')
    expect(JSON.stringify(opened)).not.toContain(folder)
  })
})

describe('opening', () => {
  it('new, dialog, recent, sample, dropped', async () => {
    const { folder, desk, ask } = started()
    desk.opening.openNew(null)
    const title = () => desk.fakeOf(desk.only().open).titles.at(-1)
    expect(await ask('document:open-sample', 1, 'healthy-belt')).toEqual(DONE)
    expect(desk.only().open.document.content.roles.length).toBeGreaterThan(3)
    expect(await ask('document:new', 1)).toEqual(DONE)
    expect(desk.only().open.document.content.roles).toEqual([])
    expect(await ask('document:open', 1)).toEqual(DONE)
    expect(title()).toBe('Untitled')
    desk.only().window.choices.push(chart(folder, 'a.salesorg'))
    expect(await ask('document:open', 1)).toEqual(DONE)
    expect(title()).toBe('a.salesorg')

    desk.only().window.destroy()
    desk.opening.openNew(null)
    const [recent] = desk.recent.list()
    expect(await ask('document:open-recent', 2, recent?.id)).toEqual(DONE)
    expect(title()).toBe('a.salesorg')
    expect(await ask(OPEN_DROPPED, 2, chart(folder, 'b.salesorg'))).toEqual(DONE)
    expect(desk.registry.all()).toHaveLength(2)
  })

  it('opens a new chart that is filled already as unsaved work', async () => {
    const { desk, ask } = started()
    desk.opening.openNew(null)
    const filled = { ...emptyDocument('Plan'), sharedGoal: 'Win together' }
    expect(await ask('document:new-from', 1, filled)).toEqual(DONE)
    expect(desk.only().open.document).toMatchObject({ content: filled, isUnsaved: true })
    expect(await ask('document:new-from', 1, { ...filled, name: 'Another' })).toEqual(DONE)
    expect(desk.registry.all()).toHaveLength(2)
    expect(await ask('document:new-from', 1, { name: 5 })).toMatchObject({
      error: { code: 'E_BAD_REQUEST' },
    })
  })

  it('knows no samples outside its folder, and says so of others', async () => {
    const { desk, ask } = started()
    desk.opening.openNew(null)
    for (const name of ['../fonts/OFL', 'a/b', 'A', ''])
      expect(await ask('document:open-sample', 1, name)).toMatchObject({
        error: { code: 'E_BAD_REQUEST' },
      })
    expect(await ask('document:open-sample', 1, 'nothing-like-it')).toMatchObject({
      error: { code: 'E_GONE' },
    })
  })
})

describe('ids of documents', () => {
  it('hold for the window that shows the document, and for no other', async () => {
    const { folder, desk, ask } = started()
    await desk.opening.openPath(chart(folder, 'a.salesorg'), null)
    await desk.opening.openPath(chart(folder, 'b.salesorg'), null)
    const [first, second] = desk.registry.all()
    if (!first || !second) throw new Error('two windows')
    const state = { isUnsaved: true, isTouched: true }
    const others = [second.document.id, crypto.randomUUID()]
    for (const documentId of others) {
      const document = emptyDocument('x')
      const save = { documentId, revision: 1, document, saveAs: false }
      const picture = {
        documentId,
        document,
        format: 'svg',
        scale: 1,
        theme: 'light',
        transparent: false,
      }
      expect(await ask('document:state', 1, { documentId, ...state })).toMatchObject(UNKNOWN)
      expect(await ask('document:save', 1, save)).toMatchObject(UNKNOWN)
      expect(await ask('export:run', 1, picture)).toMatchObject(UNKNOWN)
    }
    expect(second.document.isUnsaved).toBe(false)
    expect(desk.windows.flatMap(({ savePlaces }) => savePlaces)).toEqual([])
  })

  it('end with the document', async () => {
    const { folder, desk, ask } = started()
    desk.opening.openNew(null)
    const { open } = desk.only()
    const documentId = open.document.id
    await desk.opening.openPath(chart(folder, 'a.salesorg'), open)
    expect(
      await ask('document:state', 1, { documentId, isUnsaved: true, isTouched: true }),
    ).toMatchObject(UNKNOWN)
  })
})

describe('state, saving and exporting', () => {
  it('go from the page to title, file and picture', async () => {
    const { folder, desk, ask } = started()
    desk.opening.openNew(null)
    const { open, window } = desk.only()
    const documentId = open.document.id
    const document = emptyDocument('Our team')
    await ask('document:state', 1, { documentId, isUnsaved: true, isTouched: true })
    expect(window.titles.at(-1)).toBe('● Untitled')

    window.choices.push(join(folder, 'mine.salesorg'), join(folder, 'picture'), null)
    const saved = await ask('document:save', 1, {
      documentId,
      revision: 3,
      document,
      saveAs: false,
    })
    expect(saved).toEqual({
      ok: true,
      value: { kind: 'saved', revision: 3, fileName: 'mine.salesorg', notices: [] },
    })
    await ask('document:state', 1, { documentId, isUnsaved: false, isTouched: true })
    expect(window.titles.at(-1)).toBe('mine.salesorg')

    const picture = {
      documentId,
      document,
      format: 'svg',
      scale: 1,
      theme: 'light',
      transparent: false,
    }
    expect(await ask('export:run', 1, picture)).toEqual({
      ok: true,
      value: { fileName: 'picture.svg' },
    })
    expect(window.savePlaces.at(-1)?.suggestion).toBe(join(folder, 'Our team.svg'))
    expect(readFileSync(join(folder, 'picture.svg'), 'utf8')).toContain('<svg')
    expect(await ask('export:run', 1, picture)).toEqual(DONE)
  })

  it('an export that is cancelled, or whose window is closed, leaves no file', async () => {
    for (const stop of ['cancel', 'close'] as const) {
      const { folder, desk, ask } = started()
      desk.opening.openNew(null)
      const { open, window } = desk.only()
      window.choices.push(join(folder, 'picture.png'))
      const asked = ask('export:run', 1, {
        documentId: open.document.id,
        document: largeOrganisation(500, 'conveyor'),
        format: 'png',
        scale: 2,
        theme: 'light',
        transparent: false,
      })
      await vi.waitFor(() => {
        expect(window.sent).toContainEqual({ name: 'export:progress', payload: { fraction: 0 } })
      })
      if (stop === 'cancel') expect(await ask('export:cancel', 1)).toEqual(DONE)
      else window.destroy()
      expect(await asked).toEqual(DONE)
      expect(readdirSync(folder)).toEqual([])
    }
  })

  it('an export that cannot be written says why', async () => {
    const { folder, desk, ask } = started()
    desk.opening.openNew(null)
    const { open, window } = desk.only()
    window.choices.push(join(folder, 'missing', 'picture.png'))
    const request = {
      documentId: open.document.id,
      document: emptyDocument('Our team'),
      format: 'png',
      scale: 1,
      theme: 'dark',
      transparent: true,
    }
    expect(await ask('export:run', 1, request)).toMatchObject({
      ok: false,
      error: { code: 'E_GONE' },
    })
  })
})

describe('preferences, recent files, closing', () => {
  it('are kept, cleared and asked about', async () => {
    const { desk, ask } = started()
    desk.recent.add('/nowhere/a.salesorg')
    desk.opening.openNew(null)
    const { open, window } = desk.only()
    expect(await ask('preferences:set', 1, { theme: 'dark' })).toEqual(DONE)
    expect(await ask('app:start', 1)).toMatchObject({ value: { preferences: { theme: 'dark' } } })
    expect(await ask('recent:clear', 1)).toEqual(DONE)
    expect(desk.recent.list()).toEqual([])

    open.document.isUnsaved = true
    open.closing.tell({ type: 'unsaved-changed', isUnsaved: true })
    expect(await ask('window:close', 1)).toEqual(DONE)
    await new Promise((resolve) => setImmediate(resolve))
    expect(window.questions[0]?.buttons).toEqual(['Save', 'Don’t save', 'Cancel'])
    expect(window.isDestroyed).toBe(false)
    window.answers.push('Don’t save')
    await ask('window:close', 1)
    await new Promise((resolve) => setImmediate(resolve))
    expect(window.isDestroyed).toBe(true)
    expect(await ask('app:start', 1)).toMatchObject({ error: { code: 'E_SENDER' } })
  })
})
