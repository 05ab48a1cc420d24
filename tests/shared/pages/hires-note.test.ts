// What stands beside the steps to a target: the hires that it takes of people who also do other things.
import { expect, it } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { PageChoices } from '../../../shared/pages/page.ts'
import { pagesOf } from '../../../shared/pages/pages-of.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

/** The note on the board's page, its two lines as one. */
function noteOn(document: Document, size: PageChoices['size'] = '16:9'): string {
  const pages = pagesOf({
    ...{ org: orgOf(document), view: 'structure', theme: 'light', isWhite: true },
    choices: { ...USUAL_PAGES, size, extras: ['findings', 'capacity'] },
    writer: english,
    today: TODAY,
  })
  const said = pages.flatMap(({ scene }) =>
    scene.parts.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : [])),
    ),
  )
  const from = said.findIndex((text) => text.startsWith('With 85%'))
  return from < 0 ? '' : said.slice(from, from + 2).join(' ')
}

/** Two who find, two who qualify and one who closes; and so many closers who are sought. */
function team(target: number | undefined, vacant = 0): Document {
  const sought = Array.from({ length: vacant }, (_, at) => ({
    id: `open ${at}`,
    does: 'closing' as const,
  }))
  const { roles = [], ...rest } = belt(2, 2, 1, 1)
  return buildDocument({
    ...rest,
    roles: [...roles, ...sought],
    company: { dealSize: 10_000, target },
  })
}

it('as the panel has it: beyond the roles on the chart', () => {
  // 6.2 deals a month, of which a closer wins 2.2: two more win 6.6 if they do nothing else.
  expect(noteOn(team(744_000))).toContain('beyond the roles on the chart: 3 in closing.')
  expect(noteOn(team(744_000, 2))).toContain('beyond the roles on the chart: 1 in closing.')
})

it('and nothing where the roles on the chart are enough, or nobody says a target', () => {
  expect(noteOn(team(744_000, 3))).toBe('')
  expect(noteOn(team(100_000))).toBe('')
  expect(noteOn(team(undefined))).toBe('')
})

it('whole, however many they are', () => {
  for (const size of ['16:9', 'a4'] as const)
    expect(noteOn(team(7_440_000), size)).toMatch(/^With 85% .* and \d+ in closing\.$/)
  expect(noteOn(team(7_440_000_000))).toContain('far more people than there are.')
})
