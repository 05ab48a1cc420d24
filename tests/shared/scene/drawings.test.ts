// The drawings themselves: golden pictures, hostile names, and SVG and painter drawing the same.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { marksOf } from '../../../shared/findings/marks.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildScene } from '../../../shared/scene/build-scene.ts'
import { paintScene } from '../../../shared/scene/paint.ts'
import type { ThemeName } from '../../../shared/scene/theme.ts'
import { sceneToSvg } from '../../../shared/scene/to-svg.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { belt, buildDocument, withRoles } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { recordingContext } from '../../helpers/recording-context.ts'
import { SMALL_PHOTO } from '../../helpers/small-photo.ts'
import { TODAY } from '../../helpers/today.ts'

const ROOT = join(import.meta.dirname, '../../..')

function sceneOf(document: Document, theme: ThemeName = 'light') {
  const org = orgOf(document)
  return buildScene(org, layoutOf(org, { dropAreas: false }), {
    theme,
    writer: english,
    marks: marksOf(validate(document, TODAY), org),
    forWindow: false,
    title: document.name,
  })
}

function sample(name: string): Document {
  const read = readDocument(readFileSync(join(ROOT, `assets/samples/${name}.salesorg`), 'utf8'))
  if (!read.ok) throw new Error(`${name} does not open`)
  return read.value
}

test('what the company offers stands below the title', () => {
  const document = buildDocument(belt(1, 1, 1, 1))
  const org = orgOf(document)
  const drawn = (subtitle: string) =>
    buildScene(org, layoutOf(org, { dropAreas: false }), {
      theme: 'light',
      writer: english,
      marks: marksOf([], org),
      forWindow: false,
      title: 'Acme',
      subtitle,
    })
  expect(sceneToSvg(drawn('Boats for all'), 'light', 'Acme')).toContain('Boats for all')
  expect(drawn('Boats').height).toBeGreaterThan(drawn(' ').height)
  expect(drawn(' ').parts.length).toBe(drawn('Boats').parts.length)
})

describe('golden drawings; look at every change before you accept it', () => {
  test.each([
    ['acme-sales-team', 'light'],
    ['acme-worldwide', 'dark'],
    ['estate-agency', 'light'],
    ['ready-for-pods', 'light'],
  ] as const)('%s, %s', async (name, theme) => {
    const svg = sceneToSvg(sceneOf(sample(name), theme), theme, name)
    await expect(svg).toMatchFileSnapshot(join(ROOT, `tests/fixtures/scenes/${name}-${theme}.svg`))
  })
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]>',
  '&#x0;&amp;',
  'javascript:alert(1)',
  'url(http://example.invalid)',
  '</svg><svg onload=alert(1)>',
  'a\u0000b\u0008c',
  '\uD800 alone',
  '\u202Eevil',
  "' onmouseover='alert(1)",
]

