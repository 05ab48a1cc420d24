// Sentences, numbers, money and days as seven locales write them, and read them back.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from '../../../shared/numbers/read-number.ts'
import { exactNumber } from '../../../shared/numbers/write-number.ts'
import {
  amount,
  day,
  exact,
  money,
  percentage,
  share,
  tenths,
} from '../../../shared/words/figures.ts'
import { capitalised, chained, counted, listed, shortlisted } from '../../../shared/words/lists.ts'
import { type Part, words } from '../../../shared/words/phrase.ts'
import { type Writer, writerFor } from '../../../shared/words/writer.ts'

const LOCALES = ['en-US', 'en-GB', 'de-DE', 'de-CH', 'fr-FR', 'en-IN', 'ar-EG'] as const
/** More than the table: other grouping, other signs, other digits, other calendars. */
const MORE = [
  'es-ES',
  'pl-PL',
  'sv-SE',
  'hi-IN',
  'bn-BD',
  'fa-IR',
  'th-TH',
  'ja-JP',
  'pt-PT',
  'de-AT',
] as const

const english = writerFor('en-GB', 'EUR')

/** Blanks that do not break are shown as "_" and apostrophes as typed: versions of ICU differ in which. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, '_').replaceAll('’', "'")
}

describe('numbers', () => {
  const columns: readonly (readonly [part: Part, ...written: string[]])[] = [
    // part               en-US          en-GB          de-DE          de-CH          fr-FR          en-IN          ar-EG
    [1500, '1,500', '1,500', '1.500', "1'500", '1_500', '1,500', '1,500'],
    [
      1_234_567.891,
      '1,234,567.89',
      '1,234,567.89',
      '1.234.567,89',
      "1'234'567.89",
      '1_234_567,89',
      '12,34,567.89',
      '1,234,567.89',
    ],
    [
      money(52_800),
      'EUR_52,800',
      'EUR_52,800',
      '52.800_EUR',
      "EUR_52'800",
      '52_800_EUR',
      'EUR_52,800',
      '52,800_EUR',
    ],
    [share(0.125), '13%', '13%', '13_%', '13%', '13_%', '13%', '13%'],
    [percentage(12.5), '12.5%', '12.5%', '12,5_%', '12.5%', '12,5_%', '12.5%', '12.5%'],
    [
      day('2026-06-03'),
      'Jun 3, 2026',
      '3 Jun 2026',
      '03.06.2026',
      '03.06.2026',
      '03/06/2026',
      '3 Jun 2026',
      '03/06/2026',
    ],
  ]
  test.each(columns.map(([part, ...written]) => [JSON.stringify(part), part, written] as const))(
    '%s',
    (_name, part, written) => {
      const found = LOCALES.map((locale) => plain(writerFor(locale, 'EUR').write(part)))
      expect(found).toEqual(written)
    },
  )

  test.each([
    [0.333_333_333_3, '0.33'],
    [2, '2'],
    [-0.001, '0'],
    [amount(13.4), '13'],
    [amount(4.44), '4.4'],
    [amount(0.333), '0.33'],
    [amount(52_800.7), '52,801'],
    [share(2.22), '222%'],
    [share(0.002), '0%'],
    [share(100), 'over 9,999%'],
    [percentage(66.666), '66.67%'],
    [exact(1 / 3), '0.3333333333333333'],
    [tenths(2), '2.0'],
    [tenths(1234.56), '1,234.6'],
    [money(-52_800), '-EUR\u00a052,800'],
    [money(0.4), 'EUR\u00a00'],
    [day('2026-02-31'), '2026-02-31'],
    [day('soon\u202e'), 'soon'],
  ] as const)('%j is written %s', (part, written) => {
    expect(english.write(part)).toBe(written)
  })

  test('money carries what the chart calls its currency', () => {
    expect(writerFor('en-GB', undefined).write(money(52_800))).toBe('52,800')
    expect(writerFor('en-GB', ' ').write(money(52_800))).toBe('52,800')
    expect(writerFor('en-GB', '€').write(money(52_800))).toBe('€\u00a052,800')
    expect(writerFor('de-DE', 'Taler').write(money(52_800))).toBe('52.800\u00a0Taler')
    expect(writerFor('en-GB', '\u202eEUR').write(money(1))).toBe('EUR\u00a01')
  })

  test('every day of the Gregorian calendar is a plain one, without marks of direction', () => {
    for (const locale of [...LOCALES, ...MORE]) {
      const written = writerFor(locale, undefined).write(day('2026-06-03'))
      expect(written, locale).toMatch(/^[\d./ -]*2026[\d./ -]*$|Jun/)
    }
  })
})

describe('what is written reads back', () => {
  const locale = fc.constantFrom(...LOCALES, ...MORE)
  /** Numbers as people enter them: up to fifteen digits, up to six of them decimals. */
  const number = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat({ max: 6 }))
    .map(([digits, decimals]) => Number(`${digits}e-${decimals}`) + 0)
  const read = (text: string, { locale: own, currency }: Writer, unit: 'money' | 'percent') =>
    readNumber(text, { locale: own, currency, unit })

  test('exactly, in a field', () => {
    fc.assert(
      fc.property(locale, number, (each, value) => {
        const writer = writerFor(each, 'EUR')
        const text = exactNumber(value, each)
        expect(read(text, writer, 'money'), text).toEqual({ kind: 'number', value })
        expect(read(writer.write(percentage(value)), writer, 'percent').kind).toBe('number')
      }),
    )
  })

  test('also numbers with every digit that a number can have', () => {
    fc.assert(
      fc.property(locale, fc.double({ min: 1e-4, max: 1e15, noNaN: true }), (each, value) => {
        const text = exactNumber(value, each)
        expect(read(text, writerFor(each, 'EUR'), 'money'), text).toEqual({ kind: 'number', value })
      }),
    )
  })

  test('as money, in whole units', () => {
    fc.assert(
      fc.property(
        locale,
        fc.integer(),
        fc.constantFrom(undefined, 'EUR', '€', 'CHF', 'Fr.'),
        (each, value, currency) => {
          const writer = writerFor(each, currency)
          const text = writer.write(money(value))
          expect(read(text, writer, 'money'), text).toEqual({ kind: 'number', value })
        },
      ),
    )
  })

  test('with two decimals in a sentence', () => {
    fc.assert(
      fc.property(locale, number, (each, value) => {
        const writer = writerFor(each, 'EUR')
        const text = writer.write(value)
        const answer = read(text, writer, 'money')
        if (answer.kind !== 'number') throw new Error(`“${text}” is ${answer.kind}`)
        expect(Math.abs(answer.value - value)).toBeLessThanOrEqual(0.005 + 1e-9)
      }),
    )
  })
})

