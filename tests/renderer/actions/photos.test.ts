// A photo comes when it is read: by then the window may show another chart, with somebody else under the same id.
import { act } from 'react'
import { expect, test } from 'vitest'
import { choosePhoto } from '../../../renderer/actions/photos.ts'
import { currentDocument, openDocument } from '../../../renderer/state/store.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { SMALL_PHOTO } from '../../helpers/small-photo.ts'

const chart = buildDocument({ roles: [{ id: 'ae', person: 'Jonas', does: 'closing' }] })
const [jonas] = chart.people

/** Chooses a photo; something may happen while it is read. */
async function chosen(meanwhile: () => void = () => undefined): Promise<string | undefined> {
  let answer: (reply: string) => void = () => undefined
  const call = () =>
    new Promise<string>((resolve) => {
      answer = resolve
    })
  Object.assign(window, { pitcrew: { call } })
  if (!jonas) throw new Error('nobody')
  const done = choosePhoto(jonas.id)
  act(meanwhile)
  await act(async () => {
    answer(JSON.stringify({ ok: true, value: SMALL_PHOTO }))
    await done
  })
  return currentDocument().people[0]?.photo
}

test('a photo that was chosen is on the chart', async () => {
  openChart(chart)
  expect(await chosen()).toBe(SMALL_PHOTO)
})

test('another chart in the window gets none', async () => {
  openChart(chart)
  const other = {
    documentId: '0b6c1d1e-6a53-4bb4-8d0a-0a1a6c7f5f22',
    document: chart,
    fileName: 'other.salesorg',
    isUntitled: false,
    isUnsaved: false,
    recovered: null,
  }
  expect(await chosen(() => openDocument(other))).toBeUndefined()
})
