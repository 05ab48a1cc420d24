// In which order pods stand: the one that is seen largest, and the one from before as long as all of it stays in sight.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BELT_STAGES } from '../../../shared/document/vocabulary.ts'
import type { PodId, RoleId } from '../../../shared/ids.ts'
import { largenessOn } from '../../../shared/layout/grid.ts'
import type { PodOrder } from '../../../shared/layout/layout.ts'
import { POD } from '../../../shared/layout/measures.ts'
import { heightOfPod, type PodContent, widthOfPod } from '../../../shared/layout/pod-grid.ts'
import { podOrder } from '../../../shared/layout/pod-order.ts'

/** How many cards stand in each stage, pod by pod. */
type Counts = readonly (readonly number[])[]

const contentsOf = (counts: Counts): readonly PodContent[] =>
  counts.map((pod, at) => ({
    podId: `pod ${at}` as PodId,
    leadId: null,
    isFolded: false,
    cells: BELT_STAGES.map((stage, place) => ({
      stage,
      roleIds: Array.from({ length: pod[place] ?? 0 }, (_, card) => `${at} ${card}` as RoleId),
    })),
  }))

const otherHeight = () => 180
const WINDOW = { isPage: false, otherHeight }

/** A usual window of 1440 x 900 with both sides open. */
const USUAL = 828 / 743

type Order = Pick<PodOrder, 'columns' | 'cellColumns'>

function sizeIn(counts: Counts, { columns, cellColumns }: Order) {
  const contents = contentsOf(counts)
  let height = otherHeight()
  for (let first = 0; first < contents.length; first += columns) {
    const row = contents.slice(first, first + columns)
    height += Math.max(...row.map((pod) => heightOfPod(pod, cellColumns))) + POD.gap
  }
  return { width: columns * (widthOfPod(cellColumns) + POD.gap), height }
}

/** How large any order at all is seen. */
function largestOf(counts: Counts, shape: number): number {
  let largest = 0
  for (let rows = 1; rows <= Math.max(1, ...counts.flat()); rows++) {
    const cellColumns = BELT_STAGES.map((_, at) =>
      Math.max(1, ...counts.map((pod) => Math.ceil((pod[at] ?? 0) / rows))),
    )
    for (let columns = 1; columns <= counts.length; columns++)
      largest = Math.max(largest, largenessOn(shape, sizeIn(counts, { columns, cellColumns })))
  }
  return largest
}

const anyCounts = (pods: number) =>
  fc.array(fc.array(fc.nat(12), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: pods })

const anyShape = fc.double({ min: 0.5, max: 2.5, noNaN: true })

