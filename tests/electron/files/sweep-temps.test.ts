// Leftovers of crashes: only this program's own, only old ones, only plain files of this user.
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { sweepTemps } from '../../../electron/files/sweep-temps.ts'
import { hookedDisk, systemError } from '../../helpers/hooked-disk.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const NOW = new Date('2026-03-31T12:00:00Z')
const minutesAgo = (minutes: number) => NOW.getTime() / 1000 - minutes * 60

function file(folder: string, name: string, minutes: number): string {
  const path = join(folder, name)
  writeFileSync(path, 'left')
  utimesSync(path, minutesAgo(minutes), minutesAgo(minutes))
  return path
}

describe('sweepTemps', () => {
  it('removes temp files older than ten minutes', async () => {
    const folder = tempFolder()
    file(folder, '.~0123456789ab.sotmp', 11)
    file(folder, '.~ffffffffffff.sotmp', 60 * 24 * 365)
    await sweepTemps(realDisk, join(folder, 'team.salesorg'), NOW)
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['.~0123456789ab.sotmp', 9],
    ['.~0123456789ab.sotmp', -5],
    ['.~0123456789AB.sotmp', 60],
    ['.~0123456789a.sotmp', 60],
    ['.~0123456789abc.sotmp', 60],
    ['~0123456789ab.sotmp', 60],
    ['.~0123456789ab.sotmp.salesorg', 60],
    ['my.~0123456789ab.sotmp', 60],
    ['team.salesorg', 60],
  ])('leaves %s, %i minutes old', async (name, minutes) => {
    const folder = tempFolder()
    const path = file(folder, name, minutes)
    await sweepTemps(realDisk, join(folder, 'team.salesorg'), NOW)
    expect(existsSync(path)).toBe(true)
  })

  it('removes other temp files where their names are given, and only those', async () => {
    const folder = tempFolder()
    const left = file(folder, 'config.json.tmp-1234567890abcdef', 11)
    file(folder, 'config.json.tmp-1234567890abcde0', 9)
    file(folder, 'config.json', 60)
    file(folder, '.~0123456789ab.sotmp', 60)
    await sweepTemps(realDisk, join(folder, 'config'), NOW, /^config\.json\.tmp-\d{10}[0-9a-f]{6}$/)
    expect(existsSync(left)).toBe(false)
    expect(readdirSync(folder)).toHaveLength(3)
  })

  it('leaves folders and links, and what links lead to', async () => {
    const folder = tempFolder()
    const victim = file(folder, 'victim', 60)
    symlinkSync(victim, join(folder, '.~00000000000a.sotmp'))
    mkdirSync(join(folder, '.~00000000000b.sotmp'))
    await sweepTemps(realDisk, victim, new Date(NOW.getTime() + 1e12))
    expect(readdirSync(folder)).toHaveLength(3)
  })

  it.runIf(process.getuid?.() === 0)('leaves files of other users', async () => {
    const folder = tempFolder()
    const path = file(folder, '.~0123456789ab.sotmp', 60)
    chownSync(path, 65534, 65534)
    await sweepTemps(realDisk, path, NOW)
    expect(existsSync(path)).toBe(true)
    await sweepTemps({ ...realDisk, user: 65534 }, path, NOW)
    expect(existsSync(path)).toBe(false)
  })

  it('goes on after one that cannot be removed, and never throws', async () => {
    const folder = tempFolder()
    const stuck = file(folder, '.~00000000000a.sotmp', 60)
    const other = file(folder, '.~00000000000b.sotmp', 60)
    const disk = hookedDisk((operation, path) => {
      if (operation === 'remove' && path === stuck) throw systemError('EPERM')
    })
    await sweepTemps(disk, stuck, NOW)
    expect([existsSync(stuck), existsSync(other)]).toEqual([true, false])
    await sweepTemps(realDisk, join(folder, 'gone', 'team.salesorg'), NOW)
  })
})
