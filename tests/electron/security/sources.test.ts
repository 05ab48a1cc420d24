// What no source of the program may hold, because it would open what is locked; read as text, whatever runs.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../..')

const SOURCES = ['shared', 'electron', 'renderer'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|html|css)$/.test(file))
    .map((file) => ({
      path: join(folder, file),
      text: readFileSync(join(ROOT, folder, file), 'utf8'),
    })),
)

/** Files in which something is found. */
const filesWith = (what: RegExp) =>
  SOURCES.filter(({ text }) => what.test(text)).map(({ path }) => path)

test.each([
  ['web security switched off', /webSecurity|disable-web-security/],
  ['insecure content', /allowRunningInsecureContent/],
  ['features on trial', /experimentalFeatures|enableBlinkFeatures|enable-blink-features/],
  ['pages within pages', /<webview|webviewTag|allowpopups|<iframe/],
  ['Node in a page', /nodeIntegration\w*: true|contextIsolation: false|sandbox: false/],
  ['addresses handed to other programs', /\bopenExternal\b/],
  ['markup made of texts', /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML/],
  ['code made of texts', /\beval\(|new Function\(/],
  ['a protocol that the system would call', /setAsDefaultProtocolClient/],
])('no %s', (_what, pattern) => {
  expect(filesWith(pattern)).toEqual([])
})

test('the system is asked for nothing but to show a file, and to open a picture that was just written; no page gives a path', () => {
  const asking = SOURCES.flatMap(({ text }) => text.match(/\bshell\.(?!module)\w+/g) ?? [])
  expect(asking.toSorted()).toEqual([
    'shell.openPath',
    'shell.showItemInFolder',
    'shell.showItemInFolder',
  ])
})

test('calls of pages are answered in one place, which checks them', () => {
  expect(filesWith(/\bipcMain\b/).toSorted()).toEqual([
    'electron/ipc/handle.ts',
    // Takes away what electron-store would answer.
    'electron/program.ts',
    'electron/settings/open-settings.ts',
  ])
})

test('no address of any other computer, but the names of formats', () => {
  const addresses = SOURCES.flatMap(({ text }) => text.match(/\bhttps?:\/\/[^\s'"`)>]+/g) ?? [])
  expect([...new Set(addresses)].toSorted()).toEqual([
    // By which slides say what is in them.
    'http://purl.org/dc/elements/1.1/',
    'http://purl.org/dc/terms/',
    'http://schemas.openxmlformats.org/drawingml/2006/main',
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://schemas.openxmlformats.org/package/2006',
    'http://schemas.openxmlformats.org/presentationml/2006/main',
    'http://www.w3.org/2000/svg',
    'http://www.w3.org/2001/XMLSchema-instance',
    // By which pointers of Git to large files are known.
    'https://git-lfs.github.com/spec/',
    'https://json.schemastore.org/sarif-2.1.0.json',
  ])
})
