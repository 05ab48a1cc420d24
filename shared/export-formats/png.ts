// PNG: the chart as a picture of pixels.
import { defineExportFormat } from './export-format.ts'

export const png = defineExportFormat({
  id: 'png',
  name: 'PNG',
  kind: 'PNG picture',
  hint: 'A picture for slides and messages',
  place: 1,
  options: ['scale', 'theme', 'transparent', 'chart'],
  example: { options: '--scale 3', meaning: 'three pixels for each pixel of the chart' },
})
