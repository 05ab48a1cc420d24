// The charts that runs begin with: the samples, an empty one, and one too large to be drawn whole.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyDocument } from '../../shared/document/schema.ts'
import { writeDocument } from '../../shared/document/write-document.ts'
import { sample } from '../e2e/helpers/pitcrew.ts'
import { belt, buildDocument } from '../helpers/build-document.ts'

/** No file: what the program shows when it is started for the first time. */
const FIRST_START = 'first start'

const SAMPLES = [
  'acme-sales-team',
  'acme-worldwide',
  'estate-agency',
  'founder-only',
  'healthy-belt',
  'ready-for-pods',
  'thin-belt',
  'two-party-of-three',
] as const

const MADE: Readonly<Record<string, () => string>> = {
  empty: () => writeDocument({ ...emptyDocument('Empty'), structure: 'conveyor' }),
  large: () => writeDocument(buildDocument(belt(60, 60, 60, 59))),
}

/** Every seed has its chart; neighbouring seeds have different ones. */
export function chartOf(seed: number): string {
  const charts = [FIRST_START, ...SAMPLES, ...Object.keys(MADE)]
  return charts[seed % charts.length] ?? FIRST_START
}

/** A file of the chart in a folder, which the run may save over; null where there is none. */
export function fileOf(chart: string, folder: string): string | null {
  if (chart === FIRST_START) return null
  const path = join(folder, 'start.salesorg')
  writeFileSync(path, MADE[chart]?.() ?? readFileSync(sample(chart), 'utf8'))
  return path
}
