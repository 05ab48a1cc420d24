// Overlong names in sentences: cut off wherever they stand, and nothing else is.
import { expect, test } from 'vitest'
import { money } from '../../../shared/words/figures.ts'
import { ranged, shortlisted } from '../../../shared/words/lists.ts'
import { words } from '../../../shared/words/phrase.ts'
import { withShortNames } from '../../../shared/words/short-names.ts'
import { english } from '../../helpers/english.ts'

const LONG = 'Bartholomew of the Northern Lakes and Valleys'

test('names are cut after thirty characters, in lists and phrases within phrases as well', () => {
  const said = words`No deputy for ${shortlisted([LONG, 'Ben'])}: ${words`${LONG} is away`}`
  expect(english.write(withShortNames(said))).toBe(
    'No deputy for Bartholomew of the Northern La… and Ben: Bartholomew of the Northern La… is away',
  )
})

test('thirty characters, figures and the words themselves stay', () => {
  const name = 'x'.repeat(30)
  const said = words`However long these words of the sentence are, ${name} has ${money(1_000_000)} and ${7}`
  expect(english.write(withShortNames(said))).toBe(english.write(said))
  const plain = 'A text without names is what it is, however long it may be.'
  expect(withShortNames(plain)).toBe(plain)
})

test('the same name is listed once, and a range of one number is that number', () => {
  expect(english.write(shortlisted(['Closer', 'Closer', 'Qualifier']))).toBe('Closer and Qualifier')
  expect([ranged([9, 9]), ranged([12, 9, 10])].map((part) => english.write(part))).toEqual([
    '9',
    '9 to 12',
  ])
})
