// Names of any kind on the chart: drawn in their places, and never as what they are not.
import { expect, test } from 'vitest'
import { documentSchema } from '../../../shared/document/schema.ts'
import type { ScenePart } from '../../../shared/scene/scene.ts'
import { sceneOf } from '../../helpers/scene-of.ts'

/** null: on a belt. */
function partsOf(
  person: string,
  title = 'Closer',
  pod: string | null = 'North',
): readonly ScenePart[] {
  const pods = pod === null ? [] : [{ id: 'p', name: pod, leadId: 'r' }]
  const document = documentSchema().parse({
    name: 'Team',
    structure: pods.length > 0 ? 'pods' : 'conveyor',
    pods,
    people: [{ id: 'a', name: person }],
    roles: [
      { id: 'r', title, stages: [{ stage: 'closing' }], podId: 'p', personId: 'a', fte: 1 / 3 },
    ],
  })
  return sceneOf(document).parts
}

const textsOf = (parts: readonly ScenePart[], kind: ScenePart['kind']) =>
  parts
    .filter((part) => part.kind === kind)
    .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : [])))

test.each([
  ['Ana Silva', 'AS', ['Closer', 'Ana Silva · 0.33 FTE']],
  ['علي 42', 'ع', ['Closer', '\u2068علي 42\u2069 · 0.33 FTE']],
  ['\u202eevil\nname', 'EN', ['Closer', 'evil name · 0.33 FTE']],
  [' \u200b ', '?', ['Closer', 'Somebody without a', 'name · 0.33 FTE']],
  ['< -', '<', ['Closer', '< - · 0.33 FTE']],
  ['👩‍👩‍👧', '👩‍👩‍👧', ['Closer', '👩‍👩‍👧 · 0.33 FTE']],
])('a card of %j, small in a pod and with initials elsewhere', (person, initials, texts) => {
  expect(textsOf(partsOf(person), 'card')).toEqual(texts)
  expect(textsOf(partsOf(person, 'Closer', null), 'card')).toEqual([initials, ...texts])
})

test('titles and pods without anything to see are said so', () => {
  const parts = partsOf('Ana', '\u2800', '\n')
  expect(textsOf(parts, 'card')).toContain('A role without a title')
  expect(textsOf(parts, 'pod')).toContain('A pod without a name')
})

test('no drawn text and no label breaks a line or holds a control character', () => {
  const parts = partsOf('a\0\u202e\nb', 't\u0007\u2029u', 'p\tq\ufeff')
  const texts = parts.flatMap(({ label, shapes }) => [
    label,
    ...shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : [])),
  ])
  for (const text of texts) expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e\ufeff]/u)
  expect(texts.join()).toContain('Led by a b')
})

test('a lead written from right to left stands by itself in its line', () => {
  expect(textsOf(partsOf('علي'), 'pod')).toContain('Led by \u2068علي\u2069')
})
