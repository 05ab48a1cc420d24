// What is open after a start, and what later requests do.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFirstDocuments, openMore } from '../../../electron/documents/first-documents.ts'
import { openedDocumentOf } from '../../../electron/documents/open-document.ts'
import { startNotices } from '../../../electron/documents/start-notices.ts'
import { documentOf } from '../../../shared/document/chart-text.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { err, ok } from '../../../shared/result.ts'
import { type FakeDesk, fakeDesk } from '../../helpers/fake-desk.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const readSample = async (name: string) => ok(emptyDocument(`sample ${name}`))

function chart(folder: string, name: string): string {
  const path = join(folder, name)
  writeFileSync(path, writeDocument(emptyDocument(name)))
  return path
}

const shown = ({ registry }: FakeDesk) =>
  registry.all().map(({ document }) => documentOf(document.chart).name)

/** Are ways to begin offered over the chart? */
const isStart = (desk: FakeDesk) =>
  openedDocumentOf(desk.soleWindow().open.document).isStart === true

describe('a start', () => {
  it('the very first shows the sample, untitled and untouched', async () => {
    const desk = fakeDesk()
    await openFirstDocuments({ ...desk, readSample }, [])
    expect(shown(desk)).toEqual(['sample acme-sales-team'])
    expect(desk.soleWindow().open.document).toMatchObject({
      place: null,
      isTouched: false,
      isUnsaved: false,
    })
    expect(isStart(desk)).toBe(true)
    expect(desk.settings.get().hasStarted).toBe(true)
  })

  it('begins empty should the sample be missing', async () => {
    const desk = fakeDesk()
    const missing = async () => err({ code: 'E_GONE', message: 'gone' })
    await openFirstDocuments({ ...desk, readSample: missing }, [])
    expect(shown(desk)).toEqual(['New chart'])
  })

  it('later ones continue with what was open last', async () => {
    const path = chart(tempFolder(), 'a.salesorg')
    const desk = fakeDesk({ hasStarted: true, open: [path] })
    await openFirstDocuments({ ...desk, readSample }, [])
    expect(shown(desk)).toEqual(['a.salesorg'])
    expect(isStart(desk)).toBe(false)
  })

  it('or begin empty when that has gone, saying so', async () => {
    const desk = fakeDesk({
      hasStarted: true,
      open: ['/nowhere/b.salesorg'],
      recent: ['/nowhere/b.salesorg'],
    })
    await openFirstDocuments({ ...desk, readSample }, [])
    expect(shown(desk)).toEqual(['New chart'])
    expect(desk.soleWindow().open.waitingNotices).toHaveLength(1)
    expect(desk.settings.get().recent).toEqual([])
  })

  it('or begin empty when there never was one', async () => {
    const desk = fakeDesk({ hasStarted: true })
    await openFirstDocuments({ ...desk, readSample }, [])
    expect(shown(desk)).toEqual(['New chart'])
    expect(isStart(desk)).toBe(true)
  })

  it('opens the files it was given, and nothing else', async () => {
    const folder = tempFolder()
    const desk = fakeDesk()
    const paths = [chart(folder, 'a.salesorg'), chart(folder, 'b.salesorg')]
    await openFirstDocuments({ ...desk, readSample }, paths)
    expect(shown(desk)).toEqual(['a.salesorg', 'b.salesorg'])
  })

  it('uses the window that told of a missing file for the next one', async () => {
    const folder = tempFolder()
    const desk = fakeDesk()
    const paths = [join(folder, 'missing.salesorg'), chart(folder, 'b.salesorg')]
    await openFirstDocuments({ ...desk, readSample }, paths)
    expect(shown(desk)).toEqual(['b.salesorg'])
    expect(desk.soleWindow().open.waitingNotices[0]?.message).toContain('missing.salesorg')
  })
})

describe('a later request', () => {
  it('opens its files beside what is open', async () => {
    const folder = tempFolder()
    const desk = fakeDesk()
    await openFirstDocuments({ ...desk, readSample }, [chart(folder, 'a.salesorg')])
    await openMore(desk, [chart(folder, 'b.salesorg')])
    expect(shown(desk)).toEqual(['a.salesorg', 'b.salesorg'])
  })

  it('without files shows the window used last, or opens one', async () => {
    const desk = fakeDesk()
    await openMore(desk, [])
    const { window, open } = desk.soleWindow()
    expect(isStart(desk)).toBe(true)
    // The page is loaded again: what somebody has done with the chart is not covered.
    open.document.isTouched = true
    expect(isStart(desk)).toBe(false)
    await openMore(desk, [])
    expect(desk.windows).toHaveLength(1)
    expect(window.focused).toBe(1)
  })
})

describe('an unusual start', () => {
  it('is spoken of, a usual one is not', () => {
    expect(startNotices({ lost: 'nothing', isTemporary: false })).toEqual([])
    expect(startNotices({ lost: 'everything', isTemporary: true })).toMatchObject([
      { kind: 'info' },
      { kind: 'error' },
    ])
  })
})
