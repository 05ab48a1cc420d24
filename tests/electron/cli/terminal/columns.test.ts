// Columns of a terminal: wide letters, emoji and marks are counted as terminals draw them.
import { describe, expect, it } from 'vitest'
import { columnsOf, cutToColumns } from '../../../../electron/cli/terminal/columns.ts'
import { progressOn } from '../../../../electron/cli/terminal/progress.ts'
import { wrapped } from '../../../../electron/cli/terminal/wrapped.ts'

describe('columns', () => {
  it.each([
    ['Team', 4],
    ['営業組織', 8],
    ['한국어', 6],
    ['ｶﾀｶﾅ', 4],
    ['ＡＢ', 4],
    ['Ångström', 8],
    ['A\u030angstro\u0308m', 8],
    ['👩‍💻 x', 4],
    ['✔ ✔️', 4],
    ['שלום', 4],
    ['', 0],
  ])('of “%s”: %d', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })

  it('cut no letter in two', () => {
    expect(cutToColumns('営業組織', 5)).toBe('営業')
    expect(cutToColumns('a👩‍💻b', 2)).toBe('a')
    expect(cutToColumns('a👩‍💻b', 3)).toBe('a👩‍💻')
    expect(cutToColumns('Team', 9)).toBe('Team')
  })
})

it('a line of progress and wrapped sentences never take more than the terminal has', () => {
  const printed: string[] = []
  const io = {
    printError: (text: string) => void printed.push(text),
    showsProgress: true,
    width: 40,
  }
  progressOn(io, { isAsked: false, locale: 'en-GB' }).show(`Exporting ${'営'.repeat(60)}.pdf`, 0.5)
  expect(columnsOf(printed.join('').replace('\r\u001b[2K', ''))).toBe(38)
  const lines = wrapped(Array.from({ length: 12 }, () => '営業組織').join(' '), 40)
  expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(40)
})
