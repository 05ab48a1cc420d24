// Previews: the latest wish counts, a thread that is busy for long is ended, and one that fails is said.
import { beforeEach, expect, it, vi } from 'vitest'
import type { Preview, PreviewWish } from '../../../renderer/previews/preview-of.ts'
import { Previewer, type Turn } from '../../../renderer/previews/previewer.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import { USUAL_PREFERENCES } from '../../../shared/preferences/usual-preferences.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { PreviewThreadHere, previewsHere } from '../../helpers/preview-thread-here.ts'
import { TODAY } from '../../helpers/today.ts'

const TEAM = buildDocument(belt(1, 1, 2, 1))

function wish(title: string, kind: PreviewWish['kind'] = 'pages'): string {
  const { cards } = USUAL_PREFERENCES
  const choices = { ...USUAL_PAGES, size: 'a4', title, extras: ['people'] }
  const look = { view: 'structure', theme: 'light', isWhite: true, transparent: false }
  return JSON.stringify({ kind, ...look, choices, cards, locale: 'en-GB', today: TODAY })
}

function started() {
  const made: (readonly [Preview, Turn])[] = []
  let failures = 0
  const previewer = new Previewer({
    onMade: (preview, turn) => made.push([preview, turn]),
    onFailed: () => {
      failures += 1
    },
  })
  const titles = () =>
    made.map(
      ([
        ,
        {
          wish: { choices },
        },
      ]) => choices.title,
    )
  return { previewer, made, titles, failures: () => failures }
}

beforeEach(() => {
  previewsHere()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  return () => vi.useRealTimers()
})

const settled = () => new Promise((resolve) => setImmediate(resolve))

it('pages have their measures and numbers, a picture its pixels', async () => {
  const { previewer, made } = started()
  previewer.make(TEAM, wish('Pages'))
  await settled()
  previewer.make(TEAM, wish('Picture', 'picture'))
  await settled()
  const [[pages], [picture]] = [made[0] ?? [], made[1] ?? []]
  expect(pages?.sheets[0]).toMatchObject({ id: 'chart', width: expect.closeTo((297 / 25.4) * 72) })
  expect(pages?.extras).toEqual([['people', 2]])
  expect(picture?.sheets).toMatchObject([{ id: 'picture', chart: null }])
  // The chart was sent once.
  const [thread] = PreviewThreadHere.started
  expect(PreviewThreadHere.started).toHaveLength(1)
  expect(thread?.isEnded).toBe(false)
})

it('while one is made the latest wish waits, and those between are never made', async () => {
  const { previewer, titles } = started()
  previewer.make(TEAM, wish('first'))
  previewer.make(TEAM, wish('second'))
  previewer.make(TEAM, wish('third'))
  await settled()
  expect(titles()).toEqual(['third'])
  expect(PreviewThreadHere.started).toHaveLength(1)
})

it('a wish that waits long gets a fresh thread, with the chart', async () => {
  const { previewer, titles } = started()
  PreviewThreadHere.isBusy = true
  previewer.make(TEAM, wish('endless'))
  previewer.make(TEAM, wish('short'))
  PreviewThreadHere.isBusy = false
  vi.advanceTimersByTime(399)
  expect(PreviewThreadHere.started).toHaveLength(1)
  vi.advanceTimersByTime(1)
  await settled()
  expect(PreviewThreadHere.started.map(({ isEnded }) => isEnded)).toEqual([true, false])
  expect(titles()).toEqual(['short'])
})

it('what is painted for an earlier preview is wanted no longer', async () => {
  const { previewer, made } = started()
  previewer.make(TEAM, wish('old'))
  await settled()
  const [, turn] = made[0] ?? []
  if (!turn) throw new Error('nothing was made')
  const order = { at: 0, scale: 1, width: 10, height: 10, x: 0, y: 0 }
  const [thread] = PreviewThreadHere.started
  await previewer.paint(turn, order)
  expect(thread?.painted).toBe(1)
  previewer.make(TEAM, wish('new'))
  expect(await previewer.paint(turn, order)).toBeNull()
  await settled()
  expect(thread?.painted).toBe(1)
  previewer.stop()
  expect(thread?.isEnded).toBe(true)
})

it('while it rests, what is being made is given up, and what is made stays', async () => {
  const { previewer, titles } = started()
  previewer.make(TEAM, wish('made'))
  await settled()
  previewer.rest()
  expect(PreviewThreadHere.started[0]?.isEnded).toBe(false)
  PreviewThreadHere.isBusy = true
  previewer.make(TEAM, wish('given up'))
  previewer.rest()
  expect(PreviewThreadHere.started[0]?.isEnded).toBe(true)
  PreviewThreadHere.isBusy = false
  previewer.make(TEAM, wish('after it'))
  await settled()
  expect(titles()).toEqual(['made', 'after it'])
})

it('a thread that fails is said, and the next wish gets another', async () => {
  const { previewer, titles, failures } = started()
  PreviewThreadHere.isBusy = true
  previewer.make(TEAM, wish('lost'))
  PreviewThreadHere.started[0]?.fail()
  expect(failures()).toBe(1)
  PreviewThreadHere.isBusy = false
  previewer.make(TEAM, wish('found'))
  await settled()
  expect(titles()).toEqual(['found'])
})
