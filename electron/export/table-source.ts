// What tables are made of, from what an export was asked for.
import { orgOf } from '../../shared/org/org.ts'
import type { TableSource } from '../../shared/table-exports/out-table.ts'
import { writerFor } from '../../shared/words/writer.ts'
import type { ExportRequest } from './export-request.ts'

export function tableSource({ document, today, locale }: ExportRequest): TableSource {
  return { org: orgOf(document), today, writer: writerFor(locale, document.currency) }
}
