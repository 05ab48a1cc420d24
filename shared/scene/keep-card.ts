// Keeps the drawing of each card until something that it shows changes.
import type { Document, Person, Role } from '../document/schema.ts'
import type { Severity } from '../document/vocabulary.ts'
import type { PlacedCard } from '../layout/layout.ts'
import { buildCard, type CardArgs } from './build-card.ts'
import type { CardChoices } from './card-choices.ts'
import type { CardOverlay } from './overlay.ts'
import type { CardPart } from './scene.ts'
import type { Theme } from './theme.ts'

/** What a card shows besides its role. Roles and people are immutable: the same object looks the same. */
interface Look {
  readonly holder: Person | null
  readonly structure: Document['structure']
  readonly theme: Theme
  readonly locale: string
  readonly currency: string | undefined
  readonly choices: CardChoices
  readonly severity: Severity | null
  readonly overlayLook: CardOverlay['look'] | undefined
  readonly overlayNote: CardOverlay['note'] | undefined
  readonly width: number
  readonly height: number
}

interface Drawing {
  readonly look: Look
  /** The card as it was drawn last, at its place then. */
  part: CardPart
}

/** Draws as buildCard; the same object as the last time while the card looks and stands the same. */
export function cardKeeper(): (args: CardArgs) => CardPart {
  const drawings = new WeakMap<Role, Drawing>()
  return (args) => {
    const before = drawings.get(args.role)
    if (before && looksAs(args, before.look)) {
      before.part = placedAt(before.part, args.placed)
      return before.part
    }
    const part = buildCard(args)
    drawings.set(args.role, { look: lookOf(args), part })
    return part
  }
}

function lookOf({ org, role, placed, theme, writer, choices, severity, overlay }: CardArgs): Look {
  return {
    holder: org.holderOf(role),
    structure: org.document.structure,
    theme,
    locale: writer.locale,
    currency: writer.currency,
    choices,
    severity,
    overlayLook: overlay?.look,
    overlayNote: overlay?.note,
    width: placed.box.width,
    height: placed.box.height,
  }
}

/** Asked of every card after every edit, so it compares field by field and allocates nothing. */
function looksAs(
  { org, role, placed, theme, writer, choices, severity, overlay }: CardArgs,
  look: Look,
): boolean {
  return (
    look.holder === org.holderOf(role) &&
    look.structure === org.document.structure &&
    look.theme === theme &&
    look.locale === writer.locale &&
    look.currency === writer.currency &&
    look.choices === choices &&
    look.severity === severity &&
    look.overlayLook === overlay?.look &&
    look.overlayNote === overlay?.note &&
    look.width === placed.box.width &&
    look.height === placed.box.height
  )
}

/** Copied field by field, several times as fast as spreading: one card put in front moves thousands of others. */
function placedAt(part: CardPart, { box }: PlacedCard): CardPart {
  const isThere = part.box.x === box.x && part.box.y === box.y
  if (isThere) return part
  const { kind, id, shapes, label, whole, roleId, titleBox, badge, accent } = part
  return { kind, id, box, shapes, label, whole, roleId, titleBox, badge, accent }
}
