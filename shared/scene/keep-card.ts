// Keeps the drawing of a card for as long as nothing that it shows is another thing.
import type { Role } from '../document/schema.ts'
import type { PlacedCard } from '../layout/layout.ts'
import { buildCard, type CardArgs } from './build-card.ts'
import type { CardPart } from './scene.ts'

interface Drawing {
  readonly inputs: readonly unknown[]
  readonly part: CardPart
}

const drawings = new WeakMap<Role, Drawing>()

/** What buildCard draws; the same object as the last time while the card looks and stands the same. */
export function keptCard(args: CardArgs): CardPart {
  const { org, role, placed, theme, severity, overlay } = args
  const { width, height } = placed.box
  // Roles and people are immutable: the same object is the same content.
  const { structure } = org.document
  const { look, note } = overlay ?? {}
  const inputs = [org.holderOf(role), structure, theme, severity, look, note, width, height]
  const before = drawings.get(role)
  const part =
    before && inputs.every((input, at) => input === before.inputs[at])
      ? placedAt(before.part, placed)
      : buildCard(args)
  if (part !== before?.part) drawings.set(role, { inputs, part })
  return part
}

function placedAt(part: CardPart, { box, laneKey }: PlacedCard): CardPart {
  const isThere = part.box.x === box.x && part.box.y === box.y && part.laneKey === laneKey
  return isThere ? part : { ...part, box, laneKey }
}
