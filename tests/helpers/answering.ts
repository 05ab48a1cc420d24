// The Electron side as pages reach it: every call, through its checks, on fake windows and real files.
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { glancesOf } from '../../electron/documents/glances.ts'
import type { OpenWindow } from '../../electron/documents/registry.ts'
import { readSample } from '../../electron/documents/samples.ts'
import { savingOf } from '../../electron/documents/saving.ts'
import { realDisk } from '../../electron/files/disk.ts'
import { glanceAt } from '../../electron/files/glance.ts'
import { openAsText } from '../../electron/files/open-as-text.ts'
import type { CallHost } from '../../electron/ipc/handle.ts'
import { setupCalls } from '../../electron/ipc/setup-calls.ts'
import { listReader } from '../../electron/lists/list-reader.ts'
import { companyLogo } from '../../electron/logo/company-logo.ts'
import { outsideChanges } from '../../electron/outside/outside-changes.ts'
import { photoReader } from '../../electron/photos/read-photo.ts'
import { emptyDocument } from '../../shared/document/schema.ts'
import { writeDocument } from '../../shared/document/write-document.ts'
import type { OfferedMenus } from '../../shared/ipc/menu.ts'
import { readMessage } from '../../shared/ipc/message.ts'
import { USUAL_PAGES } from '../../shared/pages/usual-choices.ts'
import { USUAL_PREFERENCES } from '../../shared/preferences/usual-preferences.ts'
import { exportProcessHere } from './export-process-here.ts'
import { type FakeDesk, fakeDesk, NEVER } from './fake-desk.ts'
import { listProcessHere } from './list-process-here.ts'
import { photoProcessHere } from './photo-process-here.ts'
import { tempFolder } from './temp-folder.ts'
import { TODAY } from './today.ts'

/** What a call answers that has nothing to tell. */
export const DONE = { ok: true, value: null }

/** What is answered about a document that the window does not show. */
export const UNKNOWN_DOCUMENT = { ok: false, error: { code: 'E_UNKNOWN_DOC' } }

export interface Answering {
  /** Where the user's documents are. */
  readonly folder: string
  readonly historyFolder: string
  readonly desk: FakeDesk
  /** From now on the file of this window is watched, until the test is over. */
  watch(open: OpenWindow): void
  /** Names of all channels that are answered. */
  readonly channels: readonly string[]
  /** What pages have offered for the native menu, the latest last. */
  readonly offered: readonly { readonly page: number; readonly menus: OfferedMenus }[]
  /** Pages that have handed in what they had, as before the end of the program. */
  readonly handedIn: readonly number[]
  /** What was put on the clipboard as a picture. */
  readonly pictures: readonly Uint8Array[]
  /** Exported files that were shown in their folder. */
  readonly shown: readonly string[]
  /** How often diagnostics were put on the clipboard. */
  diagnosticsCopied(): number
  /** As the page of a window, by the number of the window. */
  ask(channel: string, page: number, ...args: readonly unknown[]): Promise<unknown>
}

const assets = resolve(import.meta.dirname, '../../assets')

/** A program that has just started, without a window. */
export function answering({ desk = fakeDesk() }: { desk?: FakeDesk } = {}): Answering {
  const folder = tempFolder()
  const listeners = new Map<string, Parameters<CallHost['handle']>[1]>()
  const offered: Answering['offered'][number][] = []
  const handedIn: number[] = []
  const pictures: Uint8Array[] = []
  const shown: string[] = []
  const historyFolder = join(folder, 'history')
  const saving = savingOf({
    ...desk,
    historyFolder,
    keepsHistory: () => desk.settings.get().keepsHistory,
    documentsFolder: folder,
    locale: () => 'en-GB',
    patience: NEVER,
  })
  const outside = outsideChanges({
    idle: saving.idle,
    historyFolder,
    keepsHistory: () => desk.settings.get().keepsHistory,
    locale: () => 'en-GB',
    log: () => {},
  })
  const photos = photoReader({ log: () => {}, startProcess: photoProcessHere })
  const logo = companyLogo({ folder, log: () => {}, photos })
  let diagnosticsCopied = 0
  let preferences = USUAL_PREFERENCES
  setupCalls({ handle: (channel, listener) => listeners.set(channel, listener) }, () => {}, {
    ...desk,
    menu: { offer: (open, menus) => void offered.push({ page: open.window.id, menus }) },
    begun: Promise.resolve(),
    saving,
    historyFolder,
    readVersion: (path) => openAsText(path),
    ending: { hasHandedIn: (page) => void handedIn.push(page) },
    outside,
    exporting: {
      logo,
      registry: desk.registry,
      fontsFolder: join(assets, 'fonts'),
      documentsFolder: folder,
      cards: () => preferences.cards,
      locale: () => 'en-GB',
      log: () => {},
      async putPicture(png) {
        pictures.push(png)
      },
      startProcess: exportProcessHere,
      showInFolder: (path) => void shown.push(path),
      openFile: async (path) => (existsSync(path) ? '' : 'no such file'),
    },
    photos,
    logo,
    lists: listReader({ log: () => {}, startProcess: listProcessHere }),
    glances: glancesOf({ disk: realDisk, log: () => {}, look: glanceAt }),
    today: () => TODAY,
    platform: 'linux',
    version: '1.2.3',
    systemLocale: 'en-GB',
    async copyDiagnostics() {
      diagnosticsCopied += 1
    },
    preferences: () => preferences,
    setPreferences: (chosen) => {
      preferences = chosen
    },
    readSample: (name) => readSample(join(assets, 'samples'), name, TODAY),
  })
  return {
    folder,
    historyFolder,
    desk,
    watch(open) {
      open.fileWatch = outside.watch(open)
      onTestFinished(() => open.fileWatch.stop())
    },
    channels: [...listeners.keys()],
    offered,
    handedIn,
    pictures,
    shown,
    diagnosticsCopied: () => diagnosticsCopied,
    async ask(channel, page, ...args) {
      const mainFrame = { origin: 'app://ui' }
      const event = { sender: { id: page, mainFrame }, senderFrame: mainFrame }
      return readMessage((await listeners.get(channel)?.(event, JSON.stringify(args))) ?? '')
    },
  }
}

/** Writes an empty chart that is named like its file. */
export function chartFile(folder: string, name: string): string {
  const path = join(folder, name)
  writeFileSync(path, writeDocument(emptyDocument(name)))
  return path
}

/** What a page asks for that exports. */
export function pictureRequest(change: object): object {
  return {
    format: 'svg',
    scale: 1,
    theme: 'light',
    view: 'structure',
    transparent: false,
    ...change,
  }
}

/** What a page asks for that prints. */
export function printRequest(change: object, pages: object = {}): object {
  return {
    view: 'structure',
    pages: { ...USUAL_PAGES, size: 'a4', ...pages },
    ...change,
  }
}
