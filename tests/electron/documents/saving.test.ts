// Saving from a window: where it goes, what is asked, and when the window may close. Real files.

import { linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../shared/document/chart-text.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { CANCELLED, named, SAVED, started, withFile } from '../../helpers/saving-case.ts'

describe('an untitled chart', () => {
  it('is asked for a place, named after the chart, and gets the extension', async () => {
    const { folder, desk, save } = started()
    desk.opening.openNew(null)
    const { open, window } = desk.soleWindow()
    window.choices.push(join(folder, 'mine'))
    expect(await save(open, named('Our / team'))).toMatchObject(SAVED('mine.salesorg'))
    expect(window.savePlaces[0]?.suggestion).toBe(join(folder, 'Our - team.salesorg'))
    expect(readFileSync(join(folder, 'mine.salesorg'), 'utf8')).toBe(
      writeDocument(named('Our / team')),
    )
    expect(window.titles.at(-1)).toBe('mine.salesorg')
    expect(desk.settings.get().recent[0]).toBe(join(folder, 'mine.salesorg'))
    expect(documentOf(open.document.chart).name).toBe('Our / team')
  })

  it('stays untitled when the user thinks better of it', async () => {
    const { folder, desk, save } = started()
    desk.opening.openNew(null)
    const { open } = desk.soleWindow()
    expect(await save(open, named('x'))).toEqual(CANCELLED)
    expect(open.document.place).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })

  it('keeps its window while the dialog is open', async () => {
    const { folder, desk, save } = started()
    desk.opening.openNew(null)
    const { open } = desk.soleWindow()
    const saved = save(open, named('x'))
    writeFileSync(join(folder, 'b.salesorg'), writeDocument(named('b')))
    await desk.opening.openPath(join(folder, 'b.salesorg'), open)
    await saved
    expect(desk.windows).toHaveLength(2)
  })

  it('asks before it replaces a file that only the extension leads to', async () => {
    const { folder, desk, save } = started()
    writeFileSync(join(folder, 'mine.salesorg'), 'precious')
    desk.opening.openNew(null)
    const { open, window } = desk.soleWindow()
    window.choices.push(join(folder, 'mine'), join(folder, 'other'))
    window.answers.push('Choose another name')
    expect(await save(open, named('x'))).toMatchObject(SAVED('other.salesorg'))
    expect(readFileSync(join(folder, 'mine.salesorg'), 'utf8')).toBe('precious')
  })
})

describe('a chart with a file', () => {
  it('is saved there without a question', async () => {
    const { folder, desk, save } = started()
    const { path, open, window } = await withFile(desk, folder)
    expect(await save(open, named('second'))).toMatchObject(SAVED('team.salesorg'))
    expect(await save(open, named('third'))).toMatchObject(SAVED('team.salesorg'))
    expect(readFileSync(path, 'utf8')).toBe(writeDocument(named('third')))
    expect(window.questions).toEqual([])
    expect(window.savePlaces).toEqual([])
  })

  it('moves to another file with Save as, beginning from its own name', async () => {
    const { folder, desk, save } = started()
    const { path, open, window } = await withFile(desk, folder)
    window.choices.push(join(folder, 'copy.salesorg'))
    expect(await save(open, named('second'), true)).toMatchObject(SAVED('copy.salesorg'))
    expect(window.savePlaces[0]?.suggestion).toBe(path)
    await save(open, named('third'))
    expect(readFileSync(path, 'utf8')).toBe(writeDocument(named('first')))
    expect(readFileSync(join(folder, 'copy.salesorg'), 'utf8')).toBe(writeDocument(named('third')))
  })

  it('cannot be saved over one that is open in another window', async () => {
    const { folder, desk, save } = started()
    const { path } = await withFile(desk, folder)
    desk.opening.openNew(desk.registry.latest())
    const open = desk.registry.latest()
    if (!open) throw new Error('no window')
    const window = desk.fakeOf(open)
    window.choices.push(path, join(folder, 'other.salesorg'))
    expect(await save(open, named('second'))).toMatchObject(SAVED('other.salesorg'))
    expect(window.questions[0]?.message).toContain('“team.salesorg” is open in another window')
    expect(readFileSync(path, 'utf8')).toBe(writeDocument(named('first')))
  })

  it('nor by a second name of that one, which another program has changed', async () => {
    const { folder, desk, save } = started()
    const { path } = await withFile(desk, folder)
    desk.opening.openNew(desk.registry.latest())
    const open = desk.registry.latest()
    if (!open) throw new Error('no window')
    const window = desk.fakeOf(open)
    linkSync(path, join(folder, 'twin.salesorg'))
    writeFileSync(path, writeDocument(named('theirs, of another length')))
    window.choices.push(join(folder, 'twin.salesorg'))
    expect(await save(open, named('second'))).toEqual(CANCELLED)
    expect(window.questions[0]?.message).toContain('“twin.salesorg” is open in another window')
  })

  it('ends with the last content when saves follow each other closely', async () => {
    const { folder, desk, save } = started()
    const { path, open } = await withFile(desk, folder)
    const names = Array.from({ length: 20 }, (_, at) => `version ${at}`)
    const answers = await Promise.all(names.map((name) => save(open, named(name))))
    expect(readFileSync(path, 'utf8')).toBe(writeDocument(named('version 19')))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(readdirSync(folder)).toEqual(['team.salesorg'])
  })
})

describe('a file that another program has changed', () => {
  async function changed(answers: readonly string[], choices: readonly string[] = []) {
    const desk = started()
    const { path, open, window } = await withFile(desk.desk, desk.folder)
    writeFileSync(path, writeDocument(named('theirs, of another length')))
    window.answers.push(...answers)
    window.choices.push(...choices.map((name) => join(desk.folder, name)))
    const answer = await desk.save(open, named('mine'))
    return { ...desk, path, open, window, answer, onDisk: readFileSync(path, 'utf8') }
  }

  it('is replaced only on purpose, and then kept in the history', async () => {
    const { answer, onDisk, historyFolder, window } = await changed(['Save anyway'])
    expect(answer).toMatchObject(SAVED('team.salesorg'))
    expect(window.questions[0]?.buttons).toEqual(['Save anyway', 'Save as…', 'Cancel'])
    expect(onDisk).toBe(writeDocument(named('mine')))
    const [key = ''] = readdirSync(historyFolder)
    const [version = ''] = readdirSync(join(historyFolder, key))
    expect(readFileSync(join(historyFolder, key, version), 'utf8')).toBe(
      writeDocument(named('theirs, of another length')),
    )
  })

  it('can be left to the other program, with mine beside it', async () => {
    const { answer, onDisk, folder } = await changed(['Save as…'], ['mine.salesorg'])
    expect(answer).toMatchObject(SAVED('mine.salesorg'))
    expect(onDisk).toBe(writeDocument(named('theirs, of another length')))
    expect(readFileSync(join(folder, 'mine.salesorg'), 'utf8')).toBe(writeDocument(named('mine')))
  })

  it('is left alone on Cancel, and asked about again the next time', async () => {
    const { answer, onDisk, save, open, window } = await changed(['Cancel'])
    expect(answer).toEqual(CANCELLED)
    expect(onDisk).toBe(writeDocument(named('theirs, of another length')))
    await save(open, named('mine'))
    expect(window.questions).toHaveLength(2)
  })
})

describe('closing and saving', () => {
  it('a close during a save waits for it', async () => {
    const { folder, desk, save, saving } = started()
    const { path, open, window } = await withFile(desk, folder)
    open.document.isUnsaved = true
    open.closing.tell({ type: 'unsaved-changed', isUnsaved: true })
    const saved = save(open, named('second'))
    const word = open.closing.approve()
    expect(open.closing.isApproved).toBe(false)
    await saved
    await saving.idle(open.document)
    expect(readFileSync(path, 'utf8')).toBe(writeDocument(named('second')))
    open.closing.tell({ type: 'unsaved-changed', isUnsaved: false })
    expect(await word).toBe(true)
    expect(window.questions).toEqual([])
  })

  it('a save that is given up keeps the window', async () => {
    const { desk, save } = started()
    desk.opening.openNew(null)
    const { open, window } = desk.soleWindow()
    open.closing.tell({ type: 'unsaved-changed', isUnsaved: true })
    window.answers.push('Save')
    const word = open.closing.approve()
    await new Promise((resolve) => setImmediate(resolve))
    expect(window.sent).toEqual([{ name: 'document:save-and-close', payload: null }])
    expect(await save(open, named('x'))).toEqual(CANCELLED)
    expect(await word).toBe(false)
    expect(window.isDestroyed).toBe(false)
  })
})

describe('saves that overlap', () => {
  it('keep the window until the last of them', async () => {
    const { folder, desk, save } = started()
    const { path, open } = await withFile(desk, folder)
    open.document.isUnsaved = true
    open.closing.tell({ type: 'unsaved-changed', isUnsaved: true })
    const saves = [save(open, named('second')), save(open, named('third'))]
    let isDecided = false
    const word = open.closing.approve().finally(() => {
      isDecided = true
    })
    await saves[0]
    expect(isDecided).toBe(false)
    await saves[1]
    expect(readFileSync(path, 'utf8')).toBe(writeDocument(named('third')))
    open.closing.tell({ type: 'unsaved-changed', isUnsaved: false })
    expect(await word).toBe(true)
  })
})
