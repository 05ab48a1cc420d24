// The organisation as the window part draws it: places for the peers that do not lay out themselves.
import type { Document, Role } from '../../../shared/document/schema.ts'
import { largeOrganisation } from '../large-organisation.ts'
import { CARD, type Chart, type ChartCard } from './peer.ts'

const GAP = { x: 24, y: 16 } as const
const STEP = { x: CARD.width + GAP.x, y: CARD.height + GAP.y } as const

/** A chart with exactly so many roles, about as wide as a window is. */
export function chartOf(roles: number): Chart {
  const document = largeOrganisation(roles, 'conveyor')
  const people = new Map(document.people.map(({ id, name }) => [id, name]))
  const [head] = document.roles
  const teams = teamsOf(document)
  const leads = document.roles.filter((role) => role !== head && teams.has(role.id))
  const rows = 1 + Math.max(0, ...leads.map(({ id }) => teams.get(id)?.length ?? 0))
  const columns = Math.max(1, Math.ceil(Math.sqrt((leads.length * rows * STEP.y * 1.6) / STEP.x)))
  const cards: ChartCard[] = head ? [cardOf(head, people, 0, 0)] : []
  for (const [at, lead] of leads.entries()) {
    const x = (at % columns) * STEP.x
    const y = STEP.y + Math.floor(at / columns) * (rows * STEP.y + GAP.y)
    const team = teams.get(lead.id) ?? []
    cards.push(cardOf(lead, people, x, y))
    for (const [row, role] of team.entries())
      cards.push(cardOf(role, people, x + GAP.x / 2, y + (row + 1) * STEP.y))
  }
  if (cards.length !== document.roles.length)
    throw new Error(`Bug: ${cards.length} cards for ${document.roles.length} roles`)
  return {
    document,
    cards,
    width: Math.max(...cards.map(({ x }) => x)) + CARD.width,
    height: Math.max(...cards.map(({ y }) => y)) + CARD.height,
  }
}

function teamsOf(document: Document): ReadonlyMap<string, readonly Role[]> {
  const teams = new Map<string, Role[]>()
  for (const role of document.roles) {
    // Leads stand beside one another, whomever they report to.
    if (role.managerId === null || role.stages[0]?.stage === 'leadership') continue
    const team = teams.get(role.managerId)
    if (team) team.push(role)
    else teams.set(role.managerId, [role])
  }
  return teams
}

function cardOf(
  { id, title, personId, managerId, stages, fte }: Role,
  people: ReadonlyMap<string, string>,
  x: number,
  y: number,
): ChartCard {
  const person = personId === null ? 'Vacant' : (people.get(personId) ?? '')
  const stage = stages.map((each) => each.stage).join(', ')
  return { id, managerId, texts: [title, person, stage, `${(fte ?? 1) * 100} %`], x, y }
}
