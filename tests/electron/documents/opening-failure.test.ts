// Openings that fail: what is said, and that each button does what it says. Real files.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openingOf } from '../../../electron/documents/opening.ts'
import { historyFolderOf } from '../../../electron/files/file-history.ts'
import { versionName } from '../../../electron/files/history-rules.ts'
import { openAsText } from '../../../electron/files/open-as-text.ts'
import { documentOf } from '../../../shared/document/chart-text.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { err } from '../../../shared/result.ts'
import { chartFile } from '../../helpers/answering.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { type FakeDesk, fakeDesk } from '../../helpers/fake-desk.ts'
import { fileText } from '../../helpers/file-text.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const titles = ({ registry, fakeOf }: FakeDesk) =>
  registry.all().map((open) => fakeOf(open).titles.at(-1))

describe('what does not open', () => {
  const BUTTONS: readonly [what: string, content: string, says: string, buttons: string[]][] = [
    ['empty', '', 'it is empty', ['Show in folder', 'Choose another…', 'Close']],
    ['damaged', '{"format":', 'damaged', ['Show in folder', 'Choose another…', 'Close']],
    ['another format', '{"a":1}', 'a JSON file', ['Choose another…', 'Show in folder', 'Close']],
    ['a page', '<!doctype html>', 'a web page', ['Choose another…', 'Show in folder', 'Close']],
    [
      'odd',
      '{"format":"salesorg","version":1,"document":{"name":"T","roles":{}}}',
      'roles should be a list',
      ['Show in folder', 'Choose another…', 'Close'],
    ],
  ]

  it('what may be a list, whatever its name is, can be imported as one', async () => {
    const table = 'Name;Title\nAna;AE'
    const { desk, path, open, window } = await openedWith(table, ['Import as a list'])
    await desk.opening.openPath(path, open)
    expect(window.questions[0]?.buttons[0]).toBe('Import as a list')
    expect(window.sent).toMatchObject([
      { name: 'list:opened', payload: { file: { fileName: 'bad.salesorg' } } },
    ])
  })

  /** A window on an empty chart, from which the file is opened. */
  async function openedWith(
    content: string,
    answers: readonly string[],
    choices: readonly string[] = [],
  ) {
    const folder = tempFolder()
    const historyFolder = join(folder, 'history')
    const desk = fakeDesk({}, { folder })
    const path = join(folder, 'bad.salesorg')
    writeFileSync(path, content)
    desk.opening.openNew(null)
    const { open, window } = desk.soleWindow()
    open.isListening = true
    window.answers.push(...answers)
    window.choices.push(...choices)
    return { desk, folder, historyFolder, path, open, window }
  }

  it.each(BUTTONS)('%s: is said with what can be done', async (_what, content, says, buttons) => {
    const { desk, path, open, window } = await openedWith(content, [])
    await desk.opening.openPath(path, open)
    expect(titles(desk)).toEqual(['Untitled'])
    expect(window.questions).toMatchObject([{ kind: 'error', buttons }])
    expect(window.questions[0]?.message).toContain(says)
    expect(window.sent).toEqual([])
    expect(desk.settings.get().recent).toEqual([])
  })

  it('newer: is said, since nothing can be done here', async () => {
    const { desk, path, open, window } = await openedWith(
      '{"format":"salesorg","version":99,"document":{}}',
      [],
    )
    await desk.opening.openPath(path, open)
    expect(window.questions).toEqual([])
    expect(window.sent).toMatchObject([{ name: 'app:notice', payload: { kind: 'error' } }])
    expect(JSON.stringify(window.sent)).toContain('newer Pitcrew')
  })

  it('“Show in folder” shows that file', async () => {
    const { desk, path, open } = await openedWith('', ['Show in folder'])
    await desk.opening.openPath(path, open)
    expect(desk.shownInFolder).toEqual([path])
  })

  it('“Choose another…” asks for another, again and again', async () => {
    const { desk, folder, path, open, window } = await openedWith('', [
      'Choose another…',
      'Choose another…',
    ])
    window.choices.push(path, chartFile(folder, 'good.salesorg'))
    await desk.opening.openPath(path, open)
    expect(titles(desk)).toEqual(['good.salesorg'])
    expect(window.questions).toHaveLength(2)
  })

  it('“Open the version before” opens the newest one that opens, as a copy', async () => {
    const { desk, historyFolder, path, open, window } = await openedWith('\0\0\0', [
      'Open the version before',
    ])
    const versions = historyFolderOf(historyFolder, path)
    mkdirSync(versions, { recursive: true })
    for (const [day, content] of [
      ['01', writeDocument(emptyDocument('older'))],
      ['02', writeDocument(emptyDocument('newest that opens'))],
      ['03', '\0'],
    ] as const)
      writeFileSync(join(versions, versionName(new Date(`2026-03-${day}T12:00:00Z`))), content)
    await desk.opening.openPath(path, open)
    expect(window.questions[0]?.buttons).toEqual([
      'Open the version before',
      'Show in folder',
      'Choose another…',
      'Close',
    ])
    expect(open.document).toMatchObject({
      place: null,
      isUnsaved: true,
      chart: expect.stringContaining('"name":"newest that opens"'),
    })
    expect(JSON.stringify(window.sent)).toContain('a copy of the latest earlier version')
    expect(readFileSync(path, 'utf8')).toBe('\0\0\0')
  })

  it('“Try again” opens what another program held', async () => {
    const desk = fakeDesk()
    const path = chartFile(tempFolder(), 'held.salesorg')
    let isHeld = true
    const opening = openingOf({
      ...desk,
      newId: () => 'id',
      openList: async () => false,
      newCharts: () => desk.settings.get().newCharts,
      historyFolder: '/nowhere',
      showInFolder() {},
      locale: () => 'en-GB',
      async openFile(file) {
        const opened = isHeld
          ? err({ code: 'E_LOCKED' as const, detail: 'EBUSY' })
          : await openAsText(file)
        isHeld = false
        return opened
      },
    })
    desk.opening.openNew(null)
    const { open, window } = desk.soleWindow()
    window.answers.push('Try again')
    await opening.openPath(path, open)
    expect(window.questions[0]?.message).toContain('another program is using it')
    expect(titles(desk)).toEqual(['held.salesorg'])
  })

  it('keeps no other file waiting while somebody thinks about the question', async () => {
    const { desk, folder, path, open, window } = await openedWith('', [])
    let answer = (_button: number) => {}
    const asked = new Promise<void>((isAsked) => {
      window.ask = () =>
        new Promise((resolve) => {
          answer = resolve
          isAsked()
        })
    })
    const failed = desk.opening.openPath(path, open)
    await asked
    await desk.opening.openPath(chartFile(folder, 'good.salesorg'), null)
    expect(titles(desk)).toEqual(['Untitled', 'good.salesorg'])
    answer(2)
    await failed
  })

  it('without any window, it is said in a new, empty one', async () => {
    const desk = fakeDesk()
    await desk.opening.openPath(join(tempFolder(), 'missing.salesorg'), null)
    const { open } = desk.soleWindow()
    expect(open.document.place).toBeNull()
    expect(open.waitingNotices).toMatchObject([{ kind: 'error' }])
    expect(open.waitingNotices[0]?.message).toContain('“missing.salesorg” was not opened')
  })

  it('nor the window it was asked for in, in another one', async () => {
    const { desk, path, open, window } = await openedWith('', [])
    desk.opening.openFilled(emptyDocument('Other'), null)
    window.destroy()
    await desk.opening.openPath(path, open)
    expect(window.questions).toEqual([])
    expect(desk.soleWindow().window.questions).toHaveLength(1)
  })

  it('a recent file that has gone leaves the list', async () => {
    const desk = fakeDesk({ recent: ['/nowhere/gone.salesorg', '/nowhere/else.salesorg'] })
    await desk.opening.openPath('/nowhere/gone.salesorg', null)
    expect(desk.settings.get().recent).toEqual(['/nowhere/else.salesorg'])
    expect(desk.soleWindow().open.waitingNotices[0]?.message).toMatch(
      /, so it was taken off the list/,
    )
  })

  it('a folder called like a chart is none', async () => {
    const desk = fakeDesk()
    const path = join(tempFolder(), 'folder.salesorg')
    mkdirSync(path)
    await desk.opening.openPath(path, null)
    expect(desk.soleWindow().window.questions).toMatchObject([
      { buttons: ['Choose another…', 'Close'] },
    ])
    expect(desk.soleWindow().window.questions[0]?.message).toContain('not a file')
  })
})

