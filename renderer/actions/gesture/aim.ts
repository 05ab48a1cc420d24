// What lies below the pointer: the point of the chart, and what letting go there would do.
import { orgOf } from '../../../shared/org/org.ts'
import { currentDocument } from '../../state/store.ts'
import { chartPointAt, isOnChart } from '../../view/pointing.ts'
import { layoutFor, shownView } from '../../view/shown-view.ts'
import type { Aim } from './course.ts'

/** Off the chart there is nothing to do. */
export const aimAtChart: Aim = (at, what) => {
  const point = chartPointAt(at)
  const document = currentDocument()
  const drawn = { org: orgOf(document), layout: layoutFor(document) }
  const found = isOnChart(at) ? shownView().dropAt(drawn, point, what) : null
  return found && 'refusal' in found
    ? { point, drop: null, refusal: found.refusal }
    : { point, drop: found, refusal: null }
}
