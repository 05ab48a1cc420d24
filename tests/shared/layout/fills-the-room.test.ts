// A chart fills the room that it has: how large it is seen in windows of usual sizes.
import { describe, expect, test } from 'vitest'
import { boxAround } from '../../../shared/layout/boxes.ts'
import type { Layout } from '../../../shared/layout/layout.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { POD } from '../../../shared/layout/measures.ts'
import { type Org, orgOf } from '../../../shared/org/org.ts'
import { belt, buildDocument, many, type Note, plus } from '../../helpers/build-document.ts'

/** What a fitted chart has for itself in windows of these sizes, in px: without sides, bars and zoom bar. */
const ROOMS = {
  '960x600': { width: 840, height: 443 },
  '1440x900': { width: 828, height: 743 },
  '2560x1440': { width: 1948, height: 1283 },
} as const

type Room = keyof typeof ROOMS

/** Px of the letters of names on cards, and of titles. */
const NAME = 12
const TITLE = 13

const fitted = (note: Note, room: Room) => fittedIn(orgOf(buildDocument(note)), room)

function fittedIn(org: Org, room: Room) {
  const { width, height } = ROOMS[room]
  const layout = layoutOf(org, { dropAreas: true, shape: width / height })
  const box = boxAround([...layout.lanes, ...layout.pods, ...layout.cards].map((part) => part.box))
  if (!box) throw new Error('nothing is drawn')
  const scale = Math.min(1, width / box.width, height / box.height)
  return {
    layout,
    scale,
    usedWidth: (box.width * scale) / width,
    usedHeight: (box.height * scale) / height,
  }
}

const headed = (note: Note) => plus(note, { id: 'head', person: 'H', does: 'leadership' })

const inPods = (count: number, each: number): Note => {
  const pods = Array.from({ length: count }, (_, at) => `pod ${at}`)
  return headed({
    structure: 'pods',
    pods,
    podDetails: Object.fromEntries(pods.map((pod) => [pod, { leadId: `${pod} lead` }])),
    roles: pods.flatMap((pod) => [
      { id: `${pod} lead`, person: `${pod} lead`, does: 'leadership', to: 'head', pod },
      ...(['lead-generation', 'qualification', 'closing', 'account-management'] as const).flatMap(
        (stage) => many(stage, each, `${pod} lead`, pod),
      ),
    ]),
  })
}

const podColumns = ({ pods }: Layout) => new Set(pods.map(({ box }) => box.x)).size

test('nine roles can be read at 960 x 600, and lanes reach down', () => {
  const { scale, usedHeight } = fitted(headed(belt(2, 2, 2, 2)), '960x600')
  expect(TITLE * scale).toBeGreaterThanOrEqual(11)
  expect(usedHeight).toBeGreaterThan(0.95)
})

test.each([
  ['belt', headed(belt(9, 10, 11, 9))],
  ['four pods', inPods(4, 2)],
])('forty people have names of 8 px and more at 1440 x 900: %s', (_name, note) => {
  expect(NAME * fitted(note, '1440x900').scale).toBeGreaterThanOrEqual(8)
})

describe('twelve pods use the width', () => {
  test.each([
    ['960x600', 3],
    ['1440x900', 2],
    ['2560x1440', 3],
  ] as const)('%s', (room, columns) => {
    const { layout, usedWidth } = fitted(inPods(12, 2), room)
    expect(podColumns(layout)).toBe(columns)
    expect(usedWidth).toBeGreaterThan(0.7)
  })
})

describe.each([1, 3])('two to twenty-four pods, roles in each of their stages: %i', (each) => {
  const orgs = Array.from({ length: 23 }, (_, at) => orgOf(buildDocument(inPods(at + 2, each))))

  test.each(Object.keys(ROOMS) as Room[])(
    'use the room, and one more moves the others only for one more column: %s',
    (room) => {
      let before: Layout | null = null
      for (const org of orgs) {
        const { layout, usedWidth, usedHeight, scale } = fittedIn(org, room)
        const count = layout.pods.length
        expect([count, scale === 1 || usedWidth * usedHeight > 0.5]).toEqual([count, true])
        const more = before === null ? 0 : podColumns(layout) - podColumns(before)
        expect([count, more === 0 || more === 1]).toEqual([count, true])
        // Where the first line runs down between them, they make way for it.
        const moved = before?.pods.map(({ box }, at) =>
          Math.abs(box.x - (layout.pods[at]?.box.x ?? 0)),
        )
        if (more === 0 && moved)
          expect([count, Math.max(...moved) <= POD.gap]).toEqual([count, true])
        before = layout
      }
    },
  )
})

test('six small pods stand in two columns at 1440 x 900', () => {
  expect(podColumns(fitted(inPods(6, 1), '1440x900').layout)).toBe(2)
})

test('a wide page gets more columns than a tall one, and as many as are seen largest', () => {
  const note = inPods(6, 2)
  const columns = (shape: number) =>
    podColumns(layoutOf(orgOf(buildDocument(note)), { dropAreas: false, shape }))
  expect([0.5, 1.2, 3.5].map(columns)).toEqual([1, 2, 3])
})

test('without a window nothing stretches: a picture ends at its content', () => {
  const org = orgOf(buildDocument(headed(belt(2, 2, 2, 2))))
  const height = (dropAreas: boolean, shape: number) => layoutOf(org, { dropAreas, shape }).height
  expect(height(false, 0.8)).toBe(height(false, 1.6))
  expect(height(true, 0.8)).toBeGreaterThan(height(true, 2.2))
})

test('the same organisation and room give the same drawing; folding a pod moves none of the others', () => {
  const org = orgOf(buildDocument(inPods(6, 2)))
  const room = { dropAreas: true, shape: 1.2 }
  expect(layoutOf(org, room)).toEqual(layoutOf(org, room))
  const [first] = org.document.pods
  if (!first) throw new Error('no pod')
  const places = (layout: Layout) => layout.pods.map(({ box }) => [box.x, box.y])
  const folded = layoutOf(org, { ...room, foldedPods: new Set([first.id]) })
  expect(places(folded)).toEqual(places(layoutOf(org, room)))
})
