// The versions that are kept of a file: all are named, none is read, and forgetting leaves nothing.
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import {
  clearHistory,
  earlierVersionsOf,
  forgetVersions,
} from '../../../electron/files/earlier-versions.ts'
import { historyFolderOf } from '../../../electron/files/file-history.ts'
import { versionName } from '../../../electron/files/history-rules.ts'
import { hookedDisk, systemError } from '../../helpers/hooked-disk.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const TEAM = '/home/maya/team.salesorg'
const OTHER = '/home/maya/other.salesorg'

/** A history with a version of each of these moments for the file. */
function history(moments: readonly string[], path = TEAM, root = join(tempFolder(), 'history')) {
  const folder = historyFolderOf(root, path)
  mkdirSync(folder, { recursive: true })
  for (const moment of moments)
    writeFileSync(join(folder, versionName(new Date(moment))), `as of ${moment}`)
  return { root, folder }
}

describe('the versions of a file', () => {
  it('come newest first, with time and size, and are not read', async () => {
    const { root } = history(['2026-03-01T08:00:00Z', '2026-03-02T08:00:00Z'])
    const disk = hookedDisk((operation) => {
      if (operation === 'read') throw new Error('nothing is read for a list')
    })
    const versions = await earlierVersionsOf(disk, root, TEAM)
    expect(versions.map(({ savedAt, size }) => [savedAt.toISOString(), size])).toEqual([
      ['2026-03-02T08:00:00.000Z', 26n],
      ['2026-03-01T08:00:00.000Z', 26n],
    ])
    expect(await earlierVersionsOf(disk, root, OTHER)).toEqual([])
  })

  it('have ids that tell nothing and stay the same', async () => {
    const { root } = history(['2026-03-01T08:00:00Z'])
    const [version] = await earlierVersionsOf(realDisk, root, TEAM)
    expect(version?.id).toMatch(/^[0-9a-f]{32}$/)
    expect(await earlierVersionsOf(realDisk, root, TEAM)).toEqual([version])
  })

  it('are neither other files, nor folders, nor links out of the history', async () => {
    const { root, folder } = history([])
    writeFileSync(join(folder, 'notes.txt'), '')
    mkdirSync(join(folder, versionName(new Date(1))))
    symlinkSync('/etc/passwd', join(folder, versionName(new Date(2))))
    expect(await earlierVersionsOf(realDisk, root, TEAM)).toEqual([])
  })

  it('are not those that go while they are looked at', async () => {
    const { root } = history(['2026-03-01T08:00:00Z', '2026-03-02T08:00:00Z'])
    const disk = hookedDisk((operation, path) => {
      if (operation === 'lstat' && path.includes('03-01')) rmSync(path)
    })
    expect(await earlierVersionsOf(disk, root, TEAM)).toHaveLength(1)
  })

  it('are none before there is a history; what the disk refuses is thrown', async () => {
    expect(await earlierVersionsOf(realDisk, join(tempFolder(), 'none'), TEAM)).toEqual([])
    const disk = hookedDisk(() => {
      throw systemError('EIO')
    })
    await expect(earlierVersionsOf(disk, '/x', TEAM)).rejects.toThrow('EIO')
  })
})

describe('forgetting', () => {
  it('takes all that is kept of one file, also what a crash has left, and nothing else', async () => {
    const { root, folder } = history(['2026-03-01T08:00:00Z'])
    history(['2026-03-01T08:00:00Z'], OTHER, root)
    writeFileSync(join(folder, '.~0123456789ab.sotmp'), 'half')
    await forgetVersions(realDisk, root, TEAM)
    expect(existsSync(folder)).toBe(false)
    expect(await earlierVersionsOf(realDisk, root, OTHER)).toHaveLength(1)
    await forgetVersions(realDisk, root, TEAM)
  })

  it('takes everything of all files, also where the history lies behind a link', async () => {
    const { root } = history(['2026-03-01T08:00:00Z'])
    history(['2026-03-01T08:00:00Z'], OTHER, root)
    const link = join(tempFolder(), 'link')
    symlinkSync(root, link)
    await clearHistory(realDisk, link)
    expect(readdirSync(root)).toEqual([])
    await clearHistory(realDisk, join(root, 'none'))
  })
})
