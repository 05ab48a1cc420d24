// The quotations are short, and every pro and con of the structures has one.
import { expect, test } from 'vitest'
import { STRUCTURE_GUIDE } from '../../../shared/advisor/structure-guide.ts'
import { QUOTATIONS, quoted } from '../../../shared/article/quotations.ts'

test('every pro and con of the article is quoted', () => {
  const known = Object.values(STRUCTURE_GUIDE).flatMap(({ pros, cons }) =>
    [...pros, ...cons].map(({ id }) => id),
  )
  const prefixed = Object.keys(QUOTATIONS).filter((id) => /^(CB|2P|PD)-/.test(id))
  expect(prefixed.toSorted()).toEqual(known.toSorted())
})

test('each is one short piece, said once', () => {
  const texts = Object.values(QUOTATIONS)
  for (const text of texts) expect(text.length, text).toBeLessThan(170)
  expect(new Set(texts).size).toBe(texts.length)
  expect(quoted('2P-C5')).toBe('“Not ideal for startups in non-established markets”')
})
