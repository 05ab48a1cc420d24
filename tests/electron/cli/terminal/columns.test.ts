// Columns of a terminal: wide letters, emoji and marks are counted as terminals draw them.
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { cutToColumns } from '../../../../electron/cli/terminal/columns.ts'
import { progressOn } from '../../../../electron/cli/terminal/progress.ts'
import { wrapped } from '../../../../electron/cli/terminal/wrapped.ts'

describe('columns', () => {
  it.each([
    ['Team', 4],
    ['営業組織', 8],
    ['한국어', 6],
    ['ＡＢ', 4],
    ['A\u030angstro\u0308m', 8],
    ['👩‍💻 x', 4],
    ['שלום', 4],
    ['', 0],
  ])('of “%s”: %d', (text, columns) => {
    expect(cutToColumns(text, columns)).toBe(text)
    if (text !== '') expect(cutToColumns(text, columns - 1)).not.toBe(text)
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
  expect(stringWidth(printed.join('').replace('\r\u001b[2K', ''))).toBe(38)
  const lines = wrapped(Array.from({ length: 12 }, () => '営業組織').join(' '), 40)
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(40)
})
