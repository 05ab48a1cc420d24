// The page on people and cost: a table by stage or pod, who can step in, and the roles that are open.
import type { Role } from '../document/schema.ts'
import { STAGE_NAMES, STAGES, type Stage } from '../document/vocabulary.ts'
import { groupedBy } from '../grouped.ts'
import type { Box } from '../layout/layout.ts'
import { podName } from '../names/called.ts'
import { laneOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import type { Colour } from '../scene/scene.ts'
import { money, tenths } from '../words/figures.ts'
import { capitalised, counted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import { spelled } from '../words/spelled.ts'
import type { ChartLook } from './chart-drawing.ts'
import { drawCover } from './cover-block.ts'
import type { Draft } from './draft.ts'
import { drawHead, type Sheet, sheetOf } from './frame.ts'
import { drawOpenRoles, openRolesHeight } from './open-roles.ts'
import type { Size } from './page-size.ts'
import { type Column, drawTable, type Row } from './table.ts'

const ID = 'people'
const TITLE = 'People and cost'

/** One page. */
export function peoplePage(look: ChartLook, size: Size): Draft {
  return { id: ID, title: TITLE, level: 0, size, draw: () => drawn(look, size) }
}

function drawn(look: ChartLook, size: Size) {
  const { org, writer, today } = look
  const sheet = sheetOf(ID, look, size, true)
  const { content, unit } = sheet
  drawHead(sheet, TITLE, capitalised(writer.write(sayCostOfAll(org))))
  const top = content.y + 10 * unit
  const isWide = size.width > size.height
  const gap = 36 * unit
  const left: Box = {
    x: content.x,
    y: top,
    width: isWide ? (content.width - gap) * 0.62 : content.width,
    height: isWide ? content.height - 10 * unit : content.height * 0.6,
  }
  const open = org.document.roles.filter((role) => org.holderOf(role) === null)
  const openHeight = openRolesHeight(sheet, open.length)
  const { columns, rows } = tableOf(sheet, org)
  const end = drawTable(sheet, { ...left, height: left.height - openHeight }, columns, rows)
  if (open.length > 0)
    drawOpenRoles(
      sheet,
      org,
      open,
      { ...left, y: end + 14 * unit, height: left.y + left.height - end - 14 * unit },
      today,
    )
  const right: Box = isWide
    ? { ...left, x: left.x + left.width + gap, width: content.width - left.width - gap }
    : below(content, end + openHeight + gap)
  drawCover(sheet, org, right)
  return { parts: sheet.ink.parts, note: writer.write(sayBasis(org)) }
}

/** What is left of a room from there on. */
function below(room: Box, y: number): Box {
  return { ...room, y, height: room.y + room.height - y }
}

interface Group {
  readonly name: string
  readonly colour: Colour | null
  readonly roles: readonly Role[]
}

interface Totals {
  readonly people: number
  readonly open: number
  readonly fte: number
  /** null: of none of them it is known. */
  readonly cost: number | null
  readonly planned: number | null
  readonly quota: number
  readonly plannedQuota: number
}

function groupsOf({ theme }: Sheet, org: Org): readonly Group[] {
  const { document } = org
  const key = (role: Role): string => {
    // Whoever leads a pod is one of its people, as its head and the company’s costs have it.
    if (document.structure === 'pods' && role.podId !== null && org.pod(role.podId))
      return `pod:${role.podId}`
    const lane = laneOf(role, document)
    if (lane.kind === 'pod') return `pod:${lane.podId ?? ''}`
    return role.stages[0]?.stage ?? 'none'
  }
  const groups = groupedBy(document.roles, key)
  const stage = (id: Stage): Group => ({
    name: STAGE_NAMES[id],
    colour: theme.stages[id].strong,
    roles: groups.get(id) ?? [],
  })
  const pod = (id: string, name: string): Group => ({
    name,
    colour: theme.line,
    roles: groups.get(`pod:${id}`) ?? [],
  })
  return [
    stage('leadership'),
    ...STAGES.filter((id) => id !== 'leadership' && id !== 'support').map(stage),
    ...document.pods.map((each) => pod(each.id, podName(each))),
    pod('', 'No pod yet'),
    stage('support'),
    { name: 'Not placed yet', colour: null, roles: groups.get('none') ?? [] },
  ].filter(({ roles }) => roles.length > 0)
}

function totalsOf(org: Org, roles: readonly Role[]): Totals {
  const held = roles.filter((role) => org.holderOf(role) !== null)
  const open = roles.filter((role) => org.holderOf(role) === null)
  const sum = (some: readonly Role[], of: (role: Role) => number | undefined) =>
    some.reduce((all, role) => all + (of(role) ?? 0), 0)
  const costOf = (some: readonly Role[]) =>
    some.some(({ annualCost }) => annualCost !== undefined)
      ? sum(some, ({ annualCost }) => Math.max(0, annualCost ?? 0))
      : null
  return {
    people: new Set(held.flatMap((role) => org.holderOf(role)?.id ?? [])).size,
    open: open.length,
    fte: sum(held, ({ fte }) => fte),
    cost: costOf(held),
    planned: costOf(open),
    quota: sum(held, ({ quota }) => quota),
    plannedQuota: sum(open, ({ quota }) => quota),
  }
}

function tableOf(
  sheet: Sheet,
  org: Org,
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
  const { write } = sheet.writer
  const all = totalsOf(org, org.document.roles)
  const hasCost = all.cost !== null || all.planned !== null
  const hasQuota = all.quota > 0 || all.plannedQuota > 0
  const first = org.document.structure === 'pods' ? 'Pod' : 'Stage'
  const columns: readonly Column[] = [
    { heading: first, share: 3.4, isNumber: false },
    { heading: 'People', share: 1.1, isNumber: true },
    { heading: 'Open', share: 1.1, isNumber: true },
    { heading: 'FTE', share: 1.1, isNumber: true },
    ...(hasCost ? [{ heading: 'Cost a year', share: 2.1, isNumber: true }] : []),
    ...(hasQuota ? [{ heading: 'Quotas a year', share: 2.2, isNumber: true }] : []),
  ]
  const cells = (name: string, totals: Totals): readonly string[] => [
    name,
    write(totals.people),
    totals.open === 0 ? '–' : write(totals.open),
    write(tenths(totals.fte)),
    ...(hasCost ? [totals.cost === null ? '–' : write(money(totals.cost))] : []),
    ...(hasQuota ? [totals.quota === 0 ? '–' : write(money(totals.quota))] : []),
  ]
  const rows = groupsOf(sheet, org).map(({ name, colour, roles }): Row => {
    const totals = totalsOf(org, roles)
    const alarms = totals.open > 0 ? [2] : []
    return { cells: cells(name, totals), dot: colour, look: 'plain', alarms }
  })
  const later: Totals = {
    ...all,
    people: all.people + all.open,
    open: 0,
    fte:
      all.fte +
      org.document.roles.reduce((sum, role) => sum + (org.holderOf(role) ? 0 : role.fte), 0),
    cost: all.cost === null && all.planned === null ? null : (all.cost ?? 0) + (all.planned ?? 0),
    quota: all.quota + all.plannedQuota,
  }
  const filled = all.open === 1 ? 'When the open role is filled' : 'When the open roles are filled'
  return {
    columns,
    rows: [
      ...rows,
      { cells: cells('Today', all), dot: null, look: 'strong' },
      ...(all.open > 0 ? [{ cells: cells(filled, later), dot: null, look: 'quiet' } as const] : []),
    ],
  }
}

/** "Nine people and one open role: EUR 670,000 a year today, EUR 765,000 when it is filled". */
function sayCostOfAll(org: Org): Words {
  const { people, open, cost, planned } = totalsOf(org, org.document.roles)
  const team =
    open === 0
      ? spelled(people, 'person', 'people')
      : words`${spelled(people, 'person', 'people')} and ${spelled(open, 'open role', 'open roles')}`
  if (cost === null) return team
  const today = words`${team}: ${money(cost)} a year`
  return open === 0 || planned === null
    ? today
    : words`${today} today, ${money(cost + planned)} when ${open === 1 ? 'it is' : 'they are'} filled`
}

function sayBasis({ document }: Org): Words {
  const known = document.roles.filter(({ annualCost }) => annualCost !== undefined).length
  const count = document.roles.length
  if (known === 0) return 'No cost is entered on the roles yet'
  return known === count
    ? 'Cost as entered on each role'
    : words`Cost as entered on ${known} of ${counted(count, 'role', 'roles')}`
}
