// Exported pictures: all or nothing like a save, but without history and questions.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeExport } from '../../../electron/files/write-export.ts'
import { hookedDisk, systemError } from '../../helpers/hooked-disk.ts'
import { codeOf } from '../../helpers/save-case.ts'
import { tempFolder, tempsIn } from '../../helpers/temp-folder.ts'

const bytes = Buffer.from('a picture')

describe('writeExport', () => {
  it('makes a file', async () => {
    const path = join(tempFolder(), 'team.png')
    expect(codeOf(await writeExport(path, bytes))).toBe('ok')
    expect(readFileSync(path)).toEqual(bytes)
  })

  it('replaces one, through a link, and leaves nothing else behind', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'team.png'), 'older')
    symlinkSync('team.png', join(folder, 'link.png'))
    expect(codeOf(await writeExport(join(folder, 'link.png'), bytes))).toBe('ok')
    expect(readFileSync(join(folder, 'team.png'))).toEqual(bytes)
    expect(readdirSync(folder)).toEqual(['link.png', 'team.png'])
  })

  it('refuses folders and places that are not there', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'sub'))
    expect(codeOf(await writeExport(join(folder, 'sub'), bytes))).toBe('E_NOT_FILE')
    expect(codeOf(await writeExport(join(folder, 'gone', 'team.png'), bytes))).toBe('E_GONE')
    expect(existsSync(join(folder, 'gone'))).toBe(false)
  })

  it.each(['create', 'write', 'sync', 'size', 'close', 'read', 'stat', 'rename'])(
    'keeps the older picture where %s fails',
    async (failing) => {
      const folder = tempFolder()
      const path = join(folder, 'team.png')
      writeFileSync(path, 'older')
      const disk = hookedDisk((operation) => {
        if (operation === failing) throw systemError('ENOSPC')
      })
      expect(codeOf(await writeExport(path, bytes, disk))).toBe('E_NO_SPACE')
      expect(readFileSync(path, 'utf8')).toBe('older')
      expect(tempsIn(folder)).toEqual([])
    },
  )
})
