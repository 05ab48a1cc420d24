// Pages look even: headings stand above what they head, a table has letters of one size, nothing leaves a hole.
import { expect, test } from 'vitest'
import { orgOf } from '../../../shared/org/org.ts'
import { EXTRA_PAGES, type Page, type PageChoices } from '../../../shared/pages/page.ts'
import { pagesOf } from '../../../shared/pages/pages-of.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { TODAY } from '../../helpers/today.ts'

const TEAM = buildDocument(belt(2, 2, 3, 2))

function pages(change: Partial<PageChoices>): readonly Page[] {
  return pagesOf({
    org: orgOf(TEAM),
    view: 'structure',
    theme: 'light',
    isWhite: true,
    choices: { ...USUAL_PAGES, extras: EXTRA_PAGES, ...change },
    writer: writerFor('en-GB', TEAM.currency),
    today: TODAY,
  })
}

function textsOn(all: readonly Page[], title: string) {
  const page = all.find((each) => each.title === title)
  if (!page) throw new Error(`no page is called ${title}`)
  return page.scene.parts.flatMap(({ shapes, box }) =>
    shapes.flatMap((shape) => {
      if (shape.kind !== 'text') return []
      const { text, at, style } = shape
      return [{ text, size: style.size, x: box.x + at.x, y: box.y + at.y }]
    }),
  )
}

function textOn(all: readonly Page[], title: string, text: string | RegExp) {
  const found = textsOn(all, title).find((each) =>
    typeof text === 'string' ? each.text === text : text.test(each.text),
  )
  if (!found) throw new Error(`${title} says nothing like ${text}`)
  return found
}

const UPRIGHT = pages({ size: 'a4', direction: 'portrait' })

test('what each stage does is headed where the first of them stands', () => {
  const slides = pages({ size: '16:9' })
  const heading = textOn(slides, TEAM.name, /^WHAT EACH STAGE DOES/)
  expect(heading.x).toBeCloseTo(textOn(slides, TEAM.name, /^~400/).x)
})

test('a table on an upright page has letters of one size, whether or not a text takes two lines', () => {
  const title = 'What it is reckoned with'
  const short = textOn(UPRIGHT, title, 'Qualified deals that are won')
  const long = textOn(UPRIGHT, title, /^Customers that one account manager/)
  expect(long.text).not.toMatch(/look after$/)
  expect(long.size).toBe(short.size)
})

test('on an upright page each block follows the one above it', () => {
  const table = textOn(UPRIGHT, 'People and cost', 'Today')
  const cover = textOn(UPRIGHT, 'People and cost', 'WHO CAN STEP IN')
  expect(cover.y - table.y).toBeLessThan(table.size * 9)
  const above = textOn(UPRIGHT, 'Who answers for what', /^Identifying the decision-making/)
  const below = textOn(UPRIGHT, 'Who answers for what', 'Closers')
  expect(below.y - above.y).toBeLessThan(above.size * 9)
})
