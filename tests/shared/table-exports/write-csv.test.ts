// CSV as RFC 4180 has it, with what every table of any chart says, and without a formula anywhere.
import fc from 'fast-check'
import { parseCsv } from 'hucre/csv'
import { expect, it } from 'vitest'
import { orgOf } from '../../../shared/org/org.ts'
import type { OutTable } from '../../../shared/table-exports/out-table.ts'
import { TABLE_IDS } from '../../../shared/table-exports/table-ids.ts'
import { TABLES } from '../../../shared/table-exports/tables.ts'
import { writeCsv } from '../../../shared/table-exports/write-csv.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

const table: OutTable = {
  name: 'Odd',
  columns: [
    { title: 'Text', kind: 'text' },
    { title: 'Number', kind: 'amount' },
    { title: 'Day', kind: 'day' },
  ],
  rows: [
    ['say "hi", twice', -5, '2026-03-31'],
    ['a\nb', 1.125, null],
    ['-5', 450_000, ''],
    ['=1+1', 0.1 + 0.2, '=1+1'],
  ],
}

it('quotes what needs it, ends lines with CR LF, begins with the mark that Excel looks for', () => {
  expect(writeCsv(table)).toBe(
    [
      '\ufeffText,Number,Day',
      '"say ""hi"", twice",-5,2026-03-31',
      '"a\nb",1.1250,',
      "'-5,450000,",
      "'=1+1,0.3,'=1+1",
      '',
    ].join('\r\n'),
  )
})

it('every table of any chart comes out as texts that are no formulas, and numbers', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      for (const id of TABLE_IDS) {
        const { columns, rows } = TABLES[id]({
          org: orgOf(document),
          today: TODAY,
          writer: english,
        })
        const text = writeCsv({ name: id, columns, rows })
        const [heads, ...read] = parseCsv(text, { delimiter: ',' })
        expect(heads).toEqual(columns.map(({ title }) => title))
        expect(read).toHaveLength(rows.length)
        for (const [at, cells] of read.entries()) {
          expect(cells).toHaveLength(columns.length)
          for (const [column, cell] of cells.entries())
            if (typeof rows[at]?.[column] === 'string')
              expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u)
            else expect(cell).toMatch(/^(?:-?\d+(?:\.\d+)?(?:e[+-]\d+)?)?$/)
        }
      }
    }),
    { numRuns: 8 },
  )
})
