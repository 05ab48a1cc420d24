// Which paper is offered first.
import { expect, it } from 'vitest'
import { usualPaper } from '../../../shared/pages/usual-paper.ts'

it.each([
  ['en-US', 'letter'],
  ['es-MX', 'letter'],
  ['en-GB', 'a4'],
  ['de-CH', 'a4'],
  ['ja-JP', 'a4'],
  // The likeliest region of a language.
  ['en', 'letter'],
  ['de', 'a4'],
])('%s: %s', (locale, paper) => {
  expect(usualPaper(locale)).toBe(paper)
})
