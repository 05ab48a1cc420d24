// What is an element: everything of a usual chart; of a large one what is in view or touched.
import { expect, test } from 'vitest'
import { partsInDom } from '../../../../renderer/canvas/overview/parts-in-dom.ts'
import { EVERYTHING, OVERVIEW } from '../../../../renderer/view/closeness.ts'
import { roleId } from '../../../../shared/ids.ts'
import { touches } from '../../../../shared/layout/boxes.ts'
import { belt, buildDocument } from '../../../helpers/build-document.ts'
import { sceneOf } from '../../../helpers/scene-of.ts'

const { parts } = sceneOf(buildDocument(belt(40, 40, 40, 40)))
const NOBODY = new Set<ReturnType<typeof roleId>>()
const focused = new Set([roleId('closing 40')])

test('a usual chart is there as a whole', () => {
  expect(partsInDom(parts, EVERYTHING, NOBODY)).toBe(parts)
})

test('near by: the cards that are seen, no others, and lanes, but no lines', () => {
  const box = { x: 0, y: 0, width: 500, height: 400 }
  const shown = new Set(partsInDom(parts, { way: 'near', box }, NOBODY))
  for (const part of parts)
    expect(shown.has(part)).toBe(part.kind !== 'line' && touches(part.box, box))
})

test('far away: the lanes with their names, and only the cards that are touched', () => {
  const shown = partsInDom(parts, OVERVIEW, focused)
  expect(shown.filter(({ kind }) => kind === 'card').map(({ id }) => id)).toEqual([
    'card:closing 40',
  ])
  expect(shown.filter(({ kind }) => kind === 'lane').length).toBeGreaterThan(4)
  expect(shown.every(({ label }) => label !== '')).toBe(true)
})

test('the focused card is there however far away the view is', () => {
  const box = { x: -9000, y: -9000, width: 500, height: 400 }
  const shown = partsInDom(parts, { way: 'near', box }, focused)
  expect(shown.map(({ id }) => id)).toEqual(['card:closing 40'])
})
