// PDF: the chart as one page.
import { defineExportFormat } from './export-format.ts'

export const pdf = defineExportFormat({
  id: 'pdf',
  name: 'PDF',
  kind: 'PDF document',
  hint: 'Sharp at any size, text can be searched',
  place: 2,
  options: ['theme'],
  example: { options: '', meaning: 'one page, text that can be searched' },
})
