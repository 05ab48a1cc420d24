// Puts every card, line and tag of the reporting tree at its place, from the top down.
import type { Role } from '../../document/schema.ts'
import { STAGES } from '../../document/vocabulary.ts'
import type { PlacedCard, PlacedLine, PlacedTag, PlacedTeam, Point } from '../layout.ts'
import { CARD, PITCH, TREE } from '../measures.ts'
import type { Shelf } from './arrange.ts'
import type { Branch } from './forest.ts'
import { heightOfRows, type Piece } from './pieces.ts'
import type { Drawing, Drawings } from './shapes.ts'

export interface Placed {
  readonly cards: PlacedCard[]
  readonly lines: PlacedLine[]
  readonly teams: PlacedTeam[]
  readonly tags: PlacedTag[]
}

/** A branch that is still to be drawn; its upper left corner. */
interface Waiting {
  readonly branch: Branch
  readonly drawing: Drawing
  readonly corner: Point
}

/** All of it from this corner on. */
export function placed(
  ground: Branch,
  drawing: Drawing,
  corner: Point,
  drawings: Drawings,
): Placed {
  const out: Placed = { cards: [], lines: [], teams: [], tags: [] }
  const waiting: Waiting[] = [{ branch: ground, drawing, corner }]
  // The list grows while it is read, so that a line of ten thousand managers needs no deep calls.
  for (const next of waiting) {
    const { branch, drawing, corner } = next
    const start = { x: corner.x + drawing.trunk, y: corner.y + CARD.height }
    if (branch.role) {
      placeCard(out, branch, { x: start.x - CARD.width / 2, y: corner.y })
      placeStaff(out, branch, branch.role, start)
      placeLines(out, branch.role, start, corner, drawing.shelves)
    }
    placeTeams(out, branch.role, drawing.shelves)
    for (const shelf of drawing.shelves) {
      for (const [at, piece] of shelf.pieces.entries()) {
        const place = { x: start.x + (shelf.xs[at] ?? 0), y: corner.y + shelf.top }
        const later = placePiece(out, branch.role, piece, place)
        const inner = later && drawings.get(later)?.[drawing.inside]
        if (inner) waiting.push({ branch: later, drawing: inner, corner: place })
      }
    }
  }
  return out
}

/** Places the piece; a branch is left to be drawn later. */
function placePiece(
  out: Placed,
  manager: Role | null,
  piece: Piece,
  corner: Point,
): Branch | undefined {
  const [first] = piece.members
  switch (piece.kind) {
    case 'branch':
      return first
    case 'ladder':
      placeRungs(out, manager, piece.members, { x: corner.x + piece.entry, y: corner.y }, 0)
      return undefined
    case 'card':
      if (first) placeCard(out, first, corner)
      return undefined
  }
}

function placeCard({ cards, tags }: Placed, branch: Branch, { x, y }: Point): void {
  const { role, below, work, isFolded, loose, leaves, branches, staff } = branch
  if (!role) return
  cards.push({ roleId: role.id, box: { x, y, width: CARD.width, height: CARD.height } })
  if (loose) tags.push({ kind: loose, roleId: role.id, at: { x, y } })
  if (below === 0) return
  const count = isFolded ? below : leaves.length + branches.length + staff.length
  const folded = isFolded ? STAGES.filter((_, at) => (work >> at) % 2 === 1) : null
  const at = { x: x + CARD.width / 2, y: y + CARD.height }
  tags.push({ kind: 'reports', roleId: role.id, at, count, folded })
}

/** Support on both sides of the manager's own line; one alone to the right. */
function placeStaff(out: Placed, { staff }: Branch, manager: Role, start: Point): void {
  if (staff.length === 0) return
  const top = start.y + TREE.toStaff
  placeRungs(out, manager, staff, { x: start.x, y: top }, staff.length === 1 ? 1 : 0)
  out.teams.push(teamOf(manager, 'rungs', staff))
}

/** Cards row by row to the left and right of a line, each with a short line to it. */
function placeRungs(
  out: Placed,
  manager: Role | null,
  members: readonly Branch[],
  line: Point,
  firstSide: 0 | 1,
): void {
  for (const [at, member] of members.entries()) {
    const isRight = (at + firstSide) % 2 === 1
    const y = line.y + Math.floor((at + firstSide) / 2) * PITCH.y
    const edge = isRight ? line.x + TREE.stub : line.x - TREE.stub
    placeCard(out, member, { x: isRight ? edge : edge - CARD.width, y })
    const middle = y + CARD.height / 2
    if (!manager || !member.role) continue
    out.lines.push({
      id: `line:${manager.id}:${member.role.id}`,
      points: [
        { x: line.x, y: middle },
        { x: edge, y: middle },
      ],
    })
  }
}

/** The line down, level lines above the rows, and from them down to each piece; each part once. */
function placeLines(
  { lines }: Placed,
  manager: Role,
  start: Point,
  corner: Point,
  shelves: readonly Shelf[],
): void {
  const last = shelves.at(-1)
  if (!last) return
  const add = (name: string, points: readonly Point[]) =>
    lines.push({ id: `line:${manager.id}:${name}`, points })
  add('down', [start, { x: start.x, y: corner.y + last.top - TREE.belowBus }])
  for (const [row, shelf] of shelves.entries()) {
    const levelY = corner.y + shelf.top - TREE.belowBus
    const entries = shelf.pieces.map((piece, at) => start.x + (shelf.xs[at] ?? 0) + piece.entry)
    const [left = start.x, right = start.x] = [entries[0], entries.at(-1)]
    const from = { x: Math.min(start.x, left), y: levelY }
    const to = { x: Math.max(start.x, right), y: levelY }
    if (from.x < to.x) add(`level:${row}`, [from, to])
    for (const [at, piece] of shelf.pieces.entries()) {
      const x = entries[at] ?? start.x
      const name = piece.members[0]?.role?.id ?? `${row}:${at}`
      const end = corner.y + shelf.top + depthOf(piece)
      // On the way down to the next row the line is there already.
      if (x === start.x && row < shelves.length - 1) continue
      add(piece.kind === 'ladder' ? `ladder:${name}` : name, [
        { x, y: levelY },
        { x, y: end },
      ])
    }
  }
}

/** Down to the card, or along a ladder to the middle of its last row. */
function depthOf({ kind, members }: Piece): number {
  return kind === 'ladder' ? heightOfRows(Math.ceil(members.length / 2)) - CARD.height / 2 : 0
}

/** The leaves of each ladder are a team, and all others who report to the manager. */
function placeTeams({ teams }: Placed, manager: Role | null, shelves: readonly Shelf[]): void {
  const others: Branch[] = []
  for (const { kind, members } of shelves.flatMap(({ pieces }) => pieces)) {
    if (kind === 'ladder') teams.push(teamOf(manager, 'rungs', members))
    else others.push(...members)
  }
  if (others.length > 0) teams.push(teamOf(manager, 'rows', others))
}

function teamOf(
  manager: Role | null,
  form: PlacedTeam['form'],
  members: readonly Branch[],
): PlacedTeam {
  return {
    managerId: manager?.id ?? null,
    form,
    roleIds: members.flatMap(({ role }) => role?.id ?? []),
  }
}
