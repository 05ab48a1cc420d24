// What becomes of a list from a file: a chart is filled with it, it is merged into one, or it is a chart of its own.
import { isEmptyChart } from '../../shared/document/is-empty-chart.ts'
import type { Document } from '../../shared/document/schema.ts'
import { nameKey } from '../../shared/names/name-key.ts'
import type { ListAnswers } from '../../shared/tables/import-list.ts'
import type { ListSheet } from '../../shared/tables/list-file.ts'

/** A chart without anybody is filled; into others a list is merged, or it becomes a chart of its own. */
export type ListTarget = 'fill' | 'merge' | 'new'

/** Where half of the chart's people are on the list it is about them. */
export function likelyTarget(
  document: Document,
  sheet: ListSheet,
  { layout }: ListAnswers,
): ListTarget {
  if (isEmptyChart(document)) return 'fill'
  const at = layout.columns.indexOf('name')
  const names = new Set(sheet.rows.map(({ cells }) => nameKey(cells[at] ?? '')))
  const known = document.people.filter(({ name }) => names.has(nameKey(name)))
  return known.length * 2 >= document.people.length ? 'merge' : 'new'
}

/** A chart is called like the file that it comes from. */
export function nameOf(fileName: string): string {
  return fileName.replace(/\.[a-z]{2,4}$/i, '')
}
