// Who leads a lane, in its header: as many names as there is room for, all of them to be heard, and nothing covered.
import { expect, test } from 'vitest'
import type { LanePart } from '../../../shared/scene/scene.ts'
import { buildDocument, many, type RoleNote } from '../../helpers/build-document.ts'
import { coveredTextsIn } from '../../helpers/covered-texts.ts'
import { sceneOf } from '../../helpers/scene-of.ts'

const LONG = 'Maximiliane Freifrau von Hohenstein-Wittgenstein'

function drawn(names: readonly (string | null)[], marked = false) {
  const leads = names.map((person, at): RoleNote => {
    const vacant = person === null ? {} : { person }
    return { id: `lead ${at}`, title: 'Team lead', does: 'leadership', ...vacant }
  })
  const roles = [
    ...leads,
    { id: 'other', person: 'Zoe', does: 'leadership' } as const,
    ...leads.flatMap(({ id }) =>
      many('closing', 1, id).map((role) => ({ ...role, id: `${role.id} ${id}` })),
    ),
    ...many('qualification', 1, 'other'),
    ...many('lead-generation', 1, 'other'),
  ]
  const lanes = new Map([['stage:closing', 'error'] as const])
  const marks = { roles: new Map(), lanes: marked ? lanes : new Map() }
  return sceneOf(buildDocument({ roles }), marks)
}

const isLane = (part: { readonly kind: string }): part is LanePart => part.kind === 'lane'

function headerOf(scene: ReturnType<typeof sceneOf>) {
  const lane = scene.parts.filter(isLane).find(({ id }) => id === 'lane:stage:closing')
  if (!lane) throw new Error('no lane')
  const texts = lane.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []))
  return { line: texts.find((text) => text.startsWith('Led by')), whole: lane.whole, lane }
}

test.each([
  [['Ann'], 'Led by Ann', null],
  [['Ann', 'Bob', 'Cy'], 'Led by Ann, Bob and Cy', null],
  [['Ann Example', 'Bob Example', 'Cy Example'], 'Led by Ann Example and 2 others', 'all'],
  [[LONG], 'Led by Maximiliane Freifrau von H…', 'all'],
  [[LONG, 'Bob'], 'Led by Maximiliane Fre… and 1 other', 'all'],
  // Two who are called the same are two.
  [[null, null], 'Led by Team lead and 1 other', 'all'],
  [['علي'], 'Led by \u2068علي\u2069', null],
])('%j', (names, line, whole) => {
  const header = headerOf(drawn(names))
  expect(header.line).toBe(line)
  if (whole === null) expect(header.whole).toBe(null)
  for (const name of names) expect(header.whole ?? header.line).toContain(name ?? 'Team lead')
})

test('a screen reader hears all of them', () => {
  const { lane } = headerOf(drawn(['Ann Example', null, null]))
  expect(lane.label).toContain('led by Ann Example, Team lead and Team lead')
})

test('nothing covers a line, with a mark beside it either, and headers are as high as without', () => {
  for (const names of [['Ann'], [LONG, LONG, LONG]]) {
    expect(coveredTextsIn(drawn(names, true))).toEqual([])
    expect(headerOf(drawn(names)).lane.plan?.box.height).toBe(54)
  }
})
