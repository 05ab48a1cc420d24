// XLSX: the tables of the chart as a workbook, a sheet each.
import { writeXlsx } from 'hucre/xlsx'
import { chartName } from '../../shared/names/called.ts'
import { ok } from '../../shared/result.ts'
import { TABLE_IDS } from '../../shared/table-exports/table-ids.ts'
import { TABLES } from '../../shared/table-exports/tables.ts'
import { defineWriter } from './export-request.ts'
import { tableSource } from './table-source.ts'
import { sheetOf } from './workbook.ts'

/** The bytes of a workbook, the same ones for the same chart on the same day. */
export const xlsxWriter = defineWriter('xlsx', async (request, onProgress) => {
  const { document, table, today } = request
  const source = tableSource(request)
  const ids = table === undefined ? TABLE_IDS : [table]
  const sheets = ids.map((id, at) => {
    onProgress?.(at / (ids.length + 1))
    return sheetOf(TABLES[id](source))
  })
  // What was written when is nobody’s business, and would make other bytes each time.
  const day = new Date(`${today}T00:00:00Z`)
  const title = chartName(document)
  const properties = { title, creator: 'Pitcrew', created: day, modified: day }
  return ok(await writeXlsx({ sheets, properties }))
})
