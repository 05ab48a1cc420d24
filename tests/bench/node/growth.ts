// How the time per role grows: one large organisation beside as many roles in small ones, in turn.
import { type Comparison, growth, LARGE, SMALL } from '../comparison.ts'
import { drawing } from './exports.ts'
import { writing } from './files.ts'
import { layingOut, layingOutReporting } from './layout.ts'
import { inARow, measureInTurn, type Work } from './measure.ts'
import { validating } from './validation.ts'

/** A PNG of the large chart fits into one picture at this scale only. */
const PNG_SCALE = 1

/** As many roles on both sides: both take as long, and leave as much behind to be cleared away. */
const SMALL_ONES = LARGE / SMALL

const WORKS: Readonly<Record<string, (roles: number) => Work>> = {
  'validate all, conveyor': (roles) => validating(roles, 'conveyor'),
  'validate all, pods': (roles) => validating(roles, 'pods'),
  layout: layingOut,
  'layout, reporting view': layingOutReporting,
  'write a file': writing,
  SVG: (roles) => drawing('svg', roles),
  PDF: (roles) => drawing('pdf', roles),
  [`PNG ${PNG_SCALE}x`]: (roles) => drawing('png', roles, PNG_SCALE),
}

/** One line for each work. */
export async function measureGrowth(): Promise<readonly Comparison[]> {
  const lines: Comparison[] = []
  for (const [name, workOn] of Object.entries(WORKS)) {
    const [small, large] = await measureInTurn(inARow(SMALL_ONES, workOn(SMALL)), workOn(LARGE))
    lines.push(growth(name, small / SMALL_ONES, large))
  }
  return lines
}
