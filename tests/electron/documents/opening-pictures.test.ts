// A picture that carries a chart opens as a new chart named after it, and is never written; a hostile one opens nothing.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openFirstDocuments } from '../../../electron/documents/first-documents.ts'
import { chartTextOf, documentOf } from '../../../shared/document/chart-text.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { ok } from '../../../shared/result.ts'
import { answering } from '../../helpers/answering.ts'
import { fakeDesk } from '../../helpers/fake-desk.ts'
import { PICTURE_KINDS, pictureWith } from '../../helpers/pictures-with-charts.ts'
import { SAVED, started } from '../../helpers/saving-case.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const chart = emptyDocument('Chart')
const FILE = Buffer.from(writeDocument(chart))

async function pictureIn(folder: string, name: string, file: Buffer | null = FILE) {
  const path = join(folder, name)
  const kind = PICTURE_KINDS.find((each) => name.toLowerCase().endsWith(each)) ?? 'png'
  const bytes = await pictureWith(kind, file)
  writeFileSync(path, bytes)
  return { path, bytes }
}

it.each(PICTURE_KINDS)('the chart in a %s is a new one, named after it', async (kind) => {
  const { folder, desk, save } = started()
  const { path, bytes } = await pictureIn(folder, `Team 2027.${kind}`)
  desk.opening.openNew(null)
  expect(await desk.opening.openPath(path, desk.soleWindow().open)).toBe(true)
  const { open, window } = desk.soleWindow()
  expect(documentOf(open.document.chart)).toEqual(chart)
  expect(open.document).toMatchObject({ place: null, isUnsaved: false, isTouched: true })
  expect(window.titles.at(-1)).toBe('Team 2027')
  expect(open.waitingNotices).toEqual([
    {
      kind: 'info',
      message: `This chart was inside “Team 2027.${kind}”. It is a new one, not saved yet; that file stays as it is.`,
    },
  ])
  // It is not among the files that are worked on, nor opened by the next start.
  expect(desk.recent.list()).toEqual([])
  desk.open.note(desk.registry)
  expect(desk.settings.get().open).toEqual([])

  // Saving asks where, beginning with the picture’s name; even that very name is another file.
  window.choices.push(path)
  expect(await save(open, emptyDocument('Changed'))).toMatchObject(
    SAVED(`Team 2027.${kind}.salesorg`),
  )
  expect(window.savePlaces.at(-1)?.suggestion).toBe(join(folder, 'Team 2027.salesorg'))
  expect(readFileSync(path).equals(bytes)).toBe(true)
  expect(desk.recent.list().map(({ name }) => name)).toEqual([`Team 2027.${kind}.salesorg`])
})

it('each time it is opened there is another window, and none is taken over', async () => {
  const desk = fakeDesk()
  const { path } = await pictureIn(tempFolder(), 'a.png')
  await desk.opening.openAll([path, path])
  await desk.opening.openPath(path, desk.registry.latest())
  expect(desk.registry.all().map((open) => desk.fakeOf(open).titles.at(-1))).toEqual([
    'a',
    'a',
    'a',
  ])
})

it('what was changed in it is back after a crash, under the same name', async () => {
  const folder = tempFolder()
  const first = fakeDesk({}, { folder })
  const { ask } = answering({ desk: first })
  const { path, bytes } = await pictureIn(folder, 'Board.svg')
  await first.opening.openPath(path, null)
  await ask('app:start', 1)
  const { id: documentId } = first.soleWindow().open.document
  await ask('document:state', 1, {
    documentId,
    isUnsaved: true,
    isTouched: true,
    isLookingThrough: false,
  })
  const json = chartTextOf(emptyDocument('Changed'))
  await ask('recovery:keep', 1, { documentId, work: { json, untaken: {} }, isLast: false })

  const desk = fakeDesk({ hasStarted: true }, { folder })
  await openFirstDocuments({ ...desk, readSample: async () => ok(chart) }, [])
  const { open, window } = desk.soleWindow()
  expect(open.document).toMatchObject({ place: null, untitledName: 'Board', isUnsaved: true })
  const again = answering({ desk })
  const content = { documentId: open.document.id, chart: chartTextOf(chart), saveAs: false }
  await again.ask('app:start', window.id)
  await again.ask('document:save', window.id, content)
  expect(window.savePlaces.at(-1)?.suggestion).toBe(join(again.folder, 'Board.salesorg'))
  expect(readFileSync(path).equals(bytes)).toBe(true)
})

it.each([
  ['without a chart', null, 'it is a PNG picture that carries no chart; choose another file.'],
  [
    'with something else in the place of a chart',
    Buffer.from('{"format":"salesorg"'),
    'the chart inside it is damaged, or another program has changed it; look for the chart itself (.salesorg), or for another copy of this file.',
  ],
  [
    'with a chart of a newer program',
    Buffer.from(FILE.toString().replace('"version": 1', '"version": 9')),
    'it was made with a newer Pitcrew (file version 9); update Pitcrew to open it.',
  ],
])('a picture %s opens nothing, and says so', async (_what, file, says) => {
  const desk = fakeDesk()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  const before = open.document
  const { path } = await pictureIn(tempFolder(), 'team.png', file)
  expect(await desk.opening.openPath(path, open)).toBe(false)
  expect(open.document).toBe(before)
  const said = [...window.questions, ...open.waitingNotices].map(({ message }) => message)
  expect(said).toEqual([`“team.png” was not opened and is unchanged: ${says}`])
})

it('a chart with damaged links can be opened as a repaired copy, without the picture’s name', async () => {
  const desk = fakeDesk()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  const role = { id: 'r', title: 'Closer', podId: 'nowhere' }
  const damaged = { format: 'salesorg', version: 1, document: { ...chart, roles: [role] } }
  const { path, bytes } = await pictureIn(
    tempFolder(),
    'team.pdf',
    Buffer.from(JSON.stringify(damaged)),
  )
  window.answers.push('Open a repaired copy')
  expect(await desk.opening.openPath(path, open)).toBe(true)
  expect(open.document).toMatchObject({ place: null, isUnsaved: true, untitledName: 'Untitled' })
  expect(readFileSync(path).equals(bytes)).toBe(true)
})
