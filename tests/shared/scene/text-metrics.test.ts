// Text is measured without a window, and cut between characters.
import { resolve } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { registerFonts } from '../../../electron/export/fonts.ts'
import { fitText, linesOf, onOneLine, textWidth } from '../../../shared/scene/text-metrics.ts'

registerFonts(resolve(import.meta.dirname, '../../../assets/fonts'))
const context = createCanvas(10, 10).getContext('2d')

describe('the table agrees with the font', () => {
  const TEXTS = [
    'Account executive',
    'Head of sales',
    'Sales development rep',
    'Vacant · hiring',
    'Éléonore Żółć',
    'Старший менеджер',
    '0.5 FTE',
  ]
  test.each(TEXTS)('%s', (text) => {
    for (const weight of [400, 500, 600, 700] as const) {
      context.font = `${weight} 100px Inter`
      const real = context.measureText(text).width
      // Kerning, which the table leaves out, is about one per cent.
      expect(Math.abs(textWidth(text, 100, weight) - real) / real).toBeLessThan(0.03)
    }
  })
})

describe('fitting', () => {
  test('what fits stays as it is, white space is one blank', () => {
    expect(fitText(' Head  of\nsales ', 13, 600, 500)).toBe('Head of sales')
  })
  test('what does not fit ends in an ellipsis and fits then', () => {
    const fitted = fitText('Vice president of everything', 13, 600, 90)
    expect(fitted).toMatch(/…$/)
    expect(textWidth(fitted, 13, 600)).toBeLessThanOrEqual(90)
  })
  test('no character is cut in two', () => {
    const family = '👩‍👩‍👧‍👦'
    for (let width = 0; width < 120; width += 3) {
      const rest = fitText(family.repeat(5), 13, 400, width).replaceAll(family, '').replace('…', '')
      expect(rest).toBe('')
    }
  })
  test('what cannot be seen takes no room, and controls are not drawn', () => {
    for (const hidden of ['\u200b', '\u2060', '\ufeff', '\u2068', '\u2069', '\u200d', '\u202e'])
      expect(textWidth(`Sales${hidden} rep`, 13, 600)).toBe(textWidth('Sales rep', 13, 600))
    expect(fitText('Sales\0 rep\u0007', 13, 600, 500)).toBe('Sales rep')
  })
  test.each(['👩', '👩‍👩‍👧', '👍🏽', '🇩🇪', '👩🏽‍💻'])('%s is one picture', (emoji) => {
    expect(textWidth(emoji, 10, 400)).toBe(10)
    expect(textWidth(emoji.repeat(3), 10, 400)).toBe(30)
  })
  test('East Asian text takes a full square each', () => {
    expect(textWidth('東京', 10, 400)).toBe(20)
  })
})

describe('text in lines', () => {
  const lines = (text: string, most = 2, width = 146) => linesOf(text, 13, 600, width, most)

  test.each([
    ['Account executive', ['Account executive']],
    ['Business development representative', ['Business development', 'representative']],
    ['Customer success manager', ['Customer success', 'manager']],
    ['Sales\n development\trepresentative', ['Sales development', 'representative']],
  ])('%j is whole in two', (text, whole) => {
    expect(lines(text)).toEqual(whole)
  })

  test('what needs more is shortened at the end of the last', () => {
    const [first, second, ...more] = lines('Senior enterprise business development representative')
    expect([first, more]).toEqual(['Senior enterprise', []])
    expect(second).toMatch(/^business.*…$/)
  })

  test('a word longer than a line is broken, never within a character', () => {
    expect(lines('m'.repeat(14)).join('')).toBe('m'.repeat(14))
    const families = '👩‍👩‍👧'.repeat(15)
    for (const line of lines(families, 3)) expect(line.replaceAll('👩‍👩‍👧', '')).toMatch(/^…?$/)
  })

  test('of any text every line fits, and nothing is lost but at the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 4 }), (text, most) => {
        const broken = lines(text, most, 60)
        expect(broken.length).toBeLessThanOrEqual(most)
        for (const line of broken) expect(textWidth(line, 13, 600)).toBeLessThanOrEqual(60)
        const kept = broken.join('').replace(/…$/, '').replaceAll(' ', '')
        expect(onOneLine(text).replaceAll(' ', '').startsWith(kept)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
