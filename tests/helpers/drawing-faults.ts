// Everything that can be wrong with a drawing of an organisation, in either view, in words; nothing: it is tidy.
import type { Role } from '../../shared/document/schema.ts'
import type { PodId, RoleId } from '../../shared/ids.ts'
import { encloses } from '../../shared/layout/boxes.ts'
import type { Box, Layout, PlacedLine, Point } from '../../shared/layout/layout.ts'
import { laneOf } from '../../shared/org/lanes.ts'
import type { Org } from '../../shared/org/org.ts'
import { crossingsIn, crossingsOf, type Named, overlapsAmong, overlapsIn } from './tidy-drawing.ts'

/** Looks at each part a few times, so that ten thousand roles take no longer than a test may. */
export function faultsOf(org: Org, layout: Layout): readonly string[] {
  return [
    ...overlapsIn(layout),
    ...overlapsAmong(groundsOf(layout)),
    ...overlapsAmong(cellsOf(layout)),
    ...crossingsIn(layout),
    ...crossingsOf(layout.lines, lanesOf(layout)),
    ...crossingsOf(layout.lines, podBodiesOf(layout)),
    ...misplacedLeads(org, layout),
    ...straysOf(layout),
    ...(layout.teams ? wrongEndsOf(layout, layout.teams) : []),
  ]
}

/** Everything that stands beside one another: leaders above, lanes or pods, strips. */
function groundsOf({ lanes, pods, cards }: Layout): readonly Named[] {
  const leaders = new Set(lanes.find(({ key }) => key === 'leadership')?.roleIds)
  return [
    ...cards.flatMap(({ roleId, box }) => (leaders.has(roleId) ? [{ name: roleId, box }] : [])),
    ...pods.map(({ podId, box }) => ({ name: `pod ${podId}`, box })),
    ...lanes.flatMap(({ key, lane, box }) =>
      lane.kind === 'leadership' || lane.kind === 'pod' ? [] : [{ name: key, box }],
    ),
  ]
}

/** The stages of pods, and the headers above them. */
function cellsOf({ lanes, pods }: Layout): readonly Named[] {
  return [
    ...lanes.flatMap(({ key, lane, box }) => (lane.kind === 'pod' ? [{ name: key, box }] : [])),
    ...pods.map(({ podId, box, headerHeight }) => ({
      name: `header of ${podId}`,
      box: { ...box, height: headerHeight },
    })),
  ]
}

/** A cell or a station is never crossed. */
function lanesOf({ lanes }: Layout): readonly Named[] {
  return lanes.flatMap(({ lane, key, box }) =>
    lane.kind === 'leadership' ? [] : [{ name: key, box }],
  )
}

/** Lines may come down to the card of a lead in the header, and no further into a pod. */
function podBodiesOf({ pods }: Layout): readonly Named[] {
  return pods.map(({ podId, box, leadId, headerHeight }) => {
    const above = leadId === null ? 0 : headerHeight / 4
    return { name: `pod ${podId}`, box: { ...box, y: box.y + above, height: box.height - above } }
  })
}

/**
 * Pods without their lead at their head or with that of others, and leaders who stand in a pod of others. Who leads
 * several pods, or leaders, stands above them.
 */
function misplacedLeads(org: Org, { pods, cards, lanes }: Layout): readonly string[] {
  const boxes = new Map(cards.map(({ roleId, box }) => [roleId, box]))
  const away = pods.flatMap(({ podId, leadId, box, headerHeight }) => {
    const wanted = headOf(org, podId)
    if (leadId !== wanted) return [`${leadId} instead of ${wanted} at the head of ${podId}`]
    if (leadId === null) return []
    const card = boxes.get(leadId)
    const isThere = card && encloses({ ...box, height: headerHeight }, card)
    return isThere ? [] : [`${leadId} leads ${podId} from elsewhere`]
  })
  const inCells = lanes.flatMap(({ lane, key, roleIds }) =>
    lane.kind !== 'pod'
      ? []
      : roleIds.flatMap((id) => {
          const role = org.role(id)
          return role && isLeader(org, role) ? [`${id} leads and stands in ${key}`] : []
        }),
  )
  const heads = new Set(pods.map(({ leadId }) => leadId))
  const above = new Set(lanes.find(({ key }) => key === 'leadership')?.roleIds)
  const leaders = cards.flatMap(({ roleId, box }) =>
    above.has(roleId) && !heads.has(roleId) ? [{ name: `${roleId} below`, box }] : [],
  )
  const bodies = pods.map(({ podId, box }) => ({ name: `the lead of ${podId}`, box }))
  return [...away, ...inCells, ...overlapsAmong([...leaders, ...bodies])]
}

