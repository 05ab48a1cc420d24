// A page that crashed or hangs: what is known of its chart then, what the user hears, and what comes back.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { readCopies } from '../../../electron/recovery/copy-files.ts'
import { documentSchema, emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { answering } from '../../helpers/answering.ts'
import type { FakeDesk } from '../../helpers/fake-desk.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

/** A window on a file, or on an untitled chart, whose page has started. */
async function started({ isOnFile }: { readonly isOnFile: boolean }) {
  const { folder, desk, ask } = answering()
  if (isOnFile) {
    const path = join(folder, 'team.salesorg')
    writeFileSync(path, writeDocument(emptyDocument('Team')))
    await desk.opening.openPath(path, null)
  } else desk.opening.openFilled(documentSchema().parse({ name: 'Team' }), null)
  const { open, window } = desk.soleWindow()
  await ask('app:start', 1)
  const { id: documentId } = open.document
  const report = (isUnsaved: boolean) =>
    ask('document:state', 1, { documentId, isUnsaved, isTouched: true, isLookingThrough: false })
  const handIn = (name: string, untaken = {}) =>
    ask('recovery:keep', 1, {
      documentId,
      work: { json: JSON.stringify(emptyDocument(name)), untaken },
      isLast: false,
    })
  const crash = async () => {
    window.hooks.onPageGone()
    await settled()
  }
  return { ask, desk, folder, open, window, report, handIn, crash }
}

describe('a page that crashed', () => {
  it('comes back with its unsaved work, without a question', async () => {
    const { ask, open, window, report, handIn, crash } = await started({ isOnFile: true })
    await report(true)
    await handIn('Newer', { 'role/r1/title': 'half a ti' })
    await crash()
    expect(window.questions).toEqual([])
    expect(window.reloaded).toBe(1)
    expect(await ask('app:start', 1)).toMatchObject({
      value: {
        opened: {
          chart: expect.stringContaining('"name":"Newer"'),
          isUnsaved: true,
          isUntitled: false,
          recovered: {
            cause: 'page-gone',
            beside: null,
            untaken: { 'role/r1/title': 'half a ti' },
            before: expect.stringContaining('"name":"Team"'),
          },
        },
        notices: [],
      },
    })
    expect(window.titles.at(-1)).toBe('● team.salesorg')
    // The window asks before it closes.
    window.answers.push('Cancel')
    window.hooks.onCloseWanted()
    await settled()
    expect(open.closing.isApproved).toBe(false)
    expect(window.questions.at(-1)?.message).toContain('save the changes')
  })

  it('while its save dialog is open: the next page learns what was saved, and where', async () => {
    const { ask, folder, open, window, report, handIn, crash } = await started({ isOnFile: false })
    const { id: documentId } = open.document
    await report(true)
    await handIn('Newer')
    let choose = (_path: string) => {}
    window.choosePathToSave = () =>
      new Promise((resolve) => {
        choose = resolve
      })
    const chart = JSON.stringify(emptyDocument('Newest'))
    const saved = ask('document:save', 1, { documentId, chart, saveAs: false })
    await settled()
    await crash()
    expect(await ask('app:start', 1)).toMatchObject({ value: { opened: { isUntitled: true } } })
    choose(join(folder, 'team.salesorg'))
    expect(await saved).toMatchObject({ value: { kind: 'saved' } })
    expect(window.titles.at(-1)).toBe('● team.salesorg')
    expect(window.sent.at(-1)).toEqual({
      name: 'document:saved',
      payload: { documentId, chart, fileName: 'team.salesorg' },
    })
  })

  it('before its first copy: the loss is said', async () => {
    const { ask, window, report, crash } = await started({ isOnFile: true })
    await report(true)
    await crash()
    const message = expect.stringContaining('in the last seconds before is lost')
    expect(await ask('app:start', 1)).toMatchObject({
      value: { notices: [{ kind: 'error', message }] },
    })
    expect(window.titles.at(-1)).toBe('team.salesorg')
  })

  it('on an untitled chart: what comes back is still unsaved', async () => {
    const { ask, window, report, crash } = await started({ isOnFile: false })
    await report(true)
    await crash()
    expect(await ask('app:start', 1)).toMatchObject({ value: { opened: { isUnsaved: true } } })
    expect(window.titles.at(-1)).toBe('● Untitled')
  })

  it('without changes: nothing was lost, and that is said', async () => {
    const { ask, crash } = await started({ isOnFile: true })
    await crash()
    expect(await ask('app:start', 1)).toMatchObject({
      value: {
        opened: { isUnsaved: false, recovered: null },
        notices: [{ kind: 'info', message: expect.stringContaining('nothing was lost') }],
      },
    })
  })

  it('after a save: what was recovered before it does not come back', async () => {
    const { ask, report, handIn, crash } = await started({ isOnFile: true })
    await report(true)
    await handIn('Newer')
    await crash()
    await ask('app:start', 1)
    await report(false)
    await crash()
    expect(await ask('app:start', 1)).toMatchObject({ value: { opened: { recovered: null } } })
  })

  it('hears nothing until it has started again; what is said waits', async () => {
    const { ask, desk, open, window, crash } = await started({ isOnFile: true })
    await crash()
    expect(open.isListening).toBe(false)
    const before = window.sent.length
    desk.recent.clear()
    expect(window.sent).toHaveLength(before)
    await ask('app:start', 1)
    expect(open.isListening).toBe(true)
  })

  it('for the third time in a minute: is not started again by itself, and its work is kept', async () => {
    const { desk, window, report, handIn, crash } = await started({ isOnFile: true })
    await report(true)
    await handIn('Newer')
    await crash()
    await crash()
    expect(window.reloaded).toBe(2)
    window.answers.push('Try again')
    await crash()
    expect(window.reloaded).toBe(3)
    expect(window.questions.at(-1)).toMatchObject({
      message: 'The window of “team.salesorg” keeps stopping.',
      detail: expect.stringContaining('comes back when Pitcrew starts again'),
    })
    window.answers.push('Close')
    await crash()
    expect(window.isDestroyed).toBe(true)
    expect(desk.registry.all()).toEqual([])
    await desk.recovery.idle()
    expect(await copies(desk)).toEqual(['Newer'])
  })

  it('now and then: starts again each time', async () => {
    const { desk, window, crash } = await started({ isOnFile: true })
    for (let time = 1; time <= 4; time++) {
      await crash()
      desk.passTime(61_000)
    }
    expect(window.reloaded).toBe(4)
    expect(window.questions).toEqual([])
  })

  it('ends the export that it waited for', async () => {
    const { open, crash } = await started({ isOnFile: true })
    let stopped = 0
    open.stopExport = () => {
      stopped += 1
    }
    await crash()
    expect(stopped).toBe(1)
  })
})

describe('copies of unsaved work', () => {
  it('go when the work is saved', async () => {
    const { desk, report, handIn } = await started({ isOnFile: true })
    await report(true)
    await handIn('Newer')
    expect(await copies(desk)).toEqual(['Newer'])
    await report(false)
    expect(await copies(desk)).toEqual([])
  })

  it('go when the user gives the work up', async () => {
    const { desk, window, report, handIn } = await started({ isOnFile: true })
    await report(true)
    await handIn('Newer')
    window.answers.push('Don’t save')
    window.hooks.onCloseWanted()
    await settled()
    expect(window.isDestroyed).toBe(true)
    expect(await copies(desk)).toEqual([])
  })

  it('stay when the user had given the work up for a quit that did not come about', async () => {
    const { desk, window, report, handIn } = await started({ isOnFile: true })
    await report(true)
    await handIn('Newer')
    desk.soleWindow().open.isGivenUp = true
    window.answers.push('Close')
    for (let crash = 0; crash < 3; crash++) {
      window.hooks.onPageGone()
      await settled()
    }
    expect(window.isDestroyed).toBe(true)
    expect(await copies(desk)).toEqual(['Newer'])
  })

  it('stay when the window goes without anybody having been asked', async () => {
    const { desk, window, report, handIn } = await started({ isOnFile: true })
    await report(true)
    await handIn('Newer')
    window.destroy()
    await settled()
    expect(await copies(desk)).toEqual(['Newer'])
  })
})

describe('a page that hangs', () => {
  it('is waited for unless the user wants it started again, with its work', async () => {
    const { ask, window, report, handIn } = await started({ isOnFile: true })
    await report(true)
    await handIn('Newer')
    window.hooks.onPageStuck()
    await settled()
    expect(window.ended).toBe(0)
    window.answers.push('Start it again')
    window.hooks.onPageStuck()
    await settled()
    expect(window.ended).toBe(1)
    expect(await ask('app:start', 1)).toMatchObject({
      value: { opened: { chart: expect.stringContaining('"name":"Newer"') } },
    })
  })
})

/** Names of the charts of which there is a copy. */
async function copies(desk: FakeDesk): Promise<readonly string[]> {
  const { found } = await readCopies(realDisk, desk.recoveryFolder)
  return found.map(({ copy }) => copy.document.name)
}
