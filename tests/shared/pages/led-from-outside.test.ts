// Whoever leads what is on a page or in a picture is named there, if their card is not.
import { expect, it } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { podIdSchema, roleIdSchema } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { PageChoices, Part } from '../../../shared/pages/page.ts'
import { pagesOf } from '../../../shared/pages/pages-of.ts'
import { pictureOf } from '../../../shared/pages/picture.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import type { Scene } from '../../../shared/scene/scene.ts'
import { VIEW_IDS } from '../../../shared/views/all/view-ids.ts'
import { belt, buildDocument, many, type Note } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

const role = (id: string) => roleIdSchema().parse(id)

const BELT = buildDocument({
  structure: 'conveyor',
  roles: [
    { id: 'head', person: 'Maya', does: 'leadership' },
    { id: 'lead', person: 'Ben', does: 'closing', to: 'head' },
    { id: 'closer', person: 'Cleo', does: 'closing', to: 'lead' },
    { id: 'finder', person: 'Finn', does: 'lead-generation', to: 'head' },
  ],
} satisfies Note)

const PODS = buildDocument({
  structure: 'pods',
  pods: ['North', 'South'],
  roles: [
    { id: 'head', person: 'Maya', does: 'leadership' },
    { id: 'north', person: 'Nora', does: 'closing', pod: 'North', to: 'head' },
    { id: 'south', person: 'Sam', does: 'closing', pod: 'South', to: 'head' },
  ],
} satisfies Note)

const told = ({ parts }: Scene) =>
  parts
    .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : [])))
    .filter((text) => /Led by|eports to/.test(text))

function saidOf(document: Document, choices: Partial<PageChoices>) {
  const org = orgOf(document)
  const common = { org, theme: 'light', isWhite: true, writer: english, today: TODAY } as const
  const all = { ...USUAL_PAGES, ...choices }
  return VIEW_IDS.map((view) => ({
    pages: pagesOf({ ...common, view, choices: all }).map(({ scene }) => told(scene)),
    picture: told(
      pictureOf({ ...common, view, choices: all, transparent: false, hasMarks: false }),
    ),
  }))
}

/** On the page and in the picture, in either view. */
const inEither = (page: string, picture: string) =>
  VIEW_IDS.map(() => ({ pages: [[page]], picture: [picture] }))

it.each<[string, Document, Part, string, string?]>([
  [
    'a branch',
    BELT,
    { kind: 'branch', roleId: role('lead') },
    'Reports to Maya',
    'Ben reports to Maya',
  ],
  ['a role', BELT, { kind: 'roles', roleIds: [role('closer')] }, 'Led by Ben'],
  [
    'roles of several leaders',
    BELT,
    { kind: 'roles', roleIds: [role('closer'), role('finder')] },
    'Led by Maya and Ben',
  ],
  ['a pod', PODS, { kind: 'pod', podId: podIdSchema().parse('North') }, 'Led by Maya'],
])(
  'of the chart only %s: it says who leads there',
  (_name, document, part, page, picture = page) => {
    expect(saidOf(document, { part, size: '16:9' })).toEqual(inEither(page, picture))
  },
)

it('says it of each page of a split chart that shows only some', () => {
  const [structure] = saidOf(PODS, { split: 'pods', size: '16:9' })
  expect(structure?.pages.slice(1)).toEqual([[], ['Led by Maya'], ['Led by Maya']])
})

it('says once on a page of some stages who leads them, where their headers do', () => {
  const document = buildDocument({
    structure: 'conveyor',
    roles: [
      { id: 'head', person: 'Maya', does: 'leadership' },
      { id: 'sales', person: 'Sam', does: 'leadership', to: 'head' },
      { id: 'leads', person: 'Lea', does: 'leadership', to: 'head' },
      ...many('closing', 40, 'sales'),
      ...many('lead-generation', 40, 'leads'),
    ],
  })
  const [structure] = saidOf(document, { size: '16:9' })
  expect(structure?.pages.flat()).toEqual(['Led by Lea', 'Led by Sam'])
})

it('what stands in place of a name has a capital at the beginning alone', () => {
  const document = buildDocument({
    structure: 'conveyor',
    roles: [
      { id: 'head', person: 'Max', does: 'leadership' },
      { id: 'lead', title: ' ', does: 'closing', to: 'head' },
      { id: 'closer', person: 'Cleo', does: 'closing', to: 'lead' },
    ],
  })
  const branch = { kind: 'branch', roleId: role('lead') } as const
  expect(saidOf(document, { part: branch, size: '16:9' })).toEqual(
    inEither('Reports to Max', 'A role without a title reports to Max'),
  )
  const closer = { kind: 'roles', roleIds: [role('closer')] } as const
  const [structure] = saidOf(document, { part: closer, size: '16:9' })
  expect(structure?.pages).toEqual([['Led by a role without a title']])
})

it('says nothing where the leaders are there, or nobody leads', () => {
  const quiet = VIEW_IDS.map(() => ({ pages: [[]], picture: [] }))
  expect(saidOf(BELT, { size: '16:9' })).toEqual(quiet)
  expect(
    saidOf(buildDocument(belt(1, 1, 1, 1)), { part: { kind: 'branch', roleId: role('head') } }),
  ).toEqual(quiet)
})
