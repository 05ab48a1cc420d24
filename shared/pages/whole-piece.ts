// What the first page shows: the whole chart, or the one pod or branch that is asked for.
import type { RoleId } from '../ids.ts'
import { layoutOf } from '../layout/layout-of.ts'
import { membersByLane } from '../layout/members.ts'
import { podHeads } from '../layout/pod-heads.ts'
import { reportingLayout } from '../layout/reporting/reporting-layout.ts'
import { asBeginning, personName, podName, roleTitle } from '../names/called.ts'
import { laneKey, lanesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { beltOnPage } from './belt-on-page.ts'
import type { ChartLook } from './chart-drawing.ts'
import type { Part } from './page.ts'
import { branchOf, onlyRoles } from './part-of-chart.ts'
import { type Piece, standing } from './pieces.ts'

/** The chart, or the part of it that is asked for, in one piece. */
export function wholePiece({ org, view, choices, title }: ChartLook): Piece {
  const { part } = choices
  const { structure } = org.document
  const shown = shownOf(org, part)
  const isBelt = view === 'structure' && (structure === 'conveyor' || structure === 'two-party')
  return {
    id: 'chart',
    title: nameOf(org, part) ?? title,
    isBelt,
    shows: [],
    layout(shape, gap, rows) {
      if (view === 'reporting') return reportingLayout(shown, { pageShape: standing(shape) })
      return isBelt
        ? beltOnPage(shown, { gap, shape, rows })
        : layoutOf(shown, { dropAreas: false, shape })
    },
  }
}

/** What of an organisation a part of its chart places. */
export function shownOf(org: Org, part: Part): Org {
  switch (part.kind) {
    case 'whole':
      return org
    case 'branch':
      return onlyRoles(org, branchOf(org, part.roleId))
    case 'roles':
      return onlyRoles(org, new Set(part.roleIds))
    case 'pod': {
      const members = membersByLane(org)
      const lanes = lanesOf(org.document).filter(
        (lane) => lane.kind === 'pod' && lane.podId === part.podId,
      )
      const ids = new Set<RoleId>(lanes.flatMap((lane) => members.get(laneKey(lane)) ?? []))
      const lead = podHeads(org).get(part.podId)
      if (lead !== undefined) ids.add(lead)
      return onlyRoles(org, ids, new Set([part.podId]))
    }
  }
}

/** null: it is the whole, which is called as the chart is. */
function nameOf(org: Org, part: Part): string | null {
  if (part.kind === 'pod') {
    const pod = org.pod(part.podId)
    return pod ? asBeginning(podName(pod)) : null
  }
  const role = part.kind === 'branch' ? org.role(part.roleId) : undefined
  if (!role) return null
  const holder = org.holderOf(role)
  return holder ? personName(holder) : asBeginning(roleTitle(role))
}
