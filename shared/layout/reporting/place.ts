// Puts every card, line and tag of the reporting tree at its place, from the top down.
import type { Role } from '../../document/schema.ts'
import type { PlacedCard, PlacedLine, PlacedTag, PlacedTeam, Point } from '../layout.ts'
import { CARD, PITCH, TREE } from '../measures.ts'
import { type Row, xsOf } from './arrange.ts'
import type { Branch, Forest } from './forest.ts'
import { firstOf, membersOf, type Piece } from './pieces.ts'
import { type Drawing, type Drawings, rowsOf } from './shapes.ts'

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
  { branches: [ground], looseLeaves }: Forest,
  drawing: Drawing,
  corner: Point,
  drawings: Drawings,
): Placed {
  const out: Placed = { cards: [], lines: [], teams: [], tags: [] }
  const waiting: Waiting[] = [{ branch: ground, drawing, corner }]
  // The list grows while it is read, so that a line of ten thousand managers needs no deep calls.
  for (const { branch, drawing, corner } of waiting) {
    const { pieces, inside } = drawing
    const start = { x: corner.x + drawing.trunk, y: corner.y + CARD.height }
    const rows = rowsOf(drawing, branch)
    if (branch.role) {
      placeManager(out, branch, branch.role, { x: start.x - CARD.width / 2, y: corner.y })
      placeStaff(out, branch, branch.role, start)
      placeLines(out, branch, branch.role, { start, top: corner.y, pieces, rows })
    }
    placeTeams(out, branch, pieces)
    for (const row of rows) {
      const y = corner.y + row.top
      for (const [at, x] of xsOf(row, pieces).entries()) {
        const piece = pieces[row.from + at]
        if (!piece) continue
        const place = { x: start.x + x, y }
        const later = placePiece(out, branch, piece, place, looseLeaves)
        const inner = later && drawings.get(later)?.[inside]
        if (inner) waiting.push({ branch: later, drawing: inner, corner: place })
      }
    }
  }
  return out
}

/** Places the piece; a branch is left to be drawn later. */
function placePiece(
  out: Placed,
  manager: Branch,
  piece: Piece,
  corner: Point,
  looseLeaves: Forest['looseLeaves'],
): Branch | undefined {
  switch (piece.kind) {
    case 'branch': {
      const branch = manager.branches[piece.from]
      if (!branch?.isFolded) return branch
      if (branch.role) placeManager(out, branch, branch.role, corner)
      return undefined
    }
    case 'ladder': {
      const line = { x: corner.x + piece.entry, y: corner.y }
      placeRungs(out, manager.role, membersOf(manager, piece), line, 0)
      return undefined
    }
    case 'card': {
      const leaf = manager.leaves[piece.from]
      if (!leaf) return undefined
      placeCard(out, leaf, corner.x, corner.y)
      const loose = manager.role === null ? looseLeaves.get(leaf) : undefined
      if (loose) out.tags.push({ kind: loose, roleId: leaf.id, at: corner })
      return undefined
    }
  }
}

function placeCard({ cards }: Placed, { id }: Role, x: number, y: number): void {
  cards.push({ roleId: id, box: { x, y, width: CARD.width, height: CARD.height } })
}

/** The card of somebody to whom others report, with their number. */
function placeManager(out: Placed, branch: Branch, role: Role, { x, y }: Point): void {
  placeCard(out, role, x, y)
  const { loose, below, isFolded, leaves, branches, staff, foldedWork } = branch
  const roleId = role.id
  if (loose) out.tags.push({ kind: loose, roleId, at: { x, y } })
  const count = isFolded ? below : leaves.length + branches.length + staff.length
  const at = { x: x + CARD.width / 2, y: y + CARD.height }
  out.tags.push({ kind: 'reports', roleId, at, count, folded: isFolded ? foldedWork : null })
}

/** Support on both sides of the manager's own line; one alone to the right. */
function placeStaff(out: Placed, { staff }: Branch, manager: Role, start: Point): void {
  if (staff.length === 0) return
  const top = start.y + TREE.toStaff
  placeRungs(out, manager, staff, { x: start.x, y: top }, staff.length === 1 ? 1 : 0)
  out.teams.push(teamOf(manager, 'rungs', 'staff', staff))
}

/** Cards row by row to the left and right of a line, with a short line across it to both of a row. */
function placeRungs(
  out: Placed,
  manager: Role | null,
  members: readonly Role[],
  line: Point,
  firstSide: 0 | 1,
): void {
  const [left, right] = [line.x - TREE.stub, line.x + TREE.stub]
  let y = line.y
  // One alone may stand to the right: then nobody is first.
  for (let at = -firstSide; at < members.length; at += 2, y += PITCH.y) {
    const [first, second] = [members[at], members[at + 1]]
    if (first) placeCard(out, first, left - CARD.width, y)
    if (second) placeCard(out, second, right, y)
    const id = (first ?? second)?.id
    if (!manager || id === undefined) continue
    const middle = y + CARD.height / 2
    const from = { x: first ? left : line.x, y: middle }
    const to = { x: second ? right : line.x, y: middle }
    out.lines.push({ id: `line:${manager.id}:${id}`, points: second ? [from, to] : [to, from] })
  }
}

interface Drawn {
  /** Where the line begins, below the card. */
  readonly start: Point
  readonly top: number
  readonly pieces: readonly Piece[]
  readonly rows: readonly Row[]
}

/** The line down, level lines above the rows, and from them down to each piece; each part once. */
function placeLines(
  { lines }: Placed,
  branch: Branch,
  { id }: Role,
  { start, top, pieces, rows }: Drawn,
): void {
  const last = rows.at(-1)
  if (!last) return
  const add = (name: string, from: Point, to: Point) =>
    lines.push({ id: `line:${id}:${name}`, points: [from, to] })
  add('down', start, { x: start.x, y: top + last.top - TREE.belowBus })
  for (const [place, row] of rows.entries()) {
    const levelY = top + row.top - TREE.belowBus
    const entries = xsOf(row, pieces).map(
      (x, at) => start.x + x + (pieces[row.from + at]?.entry ?? 0),
    )
    const left = Math.min(start.x, entries[0] ?? start.x)
    const right = Math.max(start.x, entries.at(-1) ?? start.x)
    if (left < right) add(`level:${place}`, { x: left, y: levelY }, { x: right, y: levelY })
    for (const [at, x] of entries.entries()) {
      const piece = pieces[row.from + at]
      // On the way down to the next row the line is there already.
      if (!piece || (x === start.x && row !== last)) continue
      const name = firstOf(branch, piece)?.id ?? `${place}:${at}`
      const end = { x, y: top + row.top + depthOf(piece) }
      add(piece.kind === 'ladder' ? `ladder:${name}` : name, { x, y: levelY }, end)
    }
  }
}

/** Down to the card, or along a ladder to the middle of its last row. */
function depthOf({ kind, height }: Piece): number {
  return kind === 'ladder' ? height - CARD.height / 2 : 0
}

/** The leaves of each ladder are a team, so are those that stand alone, and the branches. */
function placeTeams({ teams }: Placed, manager: Branch, pieces: readonly Piece[]): void {
  const alone: Role[] = []
  const branches: Role[] = []
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
  members: readonly Role[],
): PlacedTeam {
  return { managerId: manager?.id ?? null, form, of, roleIds: members.map(({ id }) => id) }
}
