// All calls together: which there are, and that a page reaches only its own document.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { OPEN_DROPPED } from '../../../electron/ipc/open-dropped.ts'
import { PHOTO_DROPPED } from '../../../electron/ipc/photo-dropped.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import type { CallShape } from '../../../shared/ipc/feature.ts'
import { CALLS } from '../../../shared/ipc/tables.ts'
import {
  answering,
  chartFile,
  DONE,
  pictureRequest,
  UNKNOWN_DOCUMENT,
} from '../../helpers/answering.ts'

it('the channels are those of the table, and those of the preload', () => {
  expect(answering().channels.toSorted()).toEqual(
    [...Object.keys(CALLS), OPEN_DROPPED, PHOTO_DROPPED].toSorted(),
  )
})

it('a call with a chart among its arguments says so, else large charts would be refused', () => {
  const shapes: readonly (readonly [name: string, shape: CallShape])[] = Object.entries(CALLS)
  const withChart = shapes.filter(([, { args }]) =>
    JSON.stringify(z.toJSONSchema(args(), { unrepresentable: 'any', io: 'input' })).match(
      /"roles":|"(json|chart|mine)":\{"type":"string"/,
    ),
  )
  expect(withChart.length).toBeGreaterThan(3)
  expect(withChart.filter(([, { hasChart }]) => !hasChart).map(([name]) => name)).toEqual([])
})

it('a dropped file opens', async () => {
  const { folder, desk, ask } = answering()
  desk.opening.openNew(null)
  expect(await ask(OPEN_DROPPED, 1, chartFile(folder, 'b.salesorg'))).toEqual(DONE)
  expect(desk.soleWindow().window.titles.at(-1)).toBe('b.salesorg')
})

describe('ids of documents', () => {
  it('hold for the window that shows the document, and for no other', async () => {
    const { folder, desk, ask } = answering()
    await desk.opening.openPath(chartFile(folder, 'a.salesorg'), null)
    await desk.opening.openPath(chartFile(folder, 'b.salesorg'), null)
    const [first, second] = desk.registry.all()
    if (!first || !second) throw new Error('two windows')
    const state = { isUnsaved: true, isTouched: true, isLookingThrough: false }
    for (const documentId of [second.document.id, crypto.randomUUID()]) {
      const document = emptyDocument('x')
      const save = { documentId, chart: JSON.stringify(document), saveAs: false }
      const picture = pictureRequest({ documentId, document })
      expect(await ask('document:state', 1, { documentId, ...state })).toMatchObject(
        UNKNOWN_DOCUMENT,
      )
      expect(await ask('document:save', 1, save)).toMatchObject(UNKNOWN_DOCUMENT)
      expect(await ask('export:run', 1, picture)).toMatchObject(UNKNOWN_DOCUMENT)
    }
    expect(second.document.isUnsaved).toBe(false)
    expect(desk.windows.flatMap(({ savePlaces }) => savePlaces)).toEqual([])
  })

  it('end with the document', async () => {
    const { folder, desk, ask } = answering()
    desk.opening.openNew(null)
    const { open } = desk.soleWindow()
    const documentId = open.document.id
    await desk.opening.openPath(chartFile(folder, 'a.salesorg'), open)
    expect(
      await ask('document:state', 1, {
        documentId,
        isUnsaved: true,
        isTouched: true,
        isLookingThrough: false,
      }),
    ).toMatchObject(UNKNOWN_DOCUMENT)
  })
})
