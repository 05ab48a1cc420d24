// The pieces in which a chart that is too large for a page is read: pods, stations of the belt, branches.
import type { PodId, RoleId } from '../ids.ts'
import type { Layout } from '../layout/layout.ts'
import { layoutOf } from '../layout/layout-of.ts'
import { membersByLane } from '../layout/members.ts'
import { podHeads } from '../layout/pod-heads.ts'
import { reportingLayout } from '../layout/reporting/reporting-layout.ts'
import { asBeginning, personName, podName, roleTitle } from '../names/called.ts'
import { laneName } from '../org/lane-name.ts'
import { type Lane, laneKey, lanesOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { listed, shortlisted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Writer } from '../words/writer.ts'
import { beltOnPage } from './belt-on-page.ts'
import { branchOf, onlyRoles } from './part-of-chart.ts'

export interface Piece {
  readonly id: string
  readonly title: string
  /**
   * `shape`: width against height of the room that it gets; `gap`: between the lanes of a belt, in pixels;
   * `rows`: in which those lanes stand.
   */
  layout(shape: number, gap: number, rows?: number): Layout
  /** Lanes of a belt side by side, which may stand apart from one another. */
  readonly isBelt: boolean
  /** Areas of the whole chart’s drawing that it shows: each has a frame on the map. */
  readonly shows: readonly Shown[]
}

export interface Shown {
  readonly name: string
  /** Of parts of the drawing. */
  readonly ids: readonly string[]
}

/** May these be on one page? */
export type Fits = (piece: Piece) => boolean

/** Pods, as many on a page as are read with ease; `alone`: each on a page of its own. */
export function podPieces(
  org: Org,
  { write }: Writer,
  fits: Fits,
  alone: boolean,
): readonly Piece[] {
  const { document } = org
  const ids = new Set(document.pods.map(({ id }) => id))
  const strays = lanesOf(document).some((lane) => lane.kind === 'pod' && lane.podId === null)
  const all: readonly (PodId | null)[] = [...ids, ...(strays ? [null] : [])]
  const nameOf = (id: PodId | null) => {
    const pod = id === null ? undefined : org.pod(id)
    return pod ? podName(pod) : 'No pod yet'
  }
  const whole = layoutOf(org, { dropAreas: false })
  const told = new Map(whole.pods.map(({ podId, toldLead }) => [podId, toldLead]))
  const pieceOf = (pods: readonly (PodId | null)[]): Piece => ({
    id: `pods:${pods.map((id) => id ?? '').join(',')}`,
    title: write(shortlisted(pods.map(nameOf), NAMES_IN_TITLE)),
    layout: (shape) => podsAlone(org, pods, told, shape),
    isBelt: false,
    shows: pods.map((id) => ({ name: write(nameOf(id)), ids: [`pod:${id ?? ''}`] })),
  })
  return packed(all, pieceOf, fits, alone)
}

/** Of a longer title the end would be cut off; the map names all. */
const NAMES_IN_TITLE = 2

/** Some pods without leaders and those who serve all. */
function podsAlone(
  org: Org,
  pods: readonly (PodId | null)[],
  /** Who leads them, where the lines of the whole chart do not tell. */
  told: ReadonlyMap<PodId | null, RoleId | undefined>,
  shape: number,
): Layout {
  const members = membersByLane(org)
  const lanes = lanesOf(org.document).filter(
    (lane) => lane.kind === 'pod' && pods.includes(lane.podId),
  )
  const roles = new Set(lanes.flatMap((lane) => members.get(laneKey(lane)) ?? []))
  const known = new Set(pods.flatMap((id) => id ?? []))
  const alone = layoutOf(onlyRoles(org, roles, known), { dropAreas: false, shape })
  return {
    ...alone,
    pods: alone.pods.map((pod) => ({ ...pod, toldLead: told.get(pod.podId) })),
  }
}

/** Leaders and whoever serves all; none where there are none. */
export function sharedPiece(org: Org): readonly Piece[] {
  const members = membersByLane(org)
  const lanes = lanesOf(org.document).filter(
    (lane) =>
      (lane.kind === 'leadership' || lane.kind === 'support' || lane.kind === 'unplaced') &&
      (members.get(laneKey(lane)) ?? []).length > 0,
  )
  if (lanes.length === 0) return []
  const isLedOnly = lanes.every(({ kind }) => kind === 'leadership')
  return [
    {
      id: 'shared',
      title: isLedOnly ? 'Leadership' : 'Leadership and shared roles',
      layout: (shape) => beltOnPage(org, { gap: 0, shape, only: lanes }),
      isBelt: false,
      shows: lanes.map((lane) => ({
        name: laneName(org, lane),
        ids: [`lane:${laneKey(lane)}`, ...apart(org, members.get(laneKey(lane)) ?? []).map(cardId)],
      })),
    },
  ]
}

/** Those who lead no pod: a frame around the others would lie across the pods that they lead. */
function apart(org: Org, ids: readonly RoleId[]): readonly RoleId[] {
  const heads = new Set(podHeads(org).values())
  const others = ids.filter((id) => !heads.has(id))
  return others.length > 0 ? others : ids
}

/** Stations of a belt, as many on a page as are read with ease. */
export function lanePieces(org: Org, { write }: Writer, fits: Fits): readonly Piece[] {
  const lanes = lanesOf(org.document).filter(({ kind }) => kind === 'stage' || kind === 'team')
  const pieceOf = (some: readonly Lane[]): Piece => ({
    id: `lanes:${some.map(laneKey).join(',')}`,
    title: write(listed(some.map((lane) => laneName(org, lane)))),
    layout: (shape, gap, rows) => beltOnPage(org, { gap, shape, rows, only: some }),
    isBelt: true,
    shows: some.map((lane) => ({ name: laneName(org, lane), ids: [`lane:${laneKey(lane)}`] })),
  })
  return packed(lanes, pieceOf, fits, false)
}

/** A tree is drawn for a page that lies, if not for one that stands. */
export function standing(shape: number): number | undefined {
  return shape < 1 ? shape : undefined
}

/** As many of what follows one another on a page as fit, and about as many on each. */
function packed<Item>(
  items: readonly Item[],
  pieceOf: (items: readonly Item[]) => Piece,
  fits: Fits,
  alone: boolean,
): readonly Piece[] {
  if (alone) return items.map((item) => pieceOf([item]))
  const full = pagesOf(items, pieceOf, fits, items.length)
  const even = pagesOf(items, pieceOf, fits, Math.ceil(items.length / Math.max(1, full.length)))
  return (even.length === full.length ? even : full).map(pieceOf)
}

function pagesOf<Item>(
  items: readonly Item[],
  pieceOf: (items: readonly Item[]) => Piece,
  fits: Fits,
  most: number,
): readonly (readonly Item[])[] {
  const pages: Item[][] = []
  for (const item of items) {
    const last = pages.at(-1)
    if (last && last.length < most && fits(pieceOf([...last, item]))) last.push(item)
    else pages.push([item])
  }
  return pages
}

/**
 * Who reports to whom, from the top: what is below a manager is folded there and comes on a page further on,
 * several branches together where they are read with ease.
 */
export function branchPieces(
  org: Org,
  writer: Writer,
  fits: Fits,
  alone: boolean,
): readonly Piece[] {
  const pieces: Piece[] = []
  const waiting: (RoleId | null)[] = [null]
  // The list grows while it is read.
  for (const top of waiting) {
    const managers = managersBelow(org, top)
    pieces.push(foldedPiece(org, top, new Set(managers), writer))
    const pieceOf = (tops: readonly RoleId[]) => branchesPiece(org, tops, writer)
    const isSmall = (id: RoleId) => managersBelow(org, id).length === 0 || fits(pieceOf([id]))
    waiting.push(...managers.filter((id) => !isSmall(id)))
    pieces.push(...packed(managers.filter(isSmall), pieceOf, fits, alone))
  }
  return pieces
}

/** The top of a branch, what is further below folded; null: of the whole chart. */
function foldedPiece(
  org: Org,
  top: RoleId | null,
  folded: ReadonlySet<RoleId>,
  { write }: Writer,
): Piece {
  return {
    id: top === null ? 'branch' : `branch:${top}`,
    title: top === null ? 'Who leads' : write(sayBranch(org, top)),
    layout: (shape) => reportingLayout(org, { folded, top, pageShape: standing(shape) }),
    isBelt: false,
    shows: top === null ? [] : [{ name: write(sayBranch(org, top)), ids: [cardId(top)] }],
  }
}

/** Whole branches side by side. */
function branchesPiece(org: Org, tops: readonly RoleId[], { write }: Writer): Piece {
  const roles = new Set(tops.flatMap((top) => [...branchOf(org, top)]))
  return {
    id: `branches:${tops.join(',')}`,
    title: write(
      shortlisted(
        tops.map((top) => sayBranch(org, top)),
        NAMES_IN_TITLE,
      ),
    ),
    layout: (shape) => reportingLayout(onlyRoles(org, roles), { pageShape: standing(shape) }),
    isBelt: false,
    shows: tops.map((top) => ({
      name: write(sayBranch(org, top)),
      ids: [...branchOf(org, top)].map(cardId),
    })),
  }
}

function sayBranch(org: Org, id: RoleId): Words {
  const role = org.role(id)
  if (!role) return ''
  const holder = org.holderOf(role)
  const title = asBeginning(roleTitle(role))
  return holder ? words`${personName(holder)}` : words`${title}`
}

/** Those with reports of their own among the direct reports; of the top of the chart, below those who lead it. */
function managersBelow(org: Org, top: RoleId | null): readonly RoleId[] {
  const { roles } = org.document
  const tops = top === null ? roles.filter(({ managerId }) => managerId === null) : []
  const above = top === null ? tops : [org.role(top)].flatMap((role) => role ?? [])
  return above
    .flatMap((role) => org.reportsOf(role))
    .filter((role) => org.reportsOf(role).length > 0)
    .map(({ id }) => id)
}

function cardId(id: RoleId): string {
  return `card:${id}`
}
