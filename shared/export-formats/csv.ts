// CSV: one table of the chart for any program.
import { defineExportFormat } from './export-format.ts'

export const csv = defineExportFormat({
  id: 'csv',
  name: 'CSV',
  kind: 'CSV table',
  hint: 'One table, for any program',
  place: 6,
  options: ['table'],
  example: { options: '--table people', meaning: 'one table: roles, people, findings or capacity' },
})
