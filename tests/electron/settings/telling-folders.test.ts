// Files of one name are told apart by as little of their folders as does it.
import { expect, it } from 'vitest'
import { tellingFolders } from '../../../electron/settings/telling-folders.ts'

const CASES: readonly (readonly [
  what: string,
  paths: readonly string[],
  shown: readonly string[],
])[] = [
  ['names that differ', ['/home/maya/a.salesorg', '/srv/b.salesorg'], ['', '']],
  [
    'one folder up',
    ['/srv/one/a.salesorg', '/srv/two/a.salesorg', '/srv/two/b.salesorg'],
    ['one', 'two', ''],
  ],
  ['home and below it', ['/home/maya/a.salesorg', '/home/maya/x/a.salesorg'], ['~', 'x']],
  ['folders called alike', ['/srv/a/x/t.salesorg', '/srv/b/x/t.salesorg'], ['a/x', 'b/x']],
  [
    'three of which no one folder tells',
    ['/a/x/t.salesorg', '/b/x/t.salesorg', '/b/y/t.salesorg'],
    ['a/x', 'b/x', 'y'],
  ],
  ['one above the other', ['/x/t.salesorg', '/y/x/t.salesorg'], ['/x', 'y/x']],
  ['the top of the disk', ['/t.salesorg', '/x/t.salesorg'], ['/', 'x']],
  ['a folder like home, but another', ['/home/mayas/t.salesorg', '/b/t.salesorg'], ['mayas', 'b']],
]

it.each(CASES)('%s', (_what, paths, shown) => {
  expect(tellingFolders(paths, '/home/maya')).toEqual(shown)
})

it('names of folders are shortened, on one line, without what cannot be seen', () => {
  const paths = [`/${'x'.repeat(60)}/t.salesorg`, '/a\u202e\nb/t.salesorg']
  expect(tellingFolders(paths, '/home/maya')).toEqual([`${'x'.repeat(24)}…`, 'a b'])
})
