// Pages: sizes, splitting, what stands on them, and that no role gets lost.
import { describe, expect, it, test } from 'vitest'
import { type Document, emptyDocument } from '../../../shared/document/schema.ts'
import { podIdSchema, roleIdSchema } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { EXTRA_PAGES, type Page, type PageChoices, READABLE } from '../../../shared/pages/page.ts'
import { pagesOf } from '../../../shared/pages/pages-of.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import type { ViewId } from '../../../shared/views/all/view-ids.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { belt, buildDocument, many, withRoles } from '../../helpers/build-document.ts'
import { TODAY } from '../../helpers/today.ts'

const SMALL = buildDocument(
  withRoles(belt(1, 1, 2, 0), { 'closing 1': { title: 'Chief closer', person: 'Zoë Ångström' } }),
)

function pages(
  document: Document,
  change: Partial<PageChoices> = {},
  view: ViewId = 'structure',
): readonly Page[] {
  return pagesOf({
    org: orgOf(document),
    view,
    theme: 'light',
    isWhite: true,
    choices: { ...USUAL_PAGES, ...change },
    writer: writerFor('en-GB', document.currency),
    today: TODAY,
  })
}

function textsOn({ scene }: Page): readonly string[] {
  return scene.parts.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
  )
}

function cardsOn(all: readonly Page[]): ReadonlySet<string> {
  return new Set(
    all.flatMap(({ scene }) =>
      scene.parts.flatMap((part) =>
        part.kind === 'card' && part.shapes.some(({ kind }) => kind === 'text')
          ? [part.roleId]
          : [],
      ),
    ),
  )
}

const CHARTS = {
  'a small belt': SMALL,
  'a belt of 60': largeOrganisation(60, 'conveyor'),
  'pods of 60': largeOrganisation(60, 'pods'),
} as const

