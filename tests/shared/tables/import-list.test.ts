// Any table at all becomes a sound chart, or one that nobody is on; and merging it again does no harm.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { orgOf } from '../../../shared/org/org.ts'
import {
  guessedAnswers,
  likelySheet,
  listOnEmptyChart,
} from '../../../shared/tables/import-list.ts'
import { listIntoChart } from '../../../shared/tables/merge-list.ts'
import { TODAY } from '../../helpers/today.ts'

const HEADS = ['Name', 'First name', 'Title', 'Reports to', 'Manager ID', 'Team', 'Start', 'FTE']
const MORE = ['Quota', 'Salary', 'ID', 'E-mail', 'Status', 'Stage', 'Kst', '']
const CELLS = ['Ana', 'Ben', 'Ana', 'Berg, Jonas', 'A. Berg', 'Ana / Ben', 'AE', 'SDR', 'Wizard']
const ODD = [
  '',
  '-',
  '0',
  '40',
  '1.500',
  '-5',
  '€ 1e999',
  '31.02.2025',
  '03/04/2025',
  '#REF!',
  'Total',
]
const cell = fc.oneof(fc.constantFrom(...CELLS, ...ODD), fc.string({ maxLength: 6 }))
const table = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 })

function sheetOf(rows: readonly (readonly string[])[]) {
  return {
    name: 'Team',
    isHidden: false,
    rows: rows.map((cells, at) => ({ at: at + 1, cells })),
    merged: [{ column: 0, from: 2, to: 4 }],
    unworked: 1,
  }
}

it('whatever stands in it', () => {
  const heads = fc.shuffledSubarray([...HEADS, ...MORE], { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(heads, table, fc.constantFrom('en-GB', 'de-DE', 'en-US'), (head, rows, locale) => {
      const sheet = sheetOf([head, ...rows])
      const answers = guessedAnswers(sheet)
      let id = 0
      const places = { locale, today: TODAY, newId: () => `n${id++}` }
      const made = listOnEmptyChart(sheet, emptyDocument('New'), answers, places)
      expect(made.refusal).toBeNull()
      const all = new Map(
        (['new', 'changed', 'emptied', 'gone'] as const).map((kind) => [kind, true]),
      )
      const merged = listIntoChart(sheet, made.document, { ...answers, ticks: all }, places)
      expect(merged.refusal).toBeNull()
      for (const { document } of [made, merged]) {
        const { reporting } = orgOf(document)
        expect(reporting.loops).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})

it('the sheet that looks most like a list is taken, a hidden one only if there is no other', () => {
  const list = sheetOf([
    ['Name', 'Title'],
    ['Ana', 'AE'],
  ])
  const notes = sheetOf([['Read me'], ['first']])
  expect(likelySheet([notes, list])).toBe(1)
  expect(likelySheet([notes, { ...list, isHidden: true }])).toBe(0)
  expect(likelySheet([{ ...list, isHidden: true }])).toBe(0)
})
