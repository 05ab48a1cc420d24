// A drawer remembers for one canvas alone; what it draws is what everybody else would draw.
import { expect, test } from 'vitest'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildScene, type SceneOptions } from '../../../shared/scene/build-scene.ts'
import { createDrawer } from '../../../shared/scene/drawer.ts'
import type { ThemeName } from '../../../shared/scene/theme.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

const org = orgOf(buildDocument(belt(2, 2, 2, 2)))
const layout = layoutOf(org, { dropAreas: true })
const options = (theme: ThemeName): SceneOptions => ({
  theme,
  writer: english,
  marks: { roles: new Map(), lanes: new Map() },
  forWindow: true,
})

test('two canvases with two themes draw right in turns, and neither draws its cards again', () => {
  const [day, night] = [createDrawer(), createDrawer()]
  const first = {
    light: day.draw(org, layout, options('light')),
    dark: night.draw(org, layout, options('dark')),
  }
  const second = {
    light: day.draw(org, layout, options('light')),
    dark: night.draw(org, layout, options('dark')),
  }
  for (const theme of ['light', 'dark'] as const) {
    expect(second[theme]).toEqual(buildScene(org, layout, options(theme)))
    const kept = second[theme].parts.filter((part) => first[theme].parts.includes(part))
    expect(kept.map(({ kind }) => kind)).toEqual(layout.cards.map(() => 'card'))
  }
})

test('a canvas that changes its theme draws everything anew', () => {
  const { draw } = createDrawer()
  draw(org, layout, options('light'))
  expect(draw(org, layout, options('dark'))).toEqual(buildScene(org, layout, options('dark')))
})

test('a scene alone keeps nothing', () => {
  const { parts } = buildScene(org, layout, options('light'))
  const again = buildScene(org, layout, options('light'))
  expect(again.parts.filter((part) => parts.includes(part))).toEqual([])
})
