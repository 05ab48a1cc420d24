// PDF: the chart as one page, or as many as it needs to be read.
import { defineExportFormat } from './export-format.ts'

export const pdf = defineExportFormat({
  id: 'pdf',
  name: 'PDF',
  kind: 'PDF document',
  hint: 'Sharp at any size, text can be searched',
  place: 2,
  options: ['theme', 'pages', 'chart'],
  example: { options: '--page a4', meaning: 'pages of A4, text that can be searched' },
})
