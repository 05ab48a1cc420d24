// No text becomes a formula, and what was put before it is taken off again.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guarded, guardedAsText, unguarded } from '../../../shared/cells/guard.ts'

const RISKY = [
  '=1+1',
  '+49 30 123',
  '-5',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\nx',
  '\0=x',
  '  =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  "'=1+1",
  "''-x",
]

it.each(RISKY)('%j is guarded', (text) => {
  expect(guarded(text)).toBe(`'${text}`)
  expect(unguarded(`'${text}`)).toBe(text)
})

it.each(['Ana', "O'Neill", "'quoted'", 'a=b', '1/2', 'x-1', ''])('%j stays as it is', (text) => {
  expect(guarded(text)).toBe(text)
  expect(unguarded(text)).toBe(text)
})

it('any text comes back, also from a cell that is marked as text', () => {
  const sign = fc.constantFrom("'", '=', '-', ' ', '\t', '＝', '\u200b', 'a', '0')
  const text = fc.oneof(
    fc.string(),
    fc.array(sign, { maxLength: 5 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(text, (each) => {
      expect(unguarded(guarded(each))).toBe(each)
      expect(unguarded(guardedAsText(each))).toBe(each)
    }),
    { numRuns: 300 },
  )
})