describe('as many pods side by side as are seen largest', () => {
  test('of any pods in any window, no other order is seen much larger', () => {
    fc.assert(
      fc.property(anyCounts(8), anyShape, (counts, shape) => {
        const order = podOrder(contentsOf(counts), { ...WINDOW, shape })
        expect(largenessOn(shape, order) * 1.17).toBeGreaterThan(largestOf(counts, shape))
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  test.each([
    // Cells of seven cards in one column.
    [
      2,
      [
        [8, 4, 3, 0],
        [0, 6, 5, 7],
        [2, 1, 5, 1],
        [8, 4, 2, 1],
        [0, 0, 0, 3],
        [7, 4, 3, 2],
      ],
    ],
    // Three narrow ones would be seen a sixth smaller.
    [1, Array(6).fill([9, 8, 1, 2])],
    [2, Array(6).fill([2, 2, 2, 2])],
    [2, Array(6).fill([1, 1, 1, 1])],
  ] as const)('%i', (columns, counts) => {
    expect(podOrder(contentsOf(counts), { ...WINDOW, shape: USUAL }).columns).toBe(columns)
  })
})

/** One card from one pod into a cell of another. */
const anyMove = fc.tuple(fc.nat(7), fc.nat(3), fc.nat(7), fc.nat(3))

function moved(counts: Counts, [from, out, to, into]: readonly number[]): Counts {
  const after = counts.map((pod) => [...pod])
  const [a, b] = [after[(from ?? 0) % after.length], after[(to ?? 0) % after.length]]
  if (!a || !b || !a[out ?? 0]) return counts
  a[out ?? 0] = (a[out ?? 0] ?? 0) - 1
  b[into ?? 0] = (b[into ?? 0] ?? 0) + 1
  return after
}

/** What is in sight of a picture in which an order is shown whole: that stands in its middle. */
function sightOf({ width, height }: PodOrder, shape: number) {
  const [whole, high] = [Math.max(width, height * shape), Math.max(height, width / shape)]
  return { right: width + (whole - width) / 2, bottom: height + (high - height) / 2 }
}

const FEW = [
  [1, 1, 1, 1],
  [1, 1, 1, 1],
  [1, 0, 0, 0],
  [1, 1, 1, 0],
] as const
const TWO = [
  [0, 3, 1, 0],
  [0, 3, 2, 0],
] as const
const THREE = [
  [0, 1, 2, 3],
  [0, 0, 2, 3],
  [1, 1, 1, 3],
] as const

describe('a role that moves to another pod', () => {
  test('leaves pods as they stand while all stay in sight, and keeps all in sight where it can', () => {
    fc.assert(
      fc.property(anyCounts(7), anyMove, anyShape, (counts, move, shape) => {
        const room = { ...WINDOW, shape }
        const like = podOrder(contentsOf(counts), room)
        const after = moved(counts, move)
        const order = podOrder(contentsOf(after), { ...room, like })
        const { right, bottom } = sightOf(like, shape)
        const isInSight = (size: { readonly width: number; readonly height: number }) =>
          size.width <= right && size.height <= bottom
        const { columns, cellColumns } = like
        if (isInSight(sizeIn(after, like))) expect(order).toMatchObject({ columns, cellColumns })
        else if (isInSight(podOrder(contentsOf(after), room))) expect(isInSight(order)).toBe(true)
        expect(order).toMatchObject(sizeIn(after, order))
      }),
      { numRuns: 150, seed: 3 },
    )
  })

  const room = { ...WINDOW, shape: USUAL }
  const FOUR = Array.from({ length: 4 }, () => [2, 2, 2, 2])

  test('does not put pods side by side that would be cut off at the right: one gets a place beside', () => {
    const like = podOrder(contentsOf(FOUR), room)
    const after = contentsOf(moved(FOUR, [0, 1, 1, 1]))
    expect([like.columns, podOrder(after, room).columns]).toEqual([1, 2])
    expect(podOrder(after, { ...room, like })).toMatchObject({
      columns: 1,
      cellColumns: [1, 2, 1, 1],
      height: like.height,
    })
  })

  test('stands below where its pod has room', () => {
    const uneven = [[2, 2, 3, 2], ...FOUR.slice(1)]
    const like = podOrder(contentsOf(uneven), room)
    const order = podOrder(contentsOf(moved(uneven, [1, 1, 0, 1])), { ...room, like })
    expect(order).toEqual(like)
  })

  test('makes no pods narrower that are all in sight', () => {
    const like = podOrder(contentsOf(Array.from({ length: 4 }, () => [1, 1, 2, 1])), room)
    const after = contentsOf(Array.from({ length: 4 }, () => [1, 1, 1, 1]))
    expect([like.cellColumns, podOrder(after, room).cellColumns]).toEqual([
      [1, 1, 2, 1],
      [1, 1, 1, 1],
    ])
    expect(podOrder(after, { ...room, like }).cellColumns).toEqual(like.cellColumns)
  })

  test.each([
    ['neither beside nor below', USUAL, [1, 1, 3, 1], 1, [1, 1, 1, 1], FEW],
    ['beside, not below', 840 / 443, [1, 2, 0, 1], 1, [1, 4, 1, 1], TWO],
    ['only with fewer pods side by side', 840 / 443, [2, 1, 0, 3], 1, [1, 1, 2, 4], THREE],
  ] as const)('has room %s', (_name, shape, move, columns, cellColumns, counts) => {
    const low = { ...WINDOW, shape }
    const like = podOrder(contentsOf(counts), low)
    const order = podOrder(contentsOf(moved(counts, move)), { ...low, like })
    expect(order).toMatchObject({ columns, cellColumns })
  })

  test('no pods stand like no others, and the first pod as if there had been some', () => {
    const first = contentsOf([[1, 1, 1, 1]])
    const [none, one] = [podOrder([], room), podOrder(first, room)]
    expect(podOrder([], { ...room, like: one })).toEqual(none)
    expect(podOrder(first, { ...room, like: none })).toEqual(one)
  })
})
