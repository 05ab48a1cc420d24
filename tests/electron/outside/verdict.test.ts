// What a look means, as a table: what was known, what is there, and what it comes to.

import { expect, test } from 'vitest'
import type { KnownFile } from '../../../electron/files/identity.ts'
import type { SeenFile, Sight } from '../../../electron/outside/sight.ts'
import { keyOf, type Trouble, verdictOn } from '../../../electron/outside/verdict.ts'
import { chartTextOf } from '../../../shared/document/chart-text.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'

const IDENTITY = { device: 1n, inode: 2n, size: 3n, modified: 4n }
const KNOWN: KnownFile = { realPath: '/a/team', identity: IDENTITY, sha256: 'known' }
const THEIRS = chartTextOf(emptyDocument('theirs'))

const seen = (change: Partial<SeenFile>): SeenFile => ({
  kind: 'file',
  realPath: '/a/team',
  identity: IDENTITY,
  content: { kind: 'known' },
  ...change,
})
const later = { ...IDENTITY, modified: 5n }
const chart = (sha256: string) => ({ kind: 'chart', sha256, chart: THEIRS }) as const
const broken = (code: 'E_EMPTY' | 'E_ENCODING') => ({ kind: 'broken', error: { code } }) as const
const refused = (code: 'E_READ_ONLY' | 'E_IO' | 'E_BUSY_SYSTEM' | 'E_LOCKED') => ({
  code,
  detail: 'made by a test',
})

const TABLE: Readonly<Record<string, readonly [Sight, kind: string]>> = {
  'the very file': [seen({}), 'same'],
  'touched: another time': [seen({ identity: later }), 'touched'],
  'an equal file in its place': [seen({ identity: { ...IDENTITY, inode: 9n } }), 'touched'],
  'on another device': [seen({ identity: { ...IDENTITY, device: 9n } }), 'touched'],
  'reached by another way': [seen({ realPath: '/b/team' }), 'touched'],
  'grown while it was looked at, then equal': [
    seen({ identity: later, content: chart('known') }),
    'touched',
  ],
  'other content': [seen({ identity: later, content: chart('other') }), 'changed'],
  'other content, of equal identity': [seen({ content: chart('other') }), 'changed'],
  'half of a chart': [seen({ identity: later, content: broken('E_ENCODING') }), 'unreadable'],
  'emptied, about to be written': [
    seen({ identity: later, content: broken('E_EMPTY') }),
    'unreadable',
  ],
  'may not be read': [
    seen({ identity: later, content: { kind: 'broken', error: refused('E_READ_ONLY') } }),
    'unreadable',
  ],
  'a disk that fails while reading': [
    seen({ identity: later, content: { kind: 'broken', error: refused('E_IO') } }),
    'unclear',
  ],
  nothing: [{ kind: 'nothing', isFolderThere: true }, 'gone'],
  'not even a folder': [{ kind: 'nothing', isFolderThere: false }, 'gone'],
  'a folder, a pipe, a device': [{ kind: 'no-file' }, 'something-else'],
  'a folder that may not be entered': [
    { kind: 'refused', error: refused('E_READ_ONLY') },
    'unreadable',
  ],
  'a network drive that is away': [{ kind: 'refused', error: refused('E_IO') }, 'unclear'],
  'too many open files': [{ kind: 'refused', error: refused('E_BUSY_SYSTEM') }, 'unclear'],
  'held by another program': [{ kind: 'refused', error: refused('E_LOCKED') }, 'unclear'],
}

test.each(Object.entries(TABLE))('%s', (_, [sight, kind]) => {
  expect(verdictOn(KNOWN, sight).kind).toBe(kind)
})

test('a touched file is known as it lies there now, and keeps what else is known of it', () => {
  const known = { ...KNOWN, isForeign: true }
  expect(verdictOn(known, seen({ realPath: '/b/team', identity: later }))).toEqual({
    kind: 'touched',
    file: { ...known, realPath: '/b/team', identity: later },
  })
})

test('a changed file is known by its own content', () => {
  const verdict = verdictOn({ ...KNOWN, isForeign: true }, seen({ content: chart('other') }))
  expect(verdict).toEqual({
    kind: 'changed',
    file: { ...KNOWN, sha256: 'other' },
    chart: THEIRS,
  })
})

test('the same trouble is told once, another one again', () => {
  const changed = (sha256: string) => ({
    kind: 'changed' as const,
    file: { ...KNOWN, sha256 },
    chart: THEIRS,
  })
  const unreadable = (modified: bigint): Trouble => ({
    kind: 'unreadable',
    error: { code: 'E_EMPTY' },
    identity: { ...IDENTITY, modified },
  })
  const touched: Trouble = { ...changed('a'), file: { ...KNOWN, identity: later, sha256: 'a' } }
  expect(keyOf(changed('a'))).toBe(keyOf(touched))
  const keys = [
    changed('a'),
    changed('b'),
    unreadable(1n),
    unreadable(2n),
    { kind: 'gone', isFolderThere: true } as const,
    { kind: 'gone', isFolderThere: false } as const,
    { kind: 'something-else' } as const,
  ].map(keyOf)
  expect(new Set(keys).size).toBe(keys.length)
})
