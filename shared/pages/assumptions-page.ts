// The page behind the capacity: every figure that it is reckoned with, whose it is, and where it comes from.
import {
  ASSUMPTION_KEYS,
  ASSUMPTIONS,
  assumptionsOf,
  confirmedAssumption,
  usualFigure,
} from '../capacity/assumptions.ts'
import { amount, percentage } from '../words/figures.ts'
import { words } from '../words/phrase.ts'
import type { ChartLook } from './chart-drawing.ts'
import type { Draft } from './draft.ts'
import { drawHead, sheetOf } from './frame.ts'
import type { Size } from './page-size.ts'
import { drawTable, type Row } from './table.ts'

const ID = 'assumptions'
const TITLE = 'What it is reckoned with'

/** One page. */
export function assumptionsPage(look: ChartLook, size: Size): Draft {
  return {
    id: ID,
    title: TITLE,
    level: 0,
    size,
    draw() {
      const { org, writer } = look
      const { document } = org
      const sheet = sheetOf(ID, look, size, true)
      const values = assumptionsOf(document)
      const own = ASSUMPTION_KEYS.filter((key) => confirmedAssumption(document, key) !== undefined)
      const subtitle = words`${own.length} of ${ASSUMPTION_KEYS.length} figures are our own, the others are usual ones`
      drawHead(
        sheet,
        TITLE,
        writer.write(own.length === 0 ? 'All of these figures are usual ones' : subtitle),
      )
      const rows = ASSUMPTION_KEYS.map((key): Row => {
        const { title, unit } = ASSUMPTIONS[key]
        const isOwn = own.includes(key)
        const isShare = unit.startsWith('percent')
        const value = values[key]
        const figure = writer.write(isShare ? percentage(value * 100) : amount(value))
        const source = isOwn ? 'Our own figure' : usualFigure(document, key).source
        return {
          cells: [title, isOwn || value === 0 ? figure : `~${figure}`, source],
          dot: null,
          look: 'plain',
        }
      })
      const { content, unit } = sheet
      drawTable(
        sheet,
        { ...content, y: content.y + 6 * unit, height: content.height - 6 * unit },
        [
          { heading: 'Figure', share: 3.7, isNumber: false },
          { heading: 'Value', share: 0.8, isNumber: true },
          { heading: 'Where it comes from', share: 5.8, isNumber: false, indent: 30 },
        ],
        rows,
      )
      return { parts: sheet.ink.parts, note: '~ usual figure, not yet measured by us' }
    },
  }
}