describe.each(Object.entries(CHARTS))('%s', (_name, document) => {
  const cases = (
    [
      ['fitted', 'landscape'],
      ['16:9', 'landscape'],
      ['a4', 'portrait'],
      ['tabloid', 'landscape'],
    ] as const
  ).flatMap(([size, direction]) =>
    (['structure', 'reporting'] as const).map((view) => ({ size, direction, view })),
  )

  it.each(cases)('is whole and readable on $size, $direction, $view', ({ view, ...choices }) => {
    const all = pages(document, choices, view)
    expect(cardsOn(all).size).toBe(document.roles.length)
    for (const { chart, id } of all)
      expect(chart?.smallestName, id).toBeGreaterThanOrEqual(READABLE)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { scene } of all) {
      const ids = scene.parts.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it('has nothing outside its pages', () => {
    for (const { scene } of pages(document, { size: '16:9', extras: EXTRA_PAGES })) {
      for (const { box, id } of scene.parts) {
        expect(box.x, id).toBeGreaterThanOrEqual(-1)
        expect(box.x + box.width, id).toBeLessThanOrEqual(scene.width + 1)
        expect(box.y + box.height, id).toBeLessThanOrEqual(scene.height + 1)
      }
    }
  })
})

describe('splitting', () => {
  const large = CHARTS['pods of 60']

  it('puts a map in front that leads to each page', () => {
    const [map, ...others] = pages(large, { size: '16:9' })
    expect(others.length).toBeGreaterThan(2)
    expect([...new Set(map?.links.map(({ to }) => to))]).toEqual(others.map(({ id }) => id))
    expect(map && textsOn(map)).toContain('page 2')
    expect(others.every(({ level }) => level === 1)).toBe(true)
  })

  it('puts as many pods on a page as its sides have room for', () => {
    const podsOn = (direction: PageChoices['direction']) =>
      pages(large, { size: 'a4', direction })
        .filter(({ id }) => id.startsWith('pods:'))
        .map(({ scene }) => scene.parts.filter(({ kind }) => kind === 'pod').length)
    expect(podsOn('landscape')).toEqual([2, 2, 1])
    expect(podsOn('portrait')).toEqual([3, 2])
  })

  describe('of nine leaders who each lead a pod', () => {
    const numbers = Array.from({ length: 9 }, (_, at) => at + 1)
    const document = buildDocument({
      structure: 'pods',
      pods: numbers.map((at) => `Pod number ${at}`),
      roles: numbers.flatMap((at) => [
        { id: `lead ${at}`, person: `Leader ${at}`, does: 'leadership' as const },
        ...many('closing', 1, `lead ${at}`, `Pod number ${at}`),
        ...many('qualification', 1, `lead ${at}`, `Pod number ${at}`),
      ]),
    })
    const ofPods = pages(document, { size: 'a4', direction: 'portrait' }).filter(({ id }) =>
      id.startsWith('pods:'),
    )

    it('each pod says who leads it, since no line on its page does', () => {
      const said = ofPods.flatMap(textsOn).filter((text) => text.startsWith('Led by'))
      expect(said).toEqual(numbers.map((at) => `Led by Leader ${at}`))
    })

    it('a title names a few of many pods, and is whole', () => {
      const titles = ofPods.map(({ title }) => title)
      expect(titles).toContain('Pod number 1, Pod number 2 and 3 others')
      expect(ofPods.flatMap(textsOn)).toEqual(expect.arrayContaining(titles))
    })
  })

  it('gives each pod a page of its own where that is asked for', () => {
    const titles = pages(large, { size: 'a4', split: 'pods' }).map(({ title }) => title)
    expect(titles.slice(-5)).toEqual(['Pod 1', 'Pod 2', 'Pod 3', 'Pod 4', 'Pod 5'])
  })

  it('gives each branch a page, and cuts tiles of which each card is whole on one', () => {
    const branches = pages(large, { size: 'a4', split: 'branches' }, 'reporting')
    expect(branches.filter(({ id }) => id.startsWith('branches:'))).toHaveLength(7)
    const tiles = pages(large, { size: 'a4', split: 'tiles' })
    expect(cardsOn(tiles).size).toBe(large.roles.length)
    const [, first] = tiles
    expect(first && textsOn(first).some((text) => /^(page \d+ →|↓ page \d+)$/.test(text))).toBe(
      true,
    )
  })

  it('draws one pod, or one branch, alone', () => {
    const podId = podIdSchema().parse('pod-0')
    const part = { kind: 'pod', podId } as const
    const inPod = large.roles.filter((role) => role.podId === podId).length
    expect(cardsOn(pages(large, { size: 'a4', part })).size).toBe(inPod)
    const branch = { kind: 'branch', roleId: roleIdSchema().parse('lead-1') } as const
    const below = large.roles.filter(
      ({ id, managerId }) => id === 'lead-1' || managerId === 'lead-1',
    )
    expect(cardsOn(pages(large, { size: 'a4', part: branch }, 'reporting')).size).toBe(below.length)
  })
})

test('title, company, date, author and page numbers are there when they are asked for', () => {
  const plain = pages(SMALL, { size: '16:9' }).flatMap(textsOn)
  expect(plain).not.toContain('30 Nov 2026')
  const [page] = pages(SMALL, {
    size: '16:9',
    title: 'Sales 2027',
    company: 'Northwind GmbH',
    date: '2026-11-30',
    author: 'for the board',
  })
  const texts = page ? textsOn(page) : []
  for (const text of ['Sales 2027', 'Northwind GmbH', '30 Nov 2026', '1 of 1'])
    expect(texts).toContain(text)
  expect(texts).toContain('Sales 2027 · for the board')
})

test('marks are off unless asked for, and then explained', () => {
  const badges = (all: readonly Page[]) =>
    all.flatMap(({ scene }) =>
      scene.parts.filter((part) => part.kind === 'card' && part.badge !== null),
    ).length
  expect(badges(pages(SMALL, { size: 'a4' }))).toBe(0)
  const marked = pages(SMALL, { size: 'a4', marks: true })
  expect(badges(marked)).toBeGreaterThan(0)
  expect(marked.flatMap(textsOn)).toContain('stops work or loses customers')
  // A closer of whom nothing is said, where every stage is done: no mark, and so nothing to explain.
  const part = { kind: 'roles', roleIds: [roleIdSchema().parse('closing 1')] } as const
  for (const size of ['a4', 'fitted'] as const) {
    const said = pages(buildDocument(belt(1, 1, 2, 1)), { size, part, marks: true })
    expect(said.flatMap(textsOn)).not.toContain('stops work or loses customers')
    expect(said.flatMap(textsOn)).not.toContain('worth knowing')
  }
})

test('a figure beside a finding is never cut off', () => {
  const roles = { 'closing 1': { quota: 100_000_000 } }
  const document = buildDocument({
    ...withRoles(belt(1, 1, 1, 1), roles),
    company: { target: 1000 },
  })
  const said = pages(document, { size: '16:9', extras: ['findings'] }).flatMap(textsOn)
  expect(said).toContain('over 9,999%')
})

test('each optional page comes by itself, and all of them in one order', () => {
  const titles = pages(SMALL, { size: '16:9', extras: EXTRA_PAGES }).map(({ title }) => title)
  expect(titles).toEqual([
    'Test team',
    'What holds us back',
    'What it is reckoned with',
    'People and cost',
    'Who answers for what',
  ])
  // On an upright page findings and capacity have a page each.
  const upright = pages(SMALL, { size: 'a4', direction: 'portrait', extras: EXTRA_PAGES })
  expect(upright.map(({ title }) => title)).toContain('What we can win')
})

test('the same is asked, the same comes', () => {
  const choices = { size: 'a4', extras: EXTRA_PAGES } as const
  expect(pages(SMALL, choices)).toEqual(pages(SMALL, choices))
})

test('a chart without roles is one page', () => {
  for (const size of ['fitted', 'a4', '16:9'] as const)
    expect(pages(emptyDocument('New'), { size, direction: 'portrait' })).toHaveLength(1)
})

test('on an upright page no sentence of a board is cut off', () => {
  const document = { ...SMALL, name: 'Meridian Software: sales organisation 2027' }
  const choices = { size: 'a4', direction: 'portrait', extras: EXTRA_PAGES } as const
  const [first, ...others] = pages(document, { ...choices, author: 'Maya Okafor' })
  expect(first && textsOn(first)).toContain(document.name)
  const cut = others
    .filter(({ chart }) => chart === null)
    .flatMap(textsOn)
    .filter((text) => text.endsWith('…'))
  // The title stands in the footer once more, where notes need its room.
  expect(cut.filter((text) => !document.name.startsWith(text.slice(0, -1)))).toEqual([])
})

test('who leads a pod is counted and costs there, as its head says', () => {
  const { roles, people, pods, ...rest } = CHARTS['pods of 60']
  const [pod] = pods
  const lead = roles.find(({ stages }) => stages[0]?.stage === 'leadership')
  const moved = roles.map((role) => (role === lead ? { ...role, podId: pod?.id ?? null } : role))
  const countIn = (all: typeof roles) => {
    const page = pages(
      { ...rest, people, pods, roles: all },
      { size: 'a3', extras: ['people'] },
    ).at(-1)
    const texts = page ? textsOn(page) : []
    return Number(texts[texts.indexOf(pod?.name ?? '') + 1])
  }
  expect(countIn(moved)).toBe(countIn(roles) + 1)
})
