// A page that crashed: what is known of its chart then, what the user hears, and what comes back.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentSchema, emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { answering } from '../../helpers/answering.ts'

const settled = () => new Promise((resolve) => setTimeout(resolve))

/** A window on a file, or on an untitled chart, whose page has started. */
async function started({ isOnFile }: { readonly isOnFile: boolean }) {
  const { folder, desk, ask } = answering()
  if (isOnFile) {
    const path = join(folder, 'team.salesorg')
    writeFileSync(path, writeDocument(emptyDocument('Team')))
    await desk.opening.openPath(path, null)
  } else desk.opening.openFilled(documentSchema().parse({ name: 'Team' }), null)
  const { open, window } = desk.only()
  await ask('app:start', 1)
  const { id: documentId } = open.document
  const report = (isUnsaved: boolean) =>
    ask('document:state', 1, { documentId, isUnsaved, isTouched: true })
  const crash = async () => {
    window.hooks.onPageGone()
    await settled()
  }
  return { ask, desk, open, window, report, crash }
}

describe('a page that crashed', () => {
  it('with unsaved changes: their loss is said, and what comes back is saved', async () => {
    const { ask, open, window, report, crash } = await started({ isOnFile: true })
    await report(true)
    window.answers.push('Open the chart again')
    await crash()
    expect(window.questions.at(-1)?.message).toBe(
      'The window of “team.salesorg” stopped working, and what was changed since the last save is lost.',
    )
    expect(window.reloaded).toBe(1)
    expect(await ask('app:start', 1)).toMatchObject({ value: { opened: { isUnsaved: false } } })
    expect(window.titles.at(-1)).toBe('team.salesorg')
    // The window asks again before it closes once there is something to lose.
    await report(true)
    window.answers.push('Cancel')
    window.hooks.onCloseWanted()
    await settled()
    expect(open.closing.isApproved).toBe(false)
    expect(window.questions.at(-1)?.message).toContain('save the changes')
  })

  it('on an untitled chart: what comes back is still unsaved', async () => {
    const { ask, window, report, crash } = await started({ isOnFile: false })
    await report(true)
    window.answers.push('Open the chart again')
    await crash()
    expect(await ask('app:start', 1)).toMatchObject({ value: { opened: { isUnsaved: true } } })
    expect(window.titles.at(-1)).toBe('● Untitled')
  })

  it('without changes: nothing is said to be lost', async () => {
    const { window, crash } = await started({ isOnFile: true })
    await crash()
    expect(window.questions.at(-1)?.message).toBe('The window of “team.salesorg” stopped working.')
  })

  it('hears nothing until it has started again; what is said waits', async () => {
    const { ask, desk, open, window, crash } = await started({ isOnFile: true })
    window.answers.push('Open the chart again')
    await crash()
    expect(open.isListening).toBe(false)
    const before = window.sent.length
    desk.recent.clear()
    expect(window.sent).toHaveLength(before)
    await ask('app:start', 1)
    expect(open.isListening).toBe(true)
  })

  it('that is not wanted back takes its window along', async () => {
    const { desk, window, crash } = await started({ isOnFile: true })
    window.answers.push('Close')
    await crash()
    expect(window.isDestroyed).toBe(true)
    expect(desk.registry.all()).toEqual([])
    expect(window.reloaded).toBe(0)
  })

  it('ends the export that it waited for', async () => {
    const { open, window, crash } = await started({ isOnFile: true })
    let stopped = 0
    open.stopExport = () => {
      stopped += 1
    }
    window.answers.push('Open the chart again')
    await crash()
    expect(stopped).toBe(1)
  })
})

describe('a page that hangs', () => {
  it('is waited for unless the user says otherwise', async () => {
    const { window } = await started({ isOnFile: true })
    window.hooks.onPageStuck()
    await settled()
    expect(window.isDestroyed).toBe(false)
    window.answers.push('Close without saving')
    window.hooks.onPageStuck()
    await settled()
    expect(window.isDestroyed).toBe(true)
  })
})
