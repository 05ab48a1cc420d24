// What an overlay changes in the drawing: signs and words besides colours, and nothing without one.
import { describe, expect, test } from 'vitest'
import { roleId } from '../../../shared/ids.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildScene } from '../../../shared/scene/build-scene.ts'
import type { SceneOverlay } from '../../../shared/scene/overlay.ts'
import type { ScenePart } from '../../../shared/scene/scene.ts'
import { THEMES } from '../../../shared/scene/theme.ts'
import { coverOverlay, leavingOverlay } from '../../../shared/what-if/overlays.ts'
import { belt, buildDocument, type Note } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

function sceneOf(note: Note, overlayOf?: (org: ReturnType<typeof orgOf>) => SceneOverlay) {
  const org = orgOf(buildDocument(note))
  return buildScene(org, layoutOf(org, { dropAreas: true }), {
    theme: 'light',
    writer: english,
    marks: { roles: new Map(), lanes: new Map() },
    forWindow: true,
    ...(overlayOf ? { overlay: overlayOf(org) } : {}),
  })
}

function partIn(parts: readonly ScenePart[], id: string): ScenePart {
  const part = parts.find((each) => each.id === id)
  if (!part) throw new Error(`There is no part ${id}`)
  return part
}

const textsOf = ({ shapes }: ScenePart) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []))
const boxesOf = ({ shapes }: ScenePart) =>
  shapes.flatMap((shape) => (shape.kind === 'box' ? shape : []))

test('an empty overlay draws what no overlay draws', () => {
  const note = belt(1, 2, 0, 1)
  expect(sceneOf(note, () => ({ lanes: new Map(), cards: new Map() }))).toEqual(sceneOf(note))
})

describe('cover', () => {
  const { parts } = sceneOf(belt(1, 2, 0, 1), coverOverlay)
  const cover = THEMES.light.cover

  test.each([
    ['lead-generation', '!', cover.one.tint],
    ['qualification', '✓', cover.enough.tint],
    ['closing', '×', cover.nobody.tint],
  ] as const)('%s has a sign and its colour', (stage, sign, tint) => {
    const part = partIn(parts, `lane:stage:${stage}`)
    expect(textsOf(part)).toContain(sign)
    expect(boxesOf(part)[0]?.fill).toBe(tint)
  })

  test('words in the header, whole for screen readers', () => {
    const part = partIn(parts, 'lane:stage:lead-generation')
    expect(textsOf(part).join('\n')).toMatch(/^cover 1: only P lead.*…$/m)
    expect(part.label).toMatch(/, cover 1: only P lead-generation 1$/)
  })

  test('the card of who is alone says so', () => {
    const card = partIn(parts, 'card:lead-generation 1')
    expect(textsOf(card)).toContain('no stand-in')
    expect(card.label).toMatch(/, no stand-in$/)
    expect(textsOf(partIn(parts, 'card:qualification 1'))).not.toContain('no stand-in')
  })

  test('in pods, where headers have no room, a label on the edge', () => {
    const note: Note = {
      structure: 'pods',
      pods: ['North'],
      roles: [{ id: 'a', person: 'Ann', does: 'closing', pod: 'North' }],
    }
    const scene = sceneOf(note, coverOverlay)
    expect(textsOf(partIn(scene.parts, 'lane:pod:closing:North'))).toEqual([
      'Closing',
      '! cover 1: only Ann',
    ])
    expect(textsOf(partIn(scene.parts, 'lane:pod:qualification:North'))).toContain(
      '× cover 0: nobody',
    )
  })
})

describe('somebody leaves', () => {
  const { parts } = sceneOf(belt(2, 2, 1, 2), (org) =>
    leavingOverlay(org, { kind: 'role', id: roleId('closing 1') }),
  )

  test('their card is dashed and says so', () => {
    const card = partIn(parts, 'card:closing 1')
    expect(textsOf(card)).toContain('leaves')
    expect(boxesOf(card)[0]).toMatchObject({ dash: [4, 3], stroke: THEMES.light.severities.error })
  })

  test('the lane that would be empty has a dashed frame, the others look as ever', () => {
    const lane = partIn(parts, 'lane:stage:closing')
    expect(textsOf(lane)).toContain('1 → 0: nobody left')
    expect(boxesOf(lane).some(({ dash }) => dash !== undefined)).toBe(true)
    const plain = sceneOf(belt(2, 2, 1, 2)).parts
    for (const stage of ['lead-generation', 'qualification', 'account-management']) {
      const id = `lane:stage:${stage}`
      expect(partIn(parts, id)).toEqual(partIn(plain, id))
    }
  })
})
