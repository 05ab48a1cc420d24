// Saving where the disk refuses: what is asked, and that nothing is lost. Real files.
import { chmodSync, existsSync, readFileSync, renameSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '../../../electron/files/disk.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { CANCELLED, named, SAVED, started, withFile } from '../../helpers/saving-case.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

describe('a disk that refuses', () => {
  it('a full one: tries again when told to', async () => {
    let isFull = true
    const disk: Disk = {
      ...realDisk,
      create: (path, mode) =>
        isFull
          ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
          : realDisk.create(path, mode),
    }
    const { folder, desk, save } = started(disk)
    const { path, open, window } = await withFile(desk, folder)
    expect(await save(open, named('second'))).toEqual(CANCELLED)
    expect(window.questions[0]?.message).toContain('the disk is full')
    expect(readFileSync(path, 'utf8')).toBe(writeDocument(named('first')))
    window.answers.push('Try again')
    const ask = window.ask
    window.ask = (question) => {
      isFull = false
      return ask(question)
    }
    expect(await save(open, named('second'))).toMatchObject(SAVED('team.salesorg'))
  })

  // Root may write everywhere, so there the disk has to be told to refuse.
  it('a read-only file: offers another place', async () => {
    const disk: Disk = {
      ...realDisk,
      checkWritable: (path) =>
        path.endsWith('team.salesorg')
          ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }))
          : realDisk.checkWritable(path),
    }
    const { folder, desk, save } = started(disk)
    const { path, open, window } = await withFile(desk, folder)
    chmodSync(path, 0o444)
    window.answers.push('Save as…')
    window.choices.push(join(folder, 'mine.salesorg'))
    expect(await save(open, named('second'))).toMatchObject(SAVED('mine.salesorg'))
    expect(window.questions[0]?.buttons).toEqual(['Save as…', 'Cancel'])
    expect(readFileSync(path, 'utf8')).toBe(writeDocument(named('first')))
  })

  it('a file that was deleted: can be written again', async () => {
    const { folder, desk, save } = started()
    const { path, open, window } = await withFile(desk, folder)
    unlinkSync(path)
    window.answers.push('Save here again')
    expect(await save(open, named('second'))).toMatchObject(SAVED('team.salesorg'))
    expect(existsSync(path)).toBe(true)
  })

  it('a folder that was moved: asks until there is a place', async () => {
    const { folder, desk, save } = started()
    const inner = tempFolder()
    const { open, window } = await withFile(desk, inner)
    renameSync(inner, `${inner}-moved`)
    window.answers.push('Save here again', 'Save as…')
    window.choices.push(join(folder, 'saved.salesorg'))
    expect(await save(open, named('second'))).toMatchObject(SAVED('saved.salesorg'))
    expect(window.questions).toHaveLength(2)
    renameSync(`${inner}-moved`, inner)
  })
})

describe('what could not be read back', () => {
  it('is not written over what can', async () => {
    const { folder, desk, save } = started()
    const { path, open } = await withFile(desk, folder)
    const twice = { id: 'p', name: 'P' }
    const bad = { ...named('second'), people: [twice, twice] }
    const answer = await save(open, JSON.parse(JSON.stringify(bad)))
    expect(answer).toMatchObject({ ok: false, error: { code: 'E_SCHEMA' } })
    expect(readFileSync(path, 'utf8')).toBe(writeDocument(named('first')))
  })
})
