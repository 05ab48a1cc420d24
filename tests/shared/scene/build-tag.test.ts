// Tags of the reporting tree: what they say, and that they stand over the edge of their card.
import { expect, test } from 'vitest'
import { roleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildScene, type Marks } from '../../../shared/scene/build-scene.ts'
import type { TagPart } from '../../../shared/scene/scene.ts'
import { THEMES } from '../../../shared/scene/theme.ts'
import { REPORTING_VIEW } from '../../../shared/views/reporting/reporting-view.ts'
import { buildDocument, many } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

const org = orgOf(
  buildDocument({
    roles: [
      { id: 'Head', does: 'leadership' },
      { id: 'Lead', does: 'leadership', to: 'Head' },
      ...many('closing', 3, 'Lead'),
      { id: 'X', to: 'Y' },
      { id: 'Y', to: 'X', does: 'leadership' },
      { id: 'Self', to: 'Self' },
      { id: 'Lost', to: 'nobody' },
    ],
  }),
)

function sceneWith(title?: string, spans?: NonNullable<Marks['spans']>, forWindow = true) {
  const folded = new Set([roleId('Lead')])
  return buildScene(org, REPORTING_VIEW.layout(org, { dropAreas: false, folded }), {
    theme: 'light',
    writer: english,
    marks: { roles: new Map(), lanes: new Map(), ...(spans ? { spans } : {}) },
    forWindow,
    ...(title === undefined ? {} : { title }),
  })
}

const tagsOf = (scene: ReturnType<typeof sceneWith>) =>
  scene.parts.filter((part): part is TagPart => part.kind === 'tag')

const textsOf = ({ shapes }: TagPart) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []))

test('each says how many report, or why nobody is above', () => {
  const said = tagsOf(sceneWith()).map((tag) => [tag.label, ...textsOf(tag), tag.isFolded])
  expect(said.toSorted()).toEqual([
    ['Head: 1 direct report', '1', false],
    ['Lead: 3 roles below, collapsed', '3 roles', true],
    ['Lost: Manager is not on the chart', 'Manager is not on the chart', null],
    ['Self: Reports to itself', 'Reports to itself', null],
    ['Y: 1 direct report', '1', false],
    ['Y: In a circle: reports to X', 'In a circle: reports to X', null],
  ])
})

test('only in the window does it have the arrow of what can be folded', () => {
  const linesIn = (forWindow: boolean) => {
    const tags = tagsOf(sceneWith(undefined, undefined, forWindow))
    const head = tags.find(({ label }) => label.startsWith('Head: '))
    return head?.shapes.filter(({ kind }) => kind === 'line').length
  }
  expect([linesIn(true), linesIn(false)]).toEqual([1, 0])
})

test('a count that is too high is said in words and in the colour of its severity', () => {
  const spans = new Map([
    [roleId('Head'), 'warning' as const],
    [roleId('Lead'), 'error' as const],
  ])
  const tags = tagsOf(sceneWith(undefined, spans))
  const of = (id: string) => tags.find((tag) => tag.roleId === id)
  const coloursIn = (tag?: TagPart) =>
    tag?.shapes.flatMap((shape) => (shape.kind === 'text' ? shape.style.colour : [])) ?? []
  const head = of('Head')
  expect(head?.label).toBe('Head: 1 direct report, more than is good')
  expect(head && textsOf(head)).toEqual(['1 direct report'])
  expect(coloursIn(head)).toEqual([THEMES.light.severities.warning])
  // The count of a folded one is of all that are below.
  expect(of('Lead')?.label).toBe('Lead: 3 roles below, collapsed')
  expect(coloursIn(of('Lead'))).toEqual([THEMES.light.mutedText])
})

test('a folded one shows the stages in it', () => {
  const tag = tagsOf(sceneWith()).find(({ isFolded }) => isFolded)
  expect(tag?.shapes.filter(({ kind }) => kind === 'circle')).toHaveLength(1)
})

test('each lies over the edge of its card, also below a title, and is painted last', () => {
  for (const scene of [sceneWith(), sceneWith('Sales')]) {
    const cards = new Map(
      scene.parts.flatMap((part) => (part.kind === 'card' ? [[part.roleId, part.box]] : [])),
    )
    for (const { box, roleId: id, isFolded } of tagsOf(scene)) {
      const card = cards.get(id)
      const edge = (card?.y ?? 0) + (isFolded === null ? 0 : (card?.height ?? 0))
      expect(box.y).toBeLessThan(edge)
      expect(box.y + box.height).toBeGreaterThan(edge)
    }
    const kinds = scene.parts.map(({ kind }) => kind)
    expect(kinds.lastIndexOf('card')).toBeLessThan(kinds.indexOf('tag'))
  }
})
