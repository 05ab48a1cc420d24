// What is found where a file should be. Real files; nothing is read that is known or is no file.
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { identityOf } from '../../../electron/files/identity.ts'
import { openAsText } from '../../../electron/files/open-as-text.ts'
import { type Sight, sightAt } from '../../../electron/outside/sight.ts'
import { hookedDisk } from '../../helpers/hooked-disk.ts'
import { put } from '../../helpers/outside-case.ts'
import { named } from '../../helpers/saving-case.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

/** A chart whose file is known, and what is read to look at it again. */
async function known() {
  const folder = join(tempFolder(), 'charts')
  mkdirSync(folder)
  const path = join(folder, 'team.salesorg')
  put(path, named('first'))
  const opened = await openAsText(path)
  if (!opened.ok) throw new Error('not opened')
  const read: string[] = []
  const disk = hookedDisk((operation, where) => {
    if (operation === 'read') read.push(where)
  })
  const eyes = { disk, openFile: (where: string) => openAsText(where, disk) }
  const look = (earlier: Sight | null = null) => sightAt(eyes, path, opened.value.file, earlier)
  return { folder, path, read, look }
}

test('a file that nobody has touched is not read', async () => {
  const { look, read } = await known()
  expect(await look()).toMatchObject({ content: { kind: 'known' } })
  expect(read).toEqual([])
})

test('a touched file is read once and known', async () => {
  const { path, look, read } = await known()
  utimesSync(path, 1, 1)
  expect(await look()).toMatchObject({ content: { kind: 'known' } })
  expect(read).toEqual([path])
})

test('another chart is read; as long as it stays the same, only once', async () => {
  const { path, look, read } = await known()
  put(path, named('theirs, of another length'))
  const sight = await look()
  expect(sight).toMatchObject({
    content: { kind: 'chart', chart: expect.stringContaining('theirs') },
  })
  expect(await look(sight)).toBe(sight)
  expect(read).toEqual([path])
  utimesSync(path, 1, 1)
  expect(await look(sight)).not.toBe(sight)
})

test('another chart of equal length is not taken for the known one', async () => {
  const { path, look } = await known()
  put(path, named('third'))
  expect(await look()).toMatchObject({ content: { kind: 'chart' } })
})

test('a broken chart says what is wrong', async () => {
  const { path, look } = await known()
  writeFileSync(path, '{ "format": "sales')
  expect(await look()).toMatchObject({ content: { kind: 'broken', error: { code: 'E_JSON' } } })
})

test('nothing there, with and without its folder', async () => {
  const { folder, path, look } = await known()
  renameSync(path, `${path}.old`)
  expect(await look()).toEqual({ kind: 'nothing', isFolderThere: true })
  renameSync(folder, `${folder}.old`)
  expect(await look()).toEqual({ kind: 'nothing', isFolderThere: false })
})

test('a folder, a pipe, a link to itself are no files, and nobody waits for a pipe', async () => {
  const { path, look, read } = await known()
  const makers = [
    () => mkdirSync(path),
    () => execFileSync('mkfifo', [path]),
    () => symlinkSync(path, path),
  ]
  for (const make of makers) {
    rmSync(path, { recursive: true, force: true })
    make()
    expect(await look()).toEqual({ kind: 'no-file' })
  }
  expect(read).toEqual([])
})

test('nobody waits for a pipe either that is as empty as the file it replaces', async () => {
  const path = join(tempFolder(), 'pipe')
  execFileSync('mkfifo', [path])
  const known = {
    realPath: path,
    identity: { ...identityOf(await realDisk.stat(path)), inode: 0n },
    sha256: '',
  }
  expect(await sightAt({ disk: realDisk, openFile: openAsText }, path, known, null)).toEqual({
    kind: 'no-file',
  })
})

test('a link to an equal file is known, a link to nothing is nothing', async () => {
  const { path, look } = await known()
  copyFileSync(path, `${path}.copy`)
  rmSync(path)
  symlinkSync(`${path}.copy`, path)
  expect(await look()).toMatchObject({
    realPath: `${path}.copy`,
    content: { kind: 'known' },
  })
  rmSync(`${path}.copy`)
  expect(await look()).toEqual({ kind: 'nothing', isFolderThere: true })
})
