// Numbers as they are typed in seven locales: read, asked about, refused.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localeFrom } from '../../../shared/numbers/number-form.ts'
import {
  type ReadNumber,
  type ReadOptions,
  readNumber,
  type Unit,
} from '../../../shared/numbers/read-number.ts'

const LOCALES = ['en-US', 'en-GB', 'de-DE', 'de-CH', 'fr-FR', 'en-IN', 'ar-EG'] as const

/** A number; two readings; or refused. */
type Expected = number | readonly [number, number] | 'refused'

function read(text: string, options: Partial<ReadOptions> = {}): Expected | string {
  const answer = readNumber(text, { locale: 'en-GB', unit: 'money', currency: 'EUR', ...options })
  return short(answer)
}

function short(answer: ReadNumber): Expected {
  switch (answer.kind) {
    case 'number':
      return answer.value
    case 'ambiguous':
      return answer.readings
    case 'refused':
      return 'refused'
  }
}

/** What is typed, and what it is in each locale; one value where all agree. */
const TABLE: readonly (readonly [text: string, ...expected: Expected[]])[] = [
  // text            en-US         en-GB         de-DE         de-CH         fr-FR         en-IN         ar-EG
  ['1500', 1500],
  ['0', 0],
  ['-2', -2],
  ['−2', -2],
  ['007', 7],
  ['1,500', 1500, 1500, [1.5, 1500], [1.5, 1500], [1.5, 1500], 1500, 1500],
  ['1.500', [1.5, 1500], [1.5, 1500], 1500, [1.5, 1500], [1.5, 1500], [1.5, 1500], [1.5, 1500]],
  [
    '700.000',
    [700, 700_000],
    [700, 700_000],
    700_000,
    [700, 700_000],
    [700, 700_000],
    [700, 700_000],
    [700, 700_000],
  ],
  [
    '12.000',
    [12, 12_000],
    [12, 12_000],
    12_000,
    [12, 12_000],
    [12, 12_000],
    [12, 12_000],
    [12, 12_000],
  ],
  ['12,000', 12_000, 12_000, [12, 12_000], [12, 12_000], [12, 12_000], 12_000, 12_000],
  ['1 500', 1500],
  ['1\u00a0500', 1500],
  ['1\u202f500', 1500],
  ["1'500", 1500],
  ['1’500', 1500],
  ['12,345', 12_345, 12_345, [12.345, 12_345], [12.345, 12_345], [12.345, 12_345], 12_345, 12_345],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ["1'234'567", 1_234_567],
  ['1 234 567', 1_234_567],
  ['12,34,567', 1_234_567],
  ['1,00,000', 100_000],
  ['1,500.50', 1500.5],
  ['1.500,50', 1500.5],
  ['1 500,5', 1500.5],
  ['1 500.5', 1500.5],
  ["1'500.5", 1500.5],
  ["1'500,5", 1500.5],
  ['1,234.56', 1234.56],
  ['1.234,56', 1234.56],
  ['1,234.567', 1234.567],
  ['12.5', 12.5],
  ['12,5', 12.5],
  ['0.5', 0.5],
  ['0,5', 0.5],
  ['.5', 0.5],
  ['0.125', 0.125],
  ['0,125', 0.125],
  ['1234.567', 1234.567],
  ['1.2345', 1.2345],
  // Digits of other scripts, and their separators.
  ['１２００', 1200],
  ['１，２００．５', 1200.5],
  ['١٢٠٠', 1200],
  ['١٬٢٠٠٫٥', 1200.5],
  ['١٫٥', 1.5],
  // Nobody groups thousands with this sign.
  ['١٫٥٠٠', 1.5],
  ['١٬٥٠٠', 1500],
  ['۱۲۳', 123],
  ['१२३४', 1234],
  ['𝟏𝟐', 12],
  // Currency and scale.
  ['€500', 500],
  ['500 €', 500],
  ['500\u00a0€', 500],
  ['EUR 500', 500],
  ['500 eur', 500],
  ['-€500', -500],
  ['€-500', -500],
  ['500k', 500_000],
  ['500 K', 500_000],
  ['500 k€', 500_000],
  ['€2.5m', 2_500_000],
  ['2,5 Mio', 2_500_000],
  ['1,5 Mio. €', 1_500_000],
  ['1.1m', 1_100_000],
  ['2 Mrd', 2_000_000_000],
  ['3 lakh', 300_000],
  ['2 crore', 20_000_000],
  [
    '1.500k',
    [1500, 1_500_000],
    [1500, 1_500_000],
    1_500_000,
    [1500, 1_500_000],
    [1500, 1_500_000],
    [1500, 1_500_000],
    [1500, 1_500_000],
  ],
  // What is no number, or not one.
  ['', 'refused'],
  ['abc', 'refused'],
  ['12,345,6', 'refused'],
  ['1,2,3', 'refused'],
  ['1.2.3', 'refused'],
  ['12 34', 'refused'],
  ['1,500.000,5', 'refused'],
  ['12,3456,789', 'refused'],
  ['0,500,000', 'refused'],
  ['0x1F', 'refused'],
  ['1e5', 'refused'],
  ['--1', 'refused'],
  ['1-2', 'refused'],
  ['-', 'refused'],
  ['.', 'refused'],
  ['12.', 'refused'],
  ['2026-03-31', 'refused'],
  ['12 people', 'refused'],
  ['10²', 'refused'],
  ['½', 'refused'],
  ['Infinity', 'refused'],
  ['(500)', 'refused'],
  ['$500', 'refused'],
  ['USD 500', 'refused'],
  ['50 %', 'refused'],
  [`${'9'.repeat(400)}`, 'refused'],
]