describe('sentences', () => {
  test('write numbers and names in their places', () => {
    const german = writerFor('de-DE', 'EUR')
    const sentence = words`${'Ana'} leads ${1200} people for ${money(5000)}`
    expect(english.write(sentence)).toBe('Ana leads 1,200 people for EUR\u00a05,000')
    expect(german.write(sentence)).toBe('Ana leads 1.200 people for 5.000\u00a0EUR')
    expect(english.write('Nobody sells')).toBe('Nobody sells')
    expect(english.write(words`Nothing is filled in`)).toBe('Nothing is filled in')
  })

  test('keep names on one line and in their places', () => {
    expect(english.write(words`If ${'An\na\u202e'} leaves`)).toBe('If An a leaves')
    expect(english.write(words`If ${'علي 42'} leaves`)).toBe('If \u2068علي 42\u2069 leaves')
    expect(english.write(listed(['علي', 'Ana']))).toBe('\u2068علي\u2069 and Ana')
  })

  test('never get into a text without a writer', () => {
    for (const part of [words`x`, money(1), day('2026-01-01')])
      expect(() => `${part}`).toThrow('Bug: a writer')
  })

  test('hold pieces of sentences, with their blanks', () => {
    const inPod = (pod: string | null) => (pod === null ? '' : words` of ${pod}`)
    expect(english.write(words`Closing${inPod('North')} is thin`)).toBe('Closing of North is thin')
    expect(english.write(words`Closing${inPod(null)} is thin`)).toBe('Closing is thin')
  })

  test('begin with a capital where somebody has no name, and leave names alone', () => {
    expect(english.write(words`${'somebody without a name'} leaves`)).toBe(
      'Somebody without a name leaves',
    )
    expect(english.write(words`If ${'somebody without a name'} leaves`)).toBe(
      'If somebody without a name leaves',
    )
    expect(english.write(words`If ${words`${'somebody without a name'}`} leaves`)).toBe(
      'If somebody without a name leaves',
    )
    expect(english.write(words`${words`${'somebody without a name'}`} leaves`)).toBe(
      'Somebody without a name leaves',
    )
    expect(english.write(words`${'iOS seller'} leaves`)).toBe('iOS seller leaves')
  })

  test.each([
    [counted(1, 'person', 'people'), '1 person'],
    [counted(1200, 'person', 'people'), '1,200 people'],
    [listed([]), ''],
    [listed(['Ana']), 'Ana'],
    [listed(['Ana', 'Ben']), 'Ana and Ben'],
    [listed(['Ana', 'Ben', 'Cleo']), 'Ana, Ben and Cleo'],
    [listed(['two-party', 'pods'], 'or'), 'two-party or pods'],
    [shortlisted(['A', 'B', 'C', 'D']), 'A, B, C and D'],
    [shortlisted(['A', 'B', 'C', 'D', 'E']), 'A, B, C and 2 others'],
    [shortlisted(['A', 'B', 'C', 'D'], 2), 'A, B and 2 others'],
    [chained(['A', 'B', 'A'], ' reports to '), 'A reports to B reports to A'],
    [capitalised('lead generation'), 'Lead generation'],
  ])('lists and counts: %#', (phrase, written) => {
    expect(english.write(phrase)).toBe(written)
  })

  test('no name can turn what stands beside it around, or break the line', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('a', ' ', 'ع', 'ש', '\u202e', '\u2067', '\u2069', '\n', '1'),
      }),
    )
    fc.assert(
      fc.property(name, (each) => {
        const written = english.write(words`Before ${each} after`)
        expect(written).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066\u2067]/u)
        const opened = written.split('\u2068').length
        expect(opened).toBe(written.split('\u2069').length)
        if (/[֐-ࣿ]/.test(each)) expect(opened).toBe(2)
      }),
    )
  })
})
