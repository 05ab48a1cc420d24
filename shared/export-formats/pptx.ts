// Slides: the chart as a presentation in which everything can be changed.
import { defineExportFormat } from './export-format.ts'

export const pptx = defineExportFormat({
  id: 'pptx',
  name: 'Slides',
  kind: 'PowerPoint presentation',
  hint: 'Every card can be changed in PowerPoint',
  place: 4,
  options: ['theme', 'pages'],
  example: { options: '--pages all', meaning: 'slides for a board, each card a shape' },
})
