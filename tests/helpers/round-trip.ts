// Tables that leave and come back: their cells, changes of them, and what merging them says.
import { expect } from 'vitest'
import type { Document } from '../../shared/document/schema.ts'
import { orgOf } from '../../shared/org/org.ts'
import { rolesTable } from '../../shared/table-exports/roles-table.ts'
import { writeCsv } from '../../shared/table-exports/write-csv.ts'
import { guessedAnswers } from '../../shared/tables/import-list.ts'
import { listIntoChart, type MergeAnswers } from '../../shared/tables/merge-list.ts'
import { readTableFile } from '../../shared/tables/read-table.ts'
import { english } from './english.ts'
import { TODAY } from './today.ts'

export type Cells = readonly (readonly string[])[]

/** As a spreadsheet has it: cells, without what guards them in the file. */
export function exportedCells(document: Document, table = rolesTable): Cells {
  const source = { org: orgOf(document), today: TODAY, writer: english }
  const { rows } = readTableFile(writeCsv(table(source)).replace(/^\ufeff/, ''))
  return rows.map(({ cells }) => cells)
}

export function merged(document: Document, rows: Cells, said: Partial<MergeAnswers> = {}) {
  const lines = rows.map((cells, at) => ({ at: at + 1, cells }))
  const sheet = { name: '', isHidden: false, rows: lines, merged: [], unworked: 0 }
  const answers = { ...guessedAnswers(sheet), ticks: new Map(), ...said }
  let last = 0
  const places = { locale: 'en-GB', today: TODAY, newId: () => `n${last++}` }
  const outcome = listIntoChart(sheet, document, answers, places)
  expect(outcome.refusal).toBeNull()
  const told = outcome.changes.map(({ kind, isTicked, words }) => {
    const said = english.write(words).replaceAll('\u00a0', ' ')
    return `${isTicked ? '+' : '-'} ${kind} ${said}`
  })
  return { ...outcome, told, asked: outcome.issues.filter(({ question }) => question) }
}

/** Changes cells of rows, which are named by the ids of their roles. */
export function changed(
  rows: Cells,
  changes: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Cells {
  const [heads = []] = rows
  return rows.map((cells) =>
    cells.map((cell, at) => changes[cells[0] ?? '']?.[heads[at] ?? ''] ?? cell),
  )
}
