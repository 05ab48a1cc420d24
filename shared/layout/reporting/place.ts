// Puts every card, line and tag of the reporting tree at its place, from the top down.
import type { Role } from '../../document/schema.ts'
import { STAGES } from '../../document/vocabulary.ts'
import type { PlacedCard, PlacedLine, PlacedTag, PlacedTeam, Point } from '../layout.ts'
import { CARD, PITCH, TREE } from '../measures.ts'
import { xsOf } from './arrange.ts'
import type { Branch } from './forest.ts'
import { firstOf, membersOf, type Piece } from './pieces.ts'
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
      placeLines(out, branch, start, corner, drawing)
    }
    placeTeams(out, branch, drawing.pieces)
    for (const row of drawing.rows) {
      for (const [at, x] of xsOf(row, drawing.pieces).entries()) {
        const piece = drawing.pieces[row.from + at]
        if (!piece) continue
        const place = { x: start.x + x, y: corner.y + row.top }
        const later = placePiece(out, branch, piece, place)
        const inner = later && drawings.get(later)?.[drawing.inside]
        if (inner) waiting.push({ branch: later, drawing: inner, corner: place })
      }
    }
  }
  return out
}

/** Places the piece; a branch is left to be drawn later. */
function placePiece(out: Placed, manager: Branch, piece: Piece, corner: Point): Branch | undefined {
  switch (piece.kind) {
    case 'branch': {
      const branch = firstOf(manager, piece)
      if (!branch?.isFolded) return branch
      placeCard(out, branch, corner)
      return undefined
    }
    case 'ladder': {
      const line = { x: corner.x + piece.entry, y: corner.y }
      placeRungs(out, manager.role, membersOf(manager, piece), line, 0)
      return undefined
    }
    case 'card': {
      const leaf = firstOf(manager, piece)
      if (leaf) placeCard(out, leaf, corner)
      return undefined
    }
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
  out.teams.push(teamOf(manager, 'rungs', 'staff', staff))
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
  branch: Branch,
  start: Point,
  corner: Point,
  { pieces, rows }: Drawing,
): void {
  const last = rows.at(-1)
  if (!last) return
  const add = (name: string, points: readonly Point[]) =>
    lines.push({ id: `line:${branch.role?.id}:${name}`, points })
  add('down', [start, { x: start.x, y: corner.y + last.top - TREE.belowBus }])
  for (const [place, row] of rows.entries()) {
    const levelY = corner.y + row.top - TREE.belowBus
    const entries = xsOf(row, pieces).map(
      (x, at) => start.x + x + (pieces[row.from + at]?.entry ?? 0),
    )
    const [left = start.x, right = start.x] = [entries[0], entries.at(-1)]
    const from = { x: Math.min(start.x, left), y: levelY }
    const to = { x: Math.max(start.x, right), y: levelY }
    if (from.x < to.x) add(`level:${place}`, [from, to])
    for (const [at, x] of entries.entries()) {
      const piece = pieces[row.from + at]
      // On the way down to the next row the line is there already.
      if (!piece || (x === start.x && row !== last)) continue
      const name = firstOf(branch, piece)?.role?.id ?? `${place}:${at}`
      add(piece.kind === 'ladder' ? `ladder:${name}` : name, [
        { x, y: levelY },
        { x, y: corner.y + row.top + depthOf(piece) },
      ])
    }
  }
}

/** Down to the card, or along a ladder to the middle of its last row. */
function depthOf({ kind, height }: Piece): number {
  return kind === 'ladder' ? height - CARD.height / 2 : 0
}

/** The leaves of each ladder are a team, so are those that stand alone, and the branches. */
function placeTeams({ teams }: Placed, manager: Branch, pieces: readonly Piece[]): void {
  const alone: Branch[] = []
  const branches: Branch[] = []
  for (const piece of pieces) {
    if (piece.kind === 'ladder') {
      teams.push(teamOf(manager.role, 'rungs', 'leaves', membersOf(manager, piece)))
      continue
    }
    const only = firstOf(manager, piece)
    if (only) (piece.kind === 'card' ? alone : branches).push(only)
  }
  if (alone.length > 0) teams.push(teamOf(manager.role, 'rows', 'leaves', alone))
  if (branches.length > 0) teams.push(teamOf(manager.role, 'rows', 'branches', branches))
}

function teamOf(
  manager: Role | null,
  form: PlacedTeam['form'],
  of: PlacedTeam['of'],
  members: readonly Branch[],
): PlacedTeam {
  return {
    managerId: manager?.id ?? null,
    form,
    of,
    roleIds: members.flatMap(({ role }) => (role ? role.id : [])),
  }
}
