// Other programs at the same file: real changes are never overwritten unasked, mere touches pass.
import { readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hookedDisk, systemError } from '../../helpers/hooked-disk.ts'
import { codeOf, knownAt, saveCase } from '../../helpers/save-case.ts'
import { tempsIn } from '../../helpers/temp-folder.ts'

type Case = ReturnType<typeof saveCase>

/** What another program may do between opening and saving, and what the file holds then. */
const CHANGES: readonly [name: string, change: (one: Case) => void, content: string][] = [
  ['writes into it', (one) => one.put('their longer text'), 'their longer text'],
  ['writes as many bytes into it', (one) => one.put('abc'), 'abc'],
  [
    'puts another file in its place',
    (one) => {
      writeFileSync(join(one.folder, 'other'), 'abc')
      renameSync(join(one.folder, 'other'), one.path)
    },
    'abc',
  ],
  [
    'deletes it and makes a new one',
    (one) => {
      rmSync(one.path)
      one.put('theirs')
    },
    'theirs',
  ],
  ['empties it', (one) => one.put(''), ''],
]

describe.each(CHANGES)('when another program %s', (_, change, theirs) => {
  it('nothing is written', async () => {
    const one = saveCase('old')
    const known = await one.known()
    change(one)
    expect(codeOf(await one.save('new', { known }))).toBe('E_CONFLICT')
    expect(one.content()).toBe(theirs)
    expect(tempsIn(one.folder)).toEqual([])
  })

  it('and the user insists, its version goes to the history', async () => {
    const one = saveCase('old')
    const known = await one.known()
    change(one)
    expect(codeOf(await one.save('new', { known, overConflict: true }))).toBe('ok')
    expect(one.content()).toBe('new')
    expect(one.history()).toEqual([theirs])
  })

  it('during the save, in its last moment, nothing is written', async () => {
    const one = saveCase('old')
    const disk = hookedDisk((operation, path) => {
      if (operation === 'lstat' && path === one.path) change(one)
    })
    expect(codeOf(await one.save('new', { known: await one.known() }, disk))).toBe('E_CONFLICT')
    expect(one.content()).toBe(theirs)
    expect(tempsIn(one.folder)).toEqual([])
  })
})

describe('a version that cannot be kept', () => {
  const noHistory = (one: Case) =>
    hookedDisk((operation, path) => {
      if (operation === 'create' && path.startsWith(one.historyFolder)) throw systemError('ENOSPC')
    })

  it.each([
    ['over a conflict', async (one: Case) => ({ known: await one.known(), overConflict: true })],
    ['at a place chosen just now', async () => ({ known: null })],
  ])('is not replaced %s, unless its loss is wanted', async (_, jobOf) => {
    const one = saveCase('old')
    const job = await jobOf(one)
    one.put('theirs')
    expect(codeOf(await one.save('new', job, noHistory(one)))).toBe('E_NOT_KEPT')
    expect(one.content()).toBe('theirs')
    expect(tempsIn(one.folder)).toEqual([])
    const forced = await one.save('new', { ...job, withoutKeeping: true }, noHistory(one))
    expect(forced).toMatchObject({ ok: true, value: { warnings: ['no-history'] } })
    expect(one.content()).toBe('new')
  })
})

describe('no conflict', () => {
  it('is a file that was only touched', async () => {
    const one = saveCase('old')
    const known = await one.known()
    utimesSync(one.path, 1, 2)
    expect(codeOf(await one.save('new', { known }))).toBe('ok')
    expect(one.content()).toBe('new')
  })

  it('is a file that was written again with the same bytes', async () => {
    const one = saveCase('old')
    const known = await one.known()
    rmSync(one.path)
    one.put('old')
    const saved = await one.save('old', { known })
    expect(saved).toEqual({ ok: true, value: { file: await one.known(), warnings: [] } })
  })

  it('is a file into which another program has written the very same change', async () => {
    const one = saveCase('old')
    const known = await one.known()
    one.put('new')
    const written = await one.known()
    expect(await one.save('new', { known })).toMatchObject({ value: { file: written } })
    expect(await one.known()).toEqual(written)
  })

  it('is what this program has saved itself', async () => {
    const one = saveCase('old')
    const saved = await one.save('new', { known: await one.known() })
    if (!saved.ok) throw new Error(saved.error.detail)
    expect(codeOf(await one.save('newer', { known: saved.value.file }))).toBe('ok')
  })
})

describe('a file that is gone', () => {
  it('is not made again unasked', async () => {
    const one = saveCase('old')
    const known = await one.known()
    rmSync(one.path)
    expect(codeOf(await one.save('new', { known }))).toBe('E_GONE')
    expect(codeOf(await one.save('new', { known, overConflict: true }))).toBe('ok')
    expect(one.content()).toBe('new')
  })

  it('since the save began, neither', async () => {
    const one = saveCase('old')
    const disk = hookedDisk((operation, path) => {
      if (operation === 'lstat' && path === one.path) rmSync(one.path)
    })
    expect(codeOf(await one.save('new', { known: await one.known() }, disk))).toBe('E_GONE')
    expect(tempsIn(one.folder)).toEqual([])
  })

  it('together with its folder cannot be made again', async () => {
    const one = saveCase('old')
    const known = await one.known()
    rmSync(one.folder, { recursive: true })
    expect(codeOf(await one.save('new', { known }))).toBe('E_GONE')
    expect(codeOf(await one.save('new', { known, overConflict: true }))).toBe('E_GONE')
  })
})

describe('a place chosen just now', () => {
  it('may be a file already, whose version goes to the history each time', async () => {
    const one = saveCase('theirs')
    expect(codeOf(await one.save('new'))).toBe('ok')
    one.put('theirs again')
    expect(codeOf(await one.save('new', { now: new Date('2026-03-31T12:00:01Z') }))).toBe('ok')
    expect(one.history()).toEqual(['theirs', 'theirs again'])
  })

  it('where another program makes a file at the same moment is left to it', async () => {
    const one = saveCase(null)
    let looks = 0
    const disk = hookedDisk((operation, path) => {
      if (operation === 'lstat' && path === one.path && ++looks === 2) one.put('theirs')
    })
    expect(codeOf(await one.save('new', {}, disk))).toBe('E_CONFLICT')
    expect(one.content()).toBe('theirs')
    expect(tempsIn(one.folder)).toEqual([])
  })
})

describe.skipIf(process.platform === 'win32')('a link', () => {
  it('that leads elsewhere since the file was opened is a conflict', async () => {
    const one = saveCase('old')
    const other = join(one.folder, 'other.salesorg')
    const link = join(one.folder, 'link.salesorg')
    writeFileSync(other, 'theirs')
    symlinkSync(one.path, link)
    const known = await knownAt(link)
    rmSync(link)
    symlinkSync(other, link)
    expect(codeOf(await one.save('new', { path: link, known }))).toBe('E_CONFLICT')
    expect([one.content(), readFileSync(other, 'utf8')]).toEqual(['old', 'theirs'])
  })

  it('put in the file’s place at the last moment is a conflict', async () => {
    const one = saveCase('old')
    const victim = join(one.folder, 'victim')
    writeFileSync(victim, 'precious')
    const disk = hookedDisk((operation, path) => {
      if (operation !== 'lstat' || path !== one.path) return
      rmSync(one.path)
      symlinkSync(victim, one.path)
    })
    expect(codeOf(await one.save('new', { known: await one.known() }, disk))).toBe('E_CONFLICT')
    expect(readFileSync(victim, 'utf8')).toBe('precious')
  })
})
