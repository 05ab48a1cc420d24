// In which order pods stand: the one that is seen largest, and the one from before as long as all of it stays in sight.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BELT_STAGES } from '../../../shared/document/vocabulary.ts'
import type { PodId, RoleId } from '../../../shared/ids.ts'
import { largenessOn } from '../../../shared/layout/grid.ts'
import { POD } from '../../../shared/layout/measures.ts'
import {
  heightOfPod,
  type PodContent,
  podGrid,
  widthOfCell,
} from '../../../shared/layout/pod-grid.ts'

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

interface Order {
  readonly columns: number
  readonly cellColumns: readonly number[]
}

function seenIn(counts: Counts, { columns, cellColumns }: Order, shape: number): number {
  const contents = contentsOf(counts)
  const cells = cellColumns.reduce((sum, count) => sum + widthOfCell(count) + POD.cellGap, 0)
  const width = columns * (cells - POD.cellGap + 2 * POD.padding + POD.gap)
  let height = otherHeight()
  for (let first = 0; first < contents.length; first += columns) {
    const row = contents.slice(first, first + columns)
    height += Math.max(...row.map((pod) => heightOfPod(pod, cellColumns))) + POD.gap
  }
  return largenessOn(shape, { width, height })
}

/** How large any order at all is seen. */
function largestOf(counts: Counts, shape: number): number {
  let largest = 0
  for (let rows = 1; rows <= Math.max(1, ...counts.flat()); rows++) {
    const cellColumns = BELT_STAGES.map((_, at) =>
      Math.max(1, ...counts.map((pod) => Math.ceil((pod[at] ?? 0) / rows))),
    )
    for (let columns = 1; columns <= counts.length; columns++)
      largest = Math.max(largest, seenIn(counts, { columns, cellColumns }, shape))
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
        const { order } = podGrid(contentsOf(counts), { ...WINDOW, shape })
        expect(order.seen * 1.17).toBeGreaterThan(largestOf(counts, shape))
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
    expect(podGrid(contentsOf(counts), { ...WINDOW, shape: USUAL }).columns).toBe(columns)
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

describe('a role that moves to another pod', () => {
  test('widens no pods while those from before show it all', () => {
    fc.assert(
      fc.property(anyCounts(7), anyMove, anyShape, (counts, move, shape) => {
        const room = { ...WINDOW, shape }
        const { order: like } = podGrid(contentsOf(counts), room)
        const after = moved(counts, move)
        const kept = podGrid(contentsOf(after), { ...room, like }).order
        const free = podGrid(contentsOf(after), room).order
        if (seenIn(after, like, shape) >= like.seen)
          expect([kept.columns, kept.cellColumns]).toEqual([like.columns, like.cellColumns])
        // Where there is no room for it, it stands as well as it would without the one before.
        expect(kept.seen * 1.07).toBeGreaterThan(Math.min(like.seen, free.seen))
      }),
      { numRuns: 200, seed: 3 },
    )
  })

  test('stands below where it would stand beside, which is cut off at the right', () => {
    const room = { ...WINDOW, shape: 840 / 443 }
    const before = podGrid(
      contentsOf([
        [4, 3, 3, 2],
        [4, 3, 2, 2],
      ]),
      room,
    )
    const after = contentsOf([
      [4, 3, 3, 3],
      [4, 3, 2, 1],
    ])
    expect([before.columns, podGrid(after, room).columns]).toEqual([1, 2])
    const kept = podGrid(after, { ...room, like: before.order })
    expect([kept.columns, kept.podWidth]).toEqual([1, before.podWidth])
  })

  test('no pods stand like no others, and the first pod as if there had been some', () => {
    const room = { ...WINDOW, shape: USUAL }
    const first = contentsOf([[1, 1, 1, 1]])
    const [none, one] = [podGrid([], room), podGrid(first, room)]
    expect(podGrid([], { ...room, like: one.order })).toEqual(none)
    expect(podGrid(first, { ...room, like: none.order })).toEqual(one)
  })
})
