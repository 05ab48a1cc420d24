// Decks for a board, of 9, 24 and 60 roles: nothing on their pages is cut off, covered or struck through.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import type { Document } from '../../../shared/document/schema.ts'
import type { Box } from '../../../shared/layout/layout.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { EXTRA_PAGES, type Page, type PageChoices, READABLE } from '../../../shared/pages/page.ts'
import { pagesOf } from '../../../shared/pages/pages-of.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import type { Text } from '../../../shared/scene/scene.ts'
import { textWidth } from '../../../shared/scene/text-metrics.ts'
import type { ViewId } from '../../../shared/views/all/view-ids.ts'
import { writerFor } from '../../../shared/words/writer.ts'

const folder = resolve(import.meta.dirname, '../../../docs/decks')
const DAY = '2026-11-30'

type Paper = Pick<PageChoices, 'size' | 'direction'>

const SLIDE: Paper = { size: '16:9', direction: 'landscape' }
const UPRIGHT: Paper = { size: 'a4', direction: 'portrait' }

function deckOf(
  file: string,
  paper = SLIDE,
  view: ViewId = 'structure',
  company: Document['company'] = {},
): readonly Page[] {
  const read = readDocument(readFileSync(join(folder, file), 'utf8'))
  if (!read.ok) throw new Error(read.error.code)
  const document = { ...read.value, company: { ...read.value.company, ...company } }
  return pagesOf({
    org: orgOf(document),
    view,
    theme: 'light',
    isWhite: true,
    choices: { ...USUAL_PAGES, ...paper, extras: EXTRA_PAGES, company: 'Acme', date: DAY },
    writer: writerFor('en-GB', document.currency),
    today: DAY,
  })
}

interface Written {
  readonly text: string
  readonly box: Box
}

/** Where letters are: from a little below the line that they stand on up to their height. */
function boxOf({ at, text, style, anchor }: Text, origin: Box): Written {
  const width = textWidth(text, style.size, style.weight)
  const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width
  const height = style.size * 0.9
  return {
    text,
    box: { x: origin.x + at.x - shift, y: origin.y + at.y - style.size * 0.75, width, height },
  }
}

function textsOn({ scene }: Page): readonly Written[] {
  return scene.parts.flatMap(({ box, shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'text' ? [boxOf(shape, box)] : [])),
  )
}

/** Lines from side to side, as below rows. */
function rulesOn({ scene }: Page): readonly Box[] {
  return scene.parts.flatMap(({ box, shapes }) =>
    shapes.flatMap((shape) => {
      if (shape.kind !== 'line') return []
      const [from, to] = shape.points
      return from && to && shape.points.length === 2 && from.y === to.y
        ? [{ x: box.x + from.x, y: box.y + from.y, width: to.x - from.x, height: 0 }]
        : []
    }),
  )
}

function isOver(a: Box, b: Box): boolean {
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x
  return !isBeside && a.y + a.height > b.y && b.y + b.height > a.y
}

const FILES = readdirSync(folder).filter((name) => name.endsWith('.salesorg'))

const DECKS = FILES.flatMap((file) => [
  { name: file, deck: deckOf(file) },
  { name: `${file}, upright`, deck: deckOf(file, UPRIGHT) },
])

it.each(FILES)('%s has no word that is cut off', (file) => {
  const cut = deckOf(file).flatMap((page) => textsOn(page).filter(({ text }) => text.endsWith('…')))
  expect(cut.map(({ text }) => text)).toEqual([])
})

describe.each(DECKS)('$name', ({ deck }) => {
  it('has no words that lie on each other, or on a line', () => {
    const faults = deck.flatMap((page) => {
      const texts = textsOn(page)
      const onTexts = texts.filter(({ box }, at) =>
        texts.slice(at + 1).some((other) => isOver(box, other.box)),
      )
      const onLines = rulesOn(page).flatMap((rule) => texts.filter(({ box }) => isOver(box, rule)))
      return [...onTexts, ...onLines].map(({ text }) => `${page.title}: ${text}`)
    })
    expect(faults).toEqual([])
  })

  it('says the same of what its figures rest on, wherever it says it', () => {
    const notes = deck.flatMap((page) => textsOn(page).map(({ text }) => text))
    expect(notes).toContain('All of these figures are usual ones')
    expect(notes.filter((text) => text.startsWith('Reckoned with '))).toEqual([
      expect.stringMatching(/^Reckoned with today’s \d+ deals a month and usual figures: /),
    ])
  })

  it('speaks as the company, and asks nobody for anything', () => {
    const said = deck.flatMap((page) => textsOn(page).map(({ text }) => text))
    expect(said.filter((text) => /\b(you|yours?)\b|\?$/i.test(text) && text !== '?')).toEqual([])
  })

  it('takes no judgement of Pitcrew for one of the company', () => {
    const said = deck.flatMap((page) => textsOn(page).map(({ text }) => text))
    expect(said.filter((text) => /our judgement/i.test(text))).toEqual([])
    expect(said).toContain('Pitcrew’s judgement')
  })

  it('frames what has a page of its own, and no frame lies across another', () => {
    const frames = deck.flatMap(({ links, id }) => links.map(({ box }) => ({ box, id })))
    const crossed = frames.filter(({ box, id }, at) =>
      frames.slice(at + 1).some((other) => other.id === id && isOver(box, other.box)),
    )
    expect(crossed).toEqual([])
  })
})