describe('hostile names', () => {
  test.each(HOSTILE)('%j stays text', (name) => {
    const document = buildDocument(
      withRoles(belt(1, 1, 1, 1), { 'closing 1': { title: name, person: name } }),
    )
    const svg = sceneToSvg(sceneOf({ ...document, name }), 'light', name)
    expect(svg).not.toMatch(/<(?!\/?(svg|title|rect|g|circle|path|text)\b)/)
    expect(svg).not.toMatch(/<[^>]*\s(on\w+|href|style|src)\s*=/)
    expect(svg).not.toMatch(/[\p{Cs}]/u)
    expect([...svg].filter((character) => character < ' ' && character !== '\n')).toEqual([])
    // Every ampersand begins one of the four entities, every tag is closed.
    expect(svg.replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&')
    expect(svg.match(/<(g|text|svg|title)\b/g)?.length).toBe(
      svg.match(/<\/(g|text|svg|title)>/g)?.length,
    )
  })
})

test('the painter writes every text that the SVG holds, in the same order', () => {
  const scene = sceneOf(sample('acme-sales-team'))
  const context = recordingContext()
  paintScene(context, scene)
  const inSvg = [...sceneToSvg(scene, 'light', 'x').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(
    ([, text]) => text,
  )
  expect(context.texts).toEqual(inSvg)
})

test('a line straight down has a box that an element can show', () => {
  const lines = sceneOf(sample('ready-for-pods')).parts.filter(({ kind }) => kind === 'line')
  const straight = lines.filter(({ shapes: [shape] }) => {
    const xs = shape?.kind === 'line' ? shape.points.map(({ x }) => x) : []
    return new Set(xs).size === 1
  })
  expect(straight.length).toBeGreaterThan(0)
  for (const { box } of lines) {
    expect(box.width).toBeGreaterThanOrEqual(2)
    expect(box.height).toBeGreaterThanOrEqual(2)
  }
})

test.each([
  ['conveyor', 'light'],
  ['conveyor', 'dark'],
  ['pods', 'light'],
  ['pods', 'dark'],
] as const)('at most half a kilobyte a role: %s, %s', (structure, theme) => {
  const svg = sceneToSvg(sceneOf(largeOrganisation(1000, structure), theme), theme, 'large')
  expect(Buffer.byteLength(svg) / 1000).toBeLessThanOrEqual(512)
})

test('what is the same on all cards is one object, so that it is kept and written once', () => {
  const scene = sceneOf(buildDocument(belt(3, 3, 3, 3)))
  const cards = scene.parts.flatMap((part) => (part.kind === 'card' ? [part] : []))
  const shapes = new Set(cards.flatMap((card) => card.shapes.slice(0, 2)))
  expect(cards.length).toBeGreaterThan(10)
  expect(shapes.size).toBe(2)
})

test.each(['acme-sales-team', 'acme-worldwide', 'estate-agency', 'ready-for-pods'])(
  'all boxes have whole numbers, so that no fraction is kept as an object of its own: %s',
  (name) => {
    const boxes = sceneOf(sample(name)).parts.flatMap(({ box, shapes }) => [
      box,
      ...shapes.flatMap((shape) => (shape.kind === 'box' ? [shape.box] : [])),
    ])
    const numbers = boxes.flatMap(({ x, y, width, height }) => [x, y, width, height])
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers.filter((number) => !Number.isInteger(number))).toEqual([])
  },
)

describe('photos', () => {
  const photographed = (photo: string): Document => {
    const document = buildDocument(belt(1, 1, 1, 1))
    return { ...document, people: document.people.map((person) => ({ ...person, photo })) }
  }

  test('stand in the SVG as they are, cut to a circle, instead of initials', () => {
    const svg = sceneToSvg(sceneOf(photographed(SMALL_PHOTO)), 'light', 'Photos')
    expect(svg.split(`href="${SMALL_PHOTO}"`)).toHaveLength(6)
    expect(svg.split('<clipPath')).toHaveLength(2)
    expect(sceneToSvg(sceneOf(photographed('none')), 'light', 'None')).not.toMatch(/href|clip/)
  })

  test.each([
    'https://example.invalid/a.jpg',
    `${SMALL_PHOTO}"/><script>alert(1)</script>`,
    SMALL_PHOTO.replace('jpeg', 'svg+xml'),
  ])('are left out where they are none: %s', (photo) => {
    const drawn = sceneToSvg(sceneOf(photographed(photo)), 'light', 'Hostile')
    expect(drawn).toBe(sceneToSvg(sceneOf(buildDocument(belt(1, 1, 1, 1))), 'light', 'Hostile'))
  })

  test('are painted once they are decoded', () => {
    const painted: unknown[] = []
    const context = { ...recordingContext(), drawImage: (image: unknown) => painted.push(image) }
    const scene = sceneOf(photographed(SMALL_PHOTO))
    paintScene(context, scene)
    expect(painted).toEqual([])
    paintScene(context, scene, { pictures: new Map([[SMALL_PHOTO, 'decoded']]) })
    expect(painted).toEqual(Array(5).fill('decoded'))
  })
})