describe('a chart whose links are damaged', () => {
  const twice = writeDocument(
    buildDocument({
      roles: [
        { id: 'ann', does: 'closing' },
        { id: 'ann', does: 'closing' },
      ],
    }),
  )

  async function opened(answer: string) {
    const desk = fakeDesk()
    const path = join(tempFolder(), 'twice.salesorg')
    writeFileSync(path, twice)
    desk.opening.openNew(null)
    const { open, window } = desk.soleWindow()
    window.answers.push(answer)
    await desk.opening.openPath(path, open)
    return { desk, open, window }
  }

  it('is offered as a repaired copy that is untitled and unsaved', async () => {
    const { desk, open, window } = await opened('Open a repaired copy')
    expect(window.questions).toHaveLength(1)
    expect(open.document).toMatchObject({ place: null, isUnsaved: true, isTouched: true })
    expect(documentOf(open.document.chart).roles).toHaveLength(2)
    expect(window.titles.at(-1)).toBe('● Untitled')
    expect(open.waitingNotices[0]?.message).toContain('repaired copy')
    expect(desk.settings.get().recent).toEqual([])
  })

  it('neither are values lost that do fit, where others do not', async () => {
    const desk = fakeDesk()
    const path = join(tempFolder(), 'odd.salesorg')
    writeFileSync(path, fileText({ name: 5, roles: [{ id: 'r', title: 'Closer', fte: 'half' }] }))
    desk.opening.openNew(null)
    const { open, window } = desk.soleWindow()
    window.answers.push('Open a repaired copy')
    await desk.opening.openPath(path, open)
    expect(window.questions[0]?.buttons).toEqual([
      'Open a repaired copy',
      'Show in folder',
      'Choose another…',
      'Close',
    ])
    expect(documentOf(open.document.chart)).toMatchObject({
      name: '',
      roles: [{ title: 'Closer', fte: 1 }],
    })
    expect(open.waitingNotices[0]?.message).toBe(
      'This is a repaired copy, not saved yet: name was left out, since it should be text (and 2 more).',
    )
  })

  it('is left alone when nobody wants that', async () => {
    const { open, window } = await opened('Close')
    expect(open.document.isUnsaved).toBe(false)
    expect(open.waitingNotices).toEqual([])
    expect(window.titles.at(-1)).toBe('Untitled')
  })
})
