// Which words of a command line name files to open: lines as shells, systems and strangers write them.
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesInArgv } from '../../../electron/start/files-in-argv.ts'

const folder = '/home/maya/Ünïcode 組織'
const here = (name: string) => resolve(folder, name)

/** What is there as a file, of all that the lines below name. */
const FILES: ReadonlySet<string> = new Set([
  here('team.salesorg.bak'),
  here('team.json'),
  here('notes.txt'),
  '/opt/pitcrew/pitcrew',
  '/srv/team',
])

const VECTORS: readonly [what: string, args: readonly string[], paths: readonly string[]][] = [
  ['nothing', [], []],
  ['a name', ['team.salesorg'], [here('team.salesorg')]],
  ['a relative path', ['./sub/team.salesorg'], [here('sub/team.salesorg')]],
  ['a parent folder', ['../team.salesorg'], ['/home/maya/team.salesorg']],
  ['an absolute path', ['/srv/team.salesorg'], ['/srv/team.salesorg']],
  ['capitals in the extension', ['TEAM.SALESORG'], [here('TEAM.SALESORG')]],
  ['spaces and accents', ['Équipe de vente.salesorg'], [here('Équipe de vente.salesorg')]],
  ['another script', ['営業組織.salesorg'], [here('営業組織.salesorg')]],
  ['a tilde that the shell left alone', ['~/team.salesorg'], [here('~/team.salesorg')]],
  ['two files', ['a.salesorg', 'b.salesorg'], [here('a.salesorg'), here('b.salesorg')]],
  ['one file twice', ['a.salesorg', './a.salesorg'], [here('a.salesorg')]],
  ['a dash in front', ['-dash.salesorg'], []],
  ['a dash in front, after --', ['--', '-dash.salesorg'], [here('-dash.salesorg')]],
  ['a second -- is a name', ['--', '--', 'a.salesorg'], [here('--'), here('a.salesorg')]],
  ['a path to a dashed name', ['./-dash.salesorg'], [here('-dash.salesorg')]],
  ['a switch with a value', ['--flag=1', 'a.salesorg'], [here('a.salesorg')]],
  ['a switch that ends like a chart', ['--open=a.salesorg'], []],
  ['the inspector', ['--inspect', '--inspect-brk=9229'], []],
  ['an extension to load', ['--load-extension=/tmp/evil'], []],
  [
    'what Chromium puts in between',
    ['--allow-file-access-from-files', '--secure-schemes=app', 'a.salesorg', '--no-sandbox'],
    [here('a.salesorg')],
  ],
  ['a web address', ['https://example.com/a.salesorg'], []],
  ['a file address', ['file:///srv/a%20b.salesorg'], ['/srv/a b.salesorg']],
  ['a file address of this computer', ['file://localhost/srv/a.salesorg'], ['/srv/a.salesorg']],
  ['a file address of another computer', ['file://server/share/a.salesorg'], []],
  ['a file address with a hidden slash', ['file:///srv%2Fa.salesorg'], []],
  ['an address of the page', ['app://ui/a.salesorg'], []],
  ['a script address', ['javascript:x.salesorg'], []],
  ['a folder', ['/srv/charts', '.'], []],
  ['a program', ['C:\\Pitcrew\\Pitcrew.exe', '.salesorg'], []],
  [
    'a file under another name',
    ['team.salesorg.bak', 'team.json'],
    [here('team.salesorg.bak'), here('team.json')],
  ],
  ['a file without an extension', ['/srv/team', 'file:///srv/team'], ['/srv/team']],
  ['another name that is not there', ['old.salesorg.bak', 'gone.json'], []],
  ['another name that is not there, after --', ['--', 'gone.json'], [here('gone.json')]],
  ['a switch with a name of its own', ['--flag', 'value', '--profile=notes.txt'], []],
  ['a zero byte', ['a\0.salesorg'], []],
  ['an empty word', ['', 'a.salesorg'], [here('a.salesorg')]],
]

describe('filesInArgv', () => {
  it.each(VECTORS)('%s', (_what, args, paths) => {
    const isFile = (path: string) => FILES.has(path)
    expect(filesInArgv(['/opt/pitcrew/pitcrew', ...args], folder, isFile)).toEqual(paths)
  })

  it('never takes the program itself for a chart', () => {
    expect(filesInArgv(['/opt/pitcrew.salesorg'], folder, () => true)).toEqual([])
  })
})
