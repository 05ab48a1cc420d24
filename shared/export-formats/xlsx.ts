// XLSX: the tables of the chart as a workbook.
import { defineExportFormat } from './export-format.ts'

export const xlsx = defineExportFormat({
  id: 'xlsx',
  name: 'Excel',
  kind: 'Excel workbook',
  hint: 'Change it there, and import it again',
  place: 5,
  options: ['table'],
  example: { options: '', meaning: 'a sheet each for roles, people, findings and capacity' },
})
