// Which parts of the scene are elements: those one reads or touches now. The rest is painted or unseen.
import type { RoleId } from '../../../shared/ids.ts'
import { touches } from '../../../shared/layout/boxes.ts'
import type { ScenePart } from '../../../shared/scene/scene.ts'
import type { Closeness } from '../../view/closeness.ts'

/** Places of the chart (lanes, pods, headings) that are named in the DOM at once, at most. */
const MOST_PLACES = 40

/** Linear in the parts, a few comparisons each; `wanted` cards are there wherever they stand. */
export function partsInDom(
  parts: readonly ScenePart[],
  closeness: Closeness,
  wanted: ReadonlySet<RoleId>,
): readonly ScenePart[] {
  if (closeness.way === 'everything') return parts
  let places = 0
  return parts.filter((part) => {
    const isSeen = closeness.way === 'overview' || touches(part.box, closeness.box)
    if (part.kind === 'card') return wanted.has(part.roleId) || (closeness.way === 'near' && isSeen)
    // Lines have no name; lanes are named and dropped into, but their picture is painted.
    return isSeen && part.label !== '' && ++places <= MOST_PLACES
  })
}