/** Those that show the chart, with the roles that can be read on each. */
function chartPages(file: string, view: ViewId) {
  const all = deckOf(file, UPRIGHT, view).filter(({ chart }) => chart !== null)
  return all.map((page) => {
    const cards = page.scene.parts.filter(
      ({ kind, shapes }) => kind === 'card' && shapes.some((shape) => shape.kind === 'text'),
    )
    return { ...page, cards: cards.length }
  })
}

describe('on pages that stand', () => {
  it.each(['structure', 'reporting'] as const)('nine roles are on one page: %s', (view) => {
    const pages = chartPages('northwind-9.salesorg', view)
    expect(pages.map(({ cards }) => cards)).toEqual([9])
    expect(pages[0]?.chart?.smallestName).toBeGreaterThan(READABLE)
  })

  it('pods and branches stand below one another, about as many on each page', () => {
    const [, ...ofPods] = chartPages('meridian-60.salesorg', 'structure')
    expect(ofPods.map(({ title }) => title)).toEqual([
      'Leadership and shared roles',
      'US East and US West',
      'UK & Ireland, DACH and Asia Pacific',
    ])
    const branches = chartPages('halden-roth-24.salesorg', 'reporting').map(({ title }) => title)
    expect(branches.slice(2)).toEqual(['Jörg Lindemann and Élodie Marchand', 'Ingrid Sørensen'])
  })

  it.each(FILES)('no name on the map is cut off: %s', (file) => {
    for (const view of ['structure', 'reporting'] as const) {
      const [map] = deckOf(file, UPRIGHT, view)
      expect(map && textsOn(map).filter(({ text }) => text.includes('…'))).toEqual([])
    }
  })
})

/** Where the broken line of the target is: the only one on this page that stands. */
function targetLines({ scene }: Page): readonly Box[] {
  return scene.parts.flatMap(({ box, shapes }) =>
    shapes.flatMap((shape) => {
      if (shape.kind !== 'line') return []
      const [from, to] = shape.points
      return from && to && from.x === to.x
        ? [{ x: box.x + from.x, y: box.y + from.y, width: 0, height: to.y - from.y }]
        : []
    }),
  )
}

it.each(FILES)('the line of the target runs through no word, wherever it is: %s', (file) => {
  const targets = Array.from({ length: 8 }, (_, at) => (at + 1) * 1_200_000)
  const struck = targets.flatMap((target) => {
    const [page] = deckOf(file, SLIDE, 'structure', { target, dealSize: 50_000 }).filter(
      ({ title }) => title === 'What holds us back',
    )
    if (!page) throw new Error('The page is not there')
    const lines = targetLines(page)
    expect(lines).toHaveLength(1)
    const texts = textsOn(page).filter(({ box }) => lines.some((line) => isOver(box, line)))
    return texts.map(({ text }) => `${target}: ${text}`)
  })
  expect(struck).toEqual([])
})

it('says of the target what the window says: as long as nobody says it, all of it is taken as new', () => {
  const said = (company: Document['company']) =>
    deckOf('northwind-9.salesorg', SLIDE, 'structure', company)
      .flatMap(textsOn)
      .filter(({ text }) => text.startsWith('Today we can win '))
      .map(({ text }) => /if all of it is new business$/.test(text))
  const figures = { target: 1_200_000, dealSize: 12_000 }
  expect(said({ ...figures, customers: 40 })).toEqual([true])
  expect(said({ ...figures, customers: 40, targetFromNew: 1_000_000 })).toEqual([false])
})

it('compares the target with all pods together', () => {
  const texts = deckOf('meridian-60.salesorg').flatMap(textsOn)
  expect(texts.map(({ text }) => text)).toContain('All together')
})
