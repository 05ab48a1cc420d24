// The mini map: lanes and cards in the colours that the chart has, also while something is laid over it.
import { expect, test } from 'vitest'
import { paintInSmall } from '../../../../renderer/canvas/overview/paint-in-small.ts'
import { encloses } from '../../../../shared/layout/boxes.ts'
import type { Box } from '../../../../shared/layout/layout.ts'
import { layoutOf } from '../../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { buildScene } from '../../../../shared/scene/build-scene.ts'
import type { SceneOverlay } from '../../../../shared/scene/overlay.ts'
import type { Scene } from '../../../../shared/scene/scene.ts'
import { THEMES } from '../../../../shared/scene/theme.ts'
import { coverOverlay } from '../../../../shared/what-if/overlays.ts'
import { largeOrganisation } from '../../../bench/large-organisation.ts'
import { belt, buildDocument } from '../../../helpers/build-document.ts'
import { english } from '../../../helpers/english.ts'

const theme = THEMES.light
const org = orgOf(buildDocument(belt(2, 1, 0, 2)))
const layout = layoutOf(org, { dropAreas: true })

interface Painted {
  readonly colour: string
  readonly box: Box
}

function paintedIn(scene: Scene, scale: number): readonly Painted[] {
  const painted: Painted[] = []
  const context = {
    fillStyle: '',
    fillRect(x: number, y: number, width: number, height: number) {
      painted.push({ colour: context.fillStyle, box: { x, y, width, height } })
    },
  }
  paintInSmall(context, scene, theme, scale)
  return painted
}

function sceneOf(overlay: SceneOverlay | null): Scene {
  const marks = { roles: new Map(), lanes: new Map() }
  return buildScene(org, layout, {
    theme: 'light',
    writer: english,
    marks,
    forWindow: true,
    overlay,
  })
}

/** The colours in which a lane or a role's card is painted. */
function coloursAt(overlay: SceneOverlay | null): (key: string) => readonly string[] {
  const painted = paintedIn(sceneOf(overlay), 0.1)
  return (key) => {
    const placed =
      layout.lanes.find((lane) => lane.key === key) ?? layout.cards.find((c) => c.roleId === key)
    if (!placed) throw new Error(`nothing called ${key}`)
    const { x, y } = placed.box
    return painted.filter(({ box }) => box.x === x && box.y === y).map(({ colour }) => colour)
  }
}

test('lanes have the colours of their stages', () => {
  const at = coloursAt(null)
  expect(at('stage:lead-generation')).toEqual([theme.stages['lead-generation'].tint])
  expect(at('stage:closing')).toEqual([theme.stages.closing.tint])
})

test('the cover view has the colours of cover, and who is alone stands out', () => {
  const at = coloursAt(coverOverlay(org))
  expect(at('stage:lead-generation')).toEqual([theme.cover.enough.tint])
  expect(at('stage:qualification')).toEqual([theme.cover.one.tint])
  expect(at('stage:closing')).toEqual([theme.cover.nobody.tint])
  expect(at('lead-generation 1')).toEqual([theme.stages['lead-generation'].strong])
  expect(at('qualification 1')).toEqual([theme.cover.one.strong])
})

test('where gaps cannot be seen, a row of cards of one colour is one bar that covers them all', () => {
  const document = largeOrganisation(1000, 'conveyor')
  const large = orgOf(document)
  const marks = { roles: new Map(), lanes: new Map() }
  const options = { theme: 'light', writer: english, marks, forWindow: true } as const
  const scene = buildScene(large, layoutOf(large, { dropAreas: true }), options)
  const apart = paintedIn(scene, 0.1)
  const joined = paintedIn(scene, 0.01)
  expect(joined.length).toBeLessThan(apart.length / 2)
  for (const { colour, box } of apart)
    expect(joined.some((bar) => bar.colour === colour && encloses(bar.box, box))).toBe(true)
  // Nothing is covered that was not: a bar ends where a card ends.
  for (const bar of joined)
    expect(apart.some(({ box }) => box.x + box.width === bar.box.x + bar.box.width)).toBe(true)
})