function headOf(org: Org, podId: PodId | null): RoleId | null {
  const leadId = (podId !== null && org.pod(podId)?.leadId) || null
  const lead = leadId === null ? undefined : org.role(leadId)
  if (!lead || !isLeader(org, lead) || org.hiddenRoles.some(({ id }) => id === leadId)) return null
  const isAbove =
    org.document.pods.some((other) => other.id !== podId && other.leadId === leadId) ||
    org.reportsOf(lead).some((report) => isLeader(org, report))
  return isAbove ? null : leadId
}

function isLeader(org: Org, role: Role): boolean {
  return laneOf(role, org.document).kind === 'leadership'
}

/** What reaches over the edge of the page, cards outside their lane, and cells outside their pod. */
function straysOf(layout: Layout): readonly string[] {
  const { width, height, cards, lanes, pods, lines } = layout
  const page = { x: 0, y: 0, width, height }
  const boxes = new Map(cards.map(({ roleId, box }) => [roleId, box]))
  const podBoxes = new Map(pods.map(({ podId, box }) => [podId, box]))
  return [
    ...outside(page, [
      ...cards.map(({ roleId, box }) => ({ name: roleId, box })),
      ...lanes.map(({ key, box }) => ({ name: key, box })),
      ...pods.map(({ podId, box }) => ({ name: `pod ${podId}`, box })),
      ...lines.map((line) => ({ name: line.id, box: boxOf(line) })),
    ]),
    ...lanes.flatMap(({ lane, box, roleIds }) => [
      ...outside(
        box,
        roleIds.flatMap((id) => {
          const card = boxes.get(id)
          return card ? [{ name: id, box: card }] : []
        }),
      ),
      ...(lane.kind === 'pod'
        ? outside(podBoxes.get(lane.podId) ?? page, [{ name: lane.stage, box }])
        : []),
    ]),
  ]
}

/** Sums of numbers with fractions differ by less than this. */
const ROUNDING = 0.001

function outside({ x, y, width, height }: Box, parts: readonly Named[]): readonly string[] {
  const around = {
    x: x - ROUNDING,
    y: y - ROUNDING,
    width: width + 2 * ROUNDING,
    height: height + 2 * ROUNDING,
  }
  return parts.flatMap(({ name, box }) => (encloses(around, box) ? [] : [`${name} is outside`]))
}

function boxOf({ points }: PlacedLine): Box {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** In the reporting view: cards that no line of their manager leads to, and cards that one of somebody else leads to. */
function wrongEndsOf(
  { cards, lines }: Layout,
  teams: NonNullable<Layout['teams']>,
): readonly string[] {
  const managers = new Map(teams.flatMap((team) => team.roleIds.map((id) => [id, team.managerId])))
  const drawn = new Set(cards.map(({ roleId }) => roleId))
  const { below, above } = endsAt(cards)
  const ends = lines.flatMap(({ id, points }) =>
    [points[0], points.at(-1)].flatMap((end) => (end ? [{ id, key: keyOf(end) }] : [])),
  )
  const reached = new Set(ends.flatMap(({ key }) => below.get(key) ?? []))
  const wrong = ends.flatMap(({ id, key }) => {
    const led = below.get(key)
    const owner = led ? managers.get(led) : above.get(key)
    const isOwn = owner === undefined || id.startsWith(`line:${owner}:`)
    return isOwn ? [] : [`${id} ends where a line of ${owner} does`]
  })
  const missing = [...managers].flatMap(([id, managerId]) =>
    managerId !== null && drawn.has(managerId) && !reached.has(id)
      ? [`nothing leads from ${managerId} to ${id}`]
      : [],
  )
  return [...wrong, ...missing]
}

/** Where lines end: at the upper edge or a side of a card those from above, at its lower edge those to reports. */
function endsAt(cards: Layout['cards']) {
  const below = new Map<string, RoleId>()
  const above = new Map<string, RoleId>()
  for (const { roleId, box } of cards) {
    const [middle, level] = [box.x + box.width / 2, box.y + box.height / 2]
    below.set(keyOf({ x: middle, y: box.y }), roleId)
    below.set(keyOf({ x: box.x, y: level }), roleId)
    below.set(keyOf({ x: box.x + box.width, y: level }), roleId)
    above.set(keyOf({ x: middle, y: box.y + box.height }), roleId)
  }
  return { below, above }
}

function keyOf({ x, y }: Point): string {
  return `${x} ${y}`
}
