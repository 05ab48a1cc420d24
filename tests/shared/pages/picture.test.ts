// The chart as one picture: what stands around it by choice, what its marks mean, and which part of it is drawn.
import { expect, it } from 'vitest'
import { orgOf } from '../../../shared/org/org.ts'
import { pagesOf } from '../../../shared/pages/pages-of.ts'
import { type PictureRequest, pictureOf } from '../../../shared/pages/picture.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import type { ScenePart } from '../../../shared/scene/scene.ts'
import { VIEW_IDS } from '../../../shared/views/all/view-ids.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { belt, buildDocument, withRoles } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

const NOTE = withRoles(belt(1, 1, 2, 0), { 'closing 1': { title: 'Chief closer', person: 'Zoë' } })

const org = orgOf(buildDocument(NOTE))

const LOGO = { data: 'data:image/png;base64,AAAA', width: 300, height: 50 }

function drawn(choices: Partial<typeof USUAL_PAGES> = {}, change: Partial<PictureRequest> = {}) {
  const scene = pictureOf({
    org,
    view: 'structure',
    theme: 'light',
    transparent: false,
    isWhite: false,
    hasMarks: choices.marks ?? false,
    choices: { ...USUAL_PAGES, ...choices },
    writer: english,
    today: TODAY,
    ...change,
  })
  return { scene, texts: scene.parts.flatMap(textsOf) }
}

function textsOf({ shapes }: ScenePart): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
}

const LEGEND = ['stops work or loses customers', 'becomes a problem', 'worth knowing']

it('nothing but the chart’s name stands around it unless asked for', () => {
  const { scene, texts } = drawn()
  expect(texts).toContain(org.document.name)
  for (const each of LEGEND) expect(texts).not.toContain(each)
  expect(scene.logo).toBeUndefined()
})

it('title, company, date, author and logo, each in its place', () => {
  const plain = drawn().scene
  const { scene, texts } = drawn({
    title: 'For the board',
    company: 'Northwind GmbH',
    author: 'Maya Okafor',
    date: '2026-11-30',
    logo: LOGO,
  })
  expect(texts).toEqual(expect.arrayContaining(['For the board', 'Northwind GmbH', '30 Nov 2026']))
  expect(texts).not.toContain(org.document.name)
  // The author stands below the chart, in a line of its own.
  expect(scene.height).toBe(plain.height + 24)
  const author = scene.parts.find(({ label }) => label === 'Maya Okafor')
  expect(author?.box.y).toBeGreaterThan(plain.height - 24)
  const company = scene.parts.find(({ label }) => label === 'Northwind GmbH')
  const { box } = scene.logo ?? { box: { x: 0, y: 0, width: 0, height: 0 } }
  // A long logo is lower, and keeps its proportion.
  expect(box.width / box.height).toBeCloseTo(6)
  expect(box.x + box.width).toBe(scene.width - 24)
  expect((company?.box.x ?? 0) + (company?.box.width ?? 0)).toBeLessThan(box.x)
})

it('a title as long as it may be ends before the company’s name', () => {
  const { scene } = drawn({ title: 'W'.repeat(200), company: 'Northwind GmbH' })
  const title = scene.parts.find(({ id }) => id === 'title')
  const company = scene.parts.find(({ label }) => label === 'Northwind GmbH')
  expect((title?.box.x ?? 0) + (title?.box.width ?? 0)).toBeLessThanOrEqual(company?.box.x ?? 0)
})

it('marks come with what they mean: those that are drawn, and no others', () => {
  const legend = (texts: readonly string[]) => texts.filter((text) => LEGEND.includes(text))
  const { scene, texts } = drawn({ marks: true })
  expect(legend(texts)).toEqual(LEGEND)
  const last = Math.max(...scene.parts.map(({ box }) => box.y + box.height))
  expect(last).toBeLessThanOrEqual(scene.height)
  expect(scene.width).toBeGreaterThanOrEqual(560)
  // What stops work is a stage that nobody does: who reports to whom has no stages.
  expect(legend(drawn({ marks: true }, { view: 'reporting' }).texts)).toEqual(LEGEND.slice(1))
  // Copied as a picture, there are none.
  expect(legend(drawn({ marks: true }, { hasMarks: false }).texts)).toEqual([])
})

it.each([...VIEW_IDS])('without a mark in it a picture has no legend: %s', (view) => {
  const held = orgOf(buildDocument(belt(1, 1, 2, 1)))
  const [closer] = held.rolesIn('closing', null)
  if (!closer) throw new Error('no such role')
  const part = { kind: 'roles', roleIds: [closer.id] } as const
  const pictures = [true, false].map((marks) => drawn({ part, marks }, { view, org: held }).scene)
  const [marked, plain] = pictures
  expect(marked).toEqual(plain)
})

it('only the roles that are asked for', () => {
  const [closer] = org.document.roles.filter(({ title }) => title === 'Chief closer')
  if (!closer) throw new Error('no such role')
  const { scene } = drawn({ part: { kind: 'roles', roleIds: [closer.id] } })
  const cards = scene.parts.flatMap((part) => (part.kind === 'card' ? [part.roleId] : []))
  expect(cards).toEqual([closer.id])
})

const CHARTS = {
  belt: buildDocument(belt(2, 1, 3, 0)),
  pods: largeOrganisation(60, 'pods'),
}

it.each(Object.entries(CHARTS))('of some roles heads say how many there are: %s', (_, document) => {
  const whole = orgOf(document)
  const [closer] = whole.rolesIn('closing', null).filter((role) => whole.holderOf(role))
  if (!closer) throw new Error('no closer')
  const there = closer.podId ? whole.rolesOfPod(closer.podId) : whole.rolesIn('closing', null)
  const people = new Set(there.flatMap((role) => whole.holderOf(role)?.id ?? [])).size
  const said = `1 of ${people} people`
  const part = { kind: 'roles', roleIds: [closer.id] } as const
  const { texts } = drawn({ part }, { org: whole })
  expect(texts.filter((text) => text.startsWith('1 of '))).toEqual([said])
  const pages = pagesOf({
    org: whole,
    view: 'structure',
    theme: 'light',
    isWhite: true,
    choices: { ...USUAL_PAGES, size: '16:9', part },
    writer: english,
    today: TODAY,
  })
  expect(pages.flatMap(({ scene }) => scene.parts.flatMap(textsOf))).toContain(said)
  expect(drawn({}, { org: whole }).texts.filter((text) => /\d of /.test(text))).toEqual([])
})

it('on white, but not where there is to be no ground', () => {
  expect(drawn({}, { isWhite: true }).scene.background).toBe('#ffffff')
  expect(drawn({}, { isWhite: true, transparent: true }).scene.background).toBeNull()
})

it('stands in the middle where its title and date are wider', () => {
  const few = orgOf(buildDocument({ roles: [{ id: 'Head', does: 'leadership' }] }))
  const { scene } = drawn({ date: '2026-11-30' }, { org: few, view: 'reporting' })
  const [card] = scene.parts.filter(({ kind }) => kind === 'card')
  const title = scene.parts.find(({ kind }) => kind === 'caption')
  expect(card && card.box.x + card.box.width / 2).toBe(scene.width / 2)
  expect(title?.box.x).toBeLessThan(card?.box.x ?? 0)
})
