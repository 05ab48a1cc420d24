// Saving on a healthy disk: what is written, in which order, and when nothing is.
import { chmodSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256Of } from '../../../electron/files/identity.ts'
import { hookedDisk } from '../../helpers/hooked-disk.ts'
import { codeOf, knownAt, saveCase } from '../../helpers/save-case.ts'
import { tempsIn } from '../../helpers/temp-folder.ts'

describe('saveFile', () => {
  it('makes a new file and tells what it is', async () => {
    const { path, folder, save, content, known } = saveCase(null)
    const saved = await save('new')
    expect(content()).toBe('new')
    expect(saved).toEqual({ ok: true, value: { file: await known(), warnings: [] } })
    expect(saved.ok && saved.value.file.realPath).toBe(path)
    expect(readdirSync(folder)).toEqual(['team.salesorg'])
  })

  it('replaces a file, and keeps the version before in the history', async () => {
    const { folder, save, content, known, history } = saveCase('old')
    const saved = await save('new', { known: await known() })
    expect(content()).toBe('new')
    expect(saved).toEqual({ ok: true, value: { file: await known(), warnings: [] } })
    expect(readdirSync(folder)).toEqual(['team.salesorg'])
    expect(history()).toEqual(['old'])
  })

  it('again and again, each time with what the save before has told', async () => {
    const { save, content, known } = saveCase('v0')
    let file = await known()
    for (let version = 1; version <= 20; version++) {
      const saved = await save(`v${version}`, { known: file })
      if (!saved.ok) throw new Error(saved.error.detail)
      file = saved.value.file
    }
    expect(content()).toBe('v20')
    expect(file).toEqual(await known())
  })

  it('of nothing is a file of nothing', async () => {
    const { save, content } = saveCase('old')
    expect(codeOf(await save(''))).toBe('ok')
    expect(content()).toBe('')
  })

  it('of 20 MB comes out whole', async () => {
    const { save, path } = saveCase('old')
    const large = 'äöü\n'.repeat(3_000_000)
    expect(codeOf(await save(large))).toBe('ok')
    expect((await knownAt(path)).sha256).toBe(sha256Of(Buffer.from(large)))
  })
})

describe('the order of operations', () => {
  async function operationsOf(content: string, job?: Parameters<typeof one.save>[1]) {
    const operations: string[] = []
    const disk = hookedDisk((operation, path) => {
      if (path.startsWith(one.historyFolder)) return
      const what = path === one.path ? 'file' : path === one.folder ? 'folder' : 'temp'
      operations.push(`${operation} ${what}`)
    })
    expect(codeOf(await one.save(content, job, disk))).toBe('ok')
    return operations
  }
  let one: ReturnType<typeof saveCase>

  it('flushes and reads back before the rename, and flushes the folder after it', async () => {
    one = saveCase('old')
    expect(await operationsOf('new', { known: await one.known() })).toEqual([
      ...['realpath file', 'stat file', 'checkWritable file'],
      ...['read file'], // for the history
      ...[
        'create temp',
        'copyAttributes temp',
        'write temp',
        'sync temp',
        'size temp',
        'close temp',
        'read temp',
      ],
      ...['stat temp', 'stat temp'],
      ...['lstat file', 'rename file', 'syncFolder folder', 'list folder'],
    ])
  })

  it('touches the user’s file only by looking, reading and renaming', async () => {
    one = saveCase('old')
    const touched = (await operationsOf('new')).filter((operation) => operation.endsWith(' file'))
    expect(new Set(touched.map((operation) => operation.split(' ')[0]))).toEqual(
      new Set(['realpath', 'stat', 'lstat', 'checkWritable', 'read', 'rename']),
    )
  })

  it('does not write what is there already', async () => {
    one = saveCase('old')
    expect(await operationsOf('old', { known: await one.known() })).toEqual([
      'realpath file',
      'stat file',
      'checkWritable file',
    ])
  })
})

describe.skipIf(process.platform === 'win32')('permissions', () => {
  it.each([0o600, 0o640, 0o644, 0o664, 0o666, 0o755])('%o are kept', async (mode) => {
    const { path, save } = saveCase('old')
    chmodSync(path, mode)
    expect(codeOf(await save('new'))).toBe('ok')
    expect(statSync(path).mode & 0o777).toBe(mode)
  })

  it.each([
    [0o022, 0o644],
    [0o002, 0o664],
    [0o077, 0o600],
  ])('of a new file follow the user’s wish, umask %o', async (mask, mode) => {
    const { path, save } = saveCase(null)
    const before = process.umask(mask)
    try {
      expect(codeOf(await save('new'))).toBe('ok')
    } finally {
      process.umask(before)
    }
    expect(statSync(path).mode & 0o777).toBe(mode)
  })

  it('of the history are the user’s alone, also where everybody may read what is new', async () => {
    const { path, save, historyFolder } = saveCase('old')
    chmodSync(path, 0o666)
    const before = process.umask(0)
    try {
      await save('new')
    } finally {
      process.umask(before)
    }
    const modeOf = (place: string) => statSync(place).mode & 0o777
    const [key = ''] = readdirSync(historyFolder)
    const [version = ''] = readdirSync(join(historyFolder, key))
    expect(modeOf(historyFolder)).toBe(0o700)
    expect(modeOf(join(historyFolder, key))).toBe(0o700)
    expect(modeOf(join(historyFolder, key, version))).toBe(0o600)
  })

  it('are never wider on the way than before', async () => {
    const { path, folder, save } = saveCase('old')
    chmodSync(path, 0o600)
    const modes: number[] = []
    const disk = hookedDisk((operation, at) => {
      if (operation !== 'write' || !at.startsWith(folder)) return
      modes.push(...tempsIn(folder).map((temp) => statSync(join(folder, temp)).mode & 0o777))
    })
    await save('new', {}, disk)
    expect(modes).toEqual([0o600])
  })
})
