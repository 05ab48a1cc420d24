// Saving where the disk refuses: what is asked, and that nothing is lost. Real files.
import {
  chmodSync,
  existsSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '../../../electron/files/disk.ts'
import { LIMITS } from '../../../shared/document/limits.ts'
import { documentSchema } from '../../../shared/document/schema.ts'
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

describe('another version that cannot be kept', () => {
  /** The profile's disk is full. */
  function fullProfile() {
    const noRoom = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    const disk: Disk = {
      ...realDisk,
      create: (path, mode) => (path.includes('history') ? noRoom() : realDisk.create(path, mode)),
    }
    return started(disk)
  }

  const theirs = writeDocument(named('theirs, of another length'))

  async function changed(answers: readonly string[], choices: readonly string[] = []) {
    const { folder, desk, save } = fullProfile()
    const { path, open, window } = await withFile(desk, folder)
    writeFileSync(path, theirs)
    window.answers.push(...answers)
    window.choices.push(...choices.map((name) => join(folder, name)))
    const answer = await save(open, named('mine'))
    return { folder, path, window, answer, onDisk: () => readFileSync(path, 'utf8') }
  }

  it('is not replaced by “Save anyway”, which asks again', async () => {
    const { window, answer, onDisk } = await changed(['Save anyway'])
    expect(answer).toEqual(CANCELLED)
    expect(onDisk()).toBe(theirs)
    expect(window.questions[1]).toMatchObject({
      buttons: ['Save as…', 'Replace it without keeping it', 'Cancel'],
      detail: 'Replacing it all the same loses that version for good.',
    })
    expect(window.questions[1]?.message).toContain('could not be kept as an earlier version')
  })

  it('is replaced where that is chosen by name', async () => {
    const { answer, onDisk } = await changed(['Save anyway', 'Replace it without keeping it'])
    expect(answer).toMatchObject(SAVED('team.salesorg'))
    expect(onDisk()).toBe(writeDocument(named('mine')))
  })

  it('may be left where it is, with mine beside it', async () => {
    const { answer, onDisk } = await changed(['Save anyway', 'Save as…'], ['mine.salesorg'])
    expect(answer).toMatchObject(SAVED('mine.salesorg'))
    expect(onDisk()).toBe(theirs)
  })

  it('neither where earlier versions are switched off, which is said', async () => {
    const { folder, desk, save } = started(realDisk, false)
    const { path, open, window } = await withFile(desk, folder)
    writeFileSync(path, theirs)
    window.answers.push('Save anyway')
    expect(await save(open, named('mine'))).toEqual(CANCELLED)
    expect(window.questions.map(({ detail }) => detail)).toEqual([
      'Earlier versions are switched off, so saving anyway asks once more.',
      'Replacing it all the same loses that version for good.',
    ])
    expect(window.questions.at(-1)?.message).toBe(
      '“team.salesorg” was not saved: earlier versions are switched off, and the version that is there would be lost, so it was left alone; your work is still open, so save it elsewhere.',
    )
    expect(readFileSync(path, 'utf8')).toBe(theirs)
  })

  it('is as safe from “Save as”, also when it is too large to be kept', async () => {
    for (const { folder, desk, save } of [fullProfile(), started()]) {
      const { open, window } = await withFile(desk, folder)
      const other = join(folder, 'other.salesorg')
      writeFileSync(other, theirs)
      truncateSync(other, LIMITS.fileBytes + 1)
      window.choices.push(other)
      expect(await save(open, named('mine'), true)).toEqual(CANCELLED)
      expect(window.questions.map(({ buttons }) => buttons[1])).toEqual([
        'Replace it without keeping it',
      ])
      expect(statSync(other).size).toBe(LIMITS.fileBytes + 1)
    }
  })
})

describe('what could not be read back', () => {
  it('is not written over what can', async () => {
    const { folder, desk, save } = started()
    const { path, open } = await withFile(desk, folder)
    const twice = { id: 'p', name: 'P' }
    const bad = { ...named('second'), people: [twice, twice] }
    const answer = await save(open, JSON.parse(JSON.stringify(bad)))
    expect(answer).toMatchObject({ ok: false, error: { code: 'E_GRAPH' } })
    expect(readFileSync(path, 'utf8')).toBe(writeDocument(named('first')))
  })

  it('is not written either when it is too large, and what to do is said', async () => {
    const { folder, desk, save } = started()
    const { path, open, window } = await withFile(desk, folder)
    const notes = 'x'.repeat(LIMITS.longText)
    const people = Array.from({ length: 5_400 }, (_, at) => ({ id: `p${at}`, name: '', notes }))
    const large = documentSchema().parse({ name: 'second', people })
    expect(await save(open, large)).toEqual({
      ok: false,
      error: {
        code: 'E_TOO_BIG',
        message:
          '“team.salesorg” was not saved: its file would be larger than 100 MB, the most that Pitcrew opens; the file is unchanged and your work is still open, so shorten long notes, or split the chart in two, then save again.',
      },
    })
    expect(readFileSync(path, 'utf8')).toBe(writeDocument(named('first')))
    expect(window.questions).toEqual([])
  })
})
