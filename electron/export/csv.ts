// CSV: one table of the chart as text.
import { ok } from '../../shared/result.ts'
import { TABLES } from '../../shared/table-exports/tables.ts'
import { writeCsv } from '../../shared/table-exports/write-csv.ts'
import { defineWriter } from './export-request.ts'
import { tableSource } from './table-source.ts'

/** The bytes of a CSV file (UTF-8). */
export const csvWriter = defineWriter('csv', async (request) => {
  const { table = 'roles' } = request
  return ok(Buffer.from(writeCsv(TABLES[table](tableSource(request)))))
})
