// The mini map: lanes and cards in the colours that the chart has, also while something is laid over it.
import { expect, test } from 'vitest'
import { paintInSmall } from '../../../../renderer/canvas/overview/paint-in-small.ts'
import { layoutOf } from '../../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { buildScene } from '../../../../shared/scene/build-scene.ts'
import type { SceneOverlay } from '../../../../shared/scene/overlay.ts'
import { THEMES } from '../../../../shared/scene/theme.ts'
import { coverOverlay } from '../../../../shared/what-if/overlays.ts'
import { belt, buildDocument } from '../../../helpers/build-document.ts'

const theme = THEMES.light
const org = orgOf(buildDocument(belt(2, 1, 0, 2)))
const layout = layoutOf(org, { dropAreas: true })

/** The colours in which a lane or a role's card is painted. */
function coloursAt(overlay: SceneOverlay | null): (key: string) => readonly string[] {
  const marks = { roles: new Map(), lanes: new Map() }
  const scene = buildScene(org, layout, { theme: 'light', marks, forWindow: true, overlay })
  const painted: { colour: string; x: number; y: number; width: number; height: number }[] = []
  const context = {
    fillStyle: '',
    fillRect(x: number, y: number, width: number, height: number) {
      painted.push({ colour: context.fillStyle, x, y, width, height })
    },
  }
  paintInSmall(context, scene, theme)
  return (key) => {
    const placed =
      layout.lanes.find((lane) => lane.key === key) ?? layout.cards.find((c) => c.roleId === key)
    if (!placed) throw new Error(`nothing called ${key}`)
    const { x, y } = placed.box
    return painted.filter((each) => each.x === x && each.y === y).map(({ colour }) => colour)
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