describe.each(LOCALES.map((locale, at) => [locale, at] as const))('%s', (locale, at) => {
  test.each(TABLE.map(([text, ...expected]) => [text, expected] as const))(
    '%s',
    (text, expected) => {
      expect(read(text, { locale })).toEqual(expected.length === 1 ? expected[0] : expected[at])
    },
  )
})

test('the table has one column for all or one for each', () => {
  for (const [text, ...expected] of TABLE)
    expect([1, LOCALES.length], text).toContain(expected.length)
})

describe('beside the number', () => {
  const cases: readonly (readonly [text: string, unit: Unit, value: Expected])[] = [
    ['12.5 %', 'percent', 12.5],
    ['12.5', 'percent', 12.5],
    ['%50', 'percent', 50],
    ['٥٠٪', 'percent', 50],
    ['50 %', 'share', 0.5],
    ['33%', 'share', 0.33],
    ['0.5', 'share', 0.5],
    ['50%', 'count', 'refused'],
    ['€500', 'count', 'refused'],
    ['5k', 'count', 5000],
    ['5k', 'percent', 'refused'],
    ['0.5 FTE', 'share', 'refused'],
  ]
  test.each(cases)('%s as %s', (text, unit, value) => {
    expect(read(text, { unit })).toEqual(value)
  })

  test('a chart without a currency takes any, and no other word', () => {
    const currency = undefined
    for (const text of ['€500', 'USD 500', '500 chf', '₹500', '500'])
      expect(read(text, { currency }), text).toBe(500)
    for (const text of ['500 people', '500 abc', 'x500'])
      expect(read(text, { currency }), text).toBe('refused')
  })

  test('a chart with its own takes its sign, its code and its own spelling', () => {
    expect(read('$500', { currency: 'USD' })).toBe(500)
    expect(read('US$500', { currency: 'USD' })).toBe(500)
    expect(read('USD 500', { currency: '$' })).toBe(500)
    expect(read('500 Fr.', { currency: 'Fr.' })).toBe(500)
    expect(read('£500', { currency: 'USD' })).toBe('refused')
  })
})

describe('refusals say what to do', () => {
  const message = (text: string, options: Partial<ReadOptions> = {}) => {
    const answer = readNumber(text, { locale: 'en-GB', unit: 'money', currency: 'EUR', ...options })
    return answer.kind === 'refused' ? answer.message : null
  }
  test.each([
    ['abc', {}, 'Please write a number, such as 0.5 or 1,200.'],
    ['abc', { locale: 'de-DE' }, 'Please write a number, such as 0,5 or 1.200.'],
    ['12 people', { unit: 'count' }, 'Please write the number alone, such as 0.5 or 1,200.'],
    ['$500', {}, 'The money of this chart is EUR. Please write the amount in it, such as 1,200.'],
    ['500 things', { currency: undefined }, 'Please write the amount alone, such as 1,200.'],
    ['50%', {}, 'Please write a number here, not a percentage.'],
    ['9'.repeat(400), {}, 'That number is too large to count with.'],
  ] as const)('%s', (text, options, says) => {
    expect(message(text, options)).toBe(says)
  })
})

test('whatever is typed is a number, a question or one sentence', () => {
  const piece = fc.constantFrom(
    ...'0123456789',
    '.',
    ',',
    ' ',
    "'",
    '-',
    '%',
    'k',
    '€',
    '٫',
    '٣',
    '\u00a0',
    'x',
  )
  const typed = fc.oneof(fc.string({ unit: piece, maxLength: 12 }), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(typed, fc.constantFrom(...LOCALES), (text, locale) => {
      const answer = readNumber(text, { locale, unit: 'money', currency: undefined })
      if (answer.kind === 'number') expect(Number.isFinite(answer.value)).toBe(true)
      else if (answer.kind === 'ambiguous') {
        expect(answer.readings[0]).not.toBe(answer.readings[1])
      } else expect(answer.message).toMatch(/^[A-Z].*\.$/)
    }),
  )
})

test.each([
  ['de-DE', 'de-DE'],
  ['de_CH', 'de-CH'],
  ['EN-gb', 'en-GB'],
  ['C', null],
  ['', null],
  ['xx-YY', null],
  ['../etc', null],
  ['en-GB-oxendict', 'en-GB-oxendict'],
])('%j is the locale %j', (text, locale) => {
  expect(localeFrom(text)).toBe(locale)
})
