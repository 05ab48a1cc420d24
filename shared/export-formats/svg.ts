// SVG: the chart as a drawing that can be worked on.
import { defineExportFormat } from './export-format.ts'

export const svg = defineExportFormat({
  id: 'svg',
  name: 'SVG',
  kind: 'SVG drawing',
  hint: 'For drawing programs and web pages',
  place: 3,
  options: ['theme', 'transparent', 'font', 'chart'],
  example: { options: '--theme dark', meaning: 'for web pages and drawing programs' },
})
