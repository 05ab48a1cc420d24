// Draws one role as a card: initials, title, person or "Vacant", mark of its worst finding.
import type { Person, Role } from '../document/schema.ts'
import type { Severity } from '../document/vocabulary.ts'
import type { PlacedCard } from '../layout/layout.ts'
import { CARD } from '../layout/measures.ts'
import { initialsOf } from '../names/initials.ts'
import { colourStageOf, laneOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { photoOf } from '../photos/photo.ts'
import type { Writer } from '../words/writer.ts'
import type { CardChoices } from './card-choices.ts'
import {
  AVATAR,
  avatarIn,
  BODY,
  boxAround,
  furnitureOf,
  HOLDER,
  TEXT_WIDTH,
  THREE_LINES,
  TWO_LINES,
} from './card-furniture.ts'
import { cardLabel, figuresLine, firstLine, secondLine } from './card-words.ts'
import { type CardOverlay, cardOverlayShapes } from './overlay.ts'
import type { CardPart, Shape } from './scene.ts'
import { textAround, textLine } from './shapes.ts'
import type { StageColours, Theme } from './theme.ts'

/** Everything that a card shows. */
export interface CardArgs {
  readonly org: Org
  readonly role: Role
  readonly placed: PlacedCard
  readonly theme: Theme
  readonly writer: Writer
  readonly choices: CardChoices
  /** Severity of its worst finding. */
  readonly severity: Severity | null
  readonly overlay: CardOverlay | undefined
}

/** The card of a role at its place. */
export function buildCard(args: CardArgs): CardPart {
  const { org, role, placed, theme, writer, choices, severity, overlay } = args
  const holder = org.holderOf(role)
  const colours = coloursOf(args)
  const label = cardLabel(role, holder, severity)
  const figures = figuresLine(role, writer, choices)
  const lines = figures === '' ? TWO_LINES : THREE_LINES
  const isTitleSecond = choices.first === 'person' && holder !== null
  return {
    kind: 'card',
    id: `card:${role.id}`,
    box: placed.box,
    shapes: shapesOf(args, holder, colours, figures),
    label: overlay?.note ? `${label}, ${overlay.note}` : label,
    roleId: role.id,
    titleBox: boxAround(isTitleSecond ? lines.second : lines.first),
    badge: severity,
    accent: accentOf(colours, overlay, theme, holder !== null),
  }
}

/** A card wears the colour of its lane, so that a seller of two stages does not look misplaced. */
function coloursOf({ org, role, theme, overlay }: CardArgs): StageColours {
  if (overlay?.look === 'leaves') return furnitureOf(theme).faded
  const stage = colourStageOf(laneOf(role, org.document)) ?? role.stages[0]?.stage ?? 'support'
  return theme.stages[stage]
}

/** Added one by one: for thousands of cards, spreading lists takes several times as long. */
function shapesOf(
  { role, theme, writer, choices, severity, overlay }: CardArgs,
  holder: Person | null,
  colours: StageColours,
  figures: string,
): readonly Shape[] {
  const furniture = furnitureOf(theme)
  const { leaving, held, vacant } = furniture.frames
  const isLeaving = overlay?.look === 'leaves'
  const shapes: Shape[] = []
  add(shapes, isLeaving ? leaving : holder ? held : vacant)
  if (holder) addAvatar(shapes, holder, colours, choices)
  else add(shapes, furniture.nobody)
  const titleStyle = isLeaving ? furniture.fadedTitle : furniture.title
  const lines = figures === '' ? TWO_LINES : THREE_LINES
  shapes.push(textLine(lines.first, firstLine(role, holder, choices), titleStyle, TEXT_WIDTH))
  const room = TEXT_WIDTH - stageDotsWidth(role)
  const second = secondLine(role, holder, writer, choices)
  shapes.push(textLine(lines.second, second, furniture.holder, room))
  if (figures !== '')
    shapes.push(textLine(THREE_LINES.third, figures, furniture.figures, TEXT_WIDTH))
  addStageDots(shapes, role, theme)
  if (severity) add(shapes, furniture.badges[severity])
  if (overlay) add(shapes, cardOverlayShapes(BODY, overlay, theme))
  // A copy is exactly as long as needed; a list that grew keeps spare room, times thousands of cards.
  return shapes.slice()
}

function add(shapes: Shape[], more: readonly Shape[]): void {
  for (const shape of more) shapes.push(shape)
}

const PHOTO = { centre: AVATAR.centre, radius: AVATAR.radius - 1.5 } as const

const INITIALS = {
  at: { x: AVATAR.centre.x, y: AVATAR.centre.y + 4 },
  width: 2 * AVATAR.radius - 4,
} as const

/** The photo within a ring of the stage's colour, or the initials on it. */
function addAvatar(
  shapes: Shape[],
  person: Person,
  colours: StageColours,
  { photo: isWanted }: CardChoices,
): void {
  const { disc, initials } = avatarIn(colours)
  const photo = isWanted ? photoOf(person) : null
  if (photo !== null) {
    shapes.push(disc, { kind: 'picture', ...PHOTO, photo })
    return
  }
  const { name } = person
  shapes.push(disc, textAround(INITIALS.at, initialsOf(name), initials, INITIALS.width))
}

/** Zoomed out the frame around who is alone is too small to see, so the whole card takes its colour. */
function accentOf(
  { strong }: StageColours,
  overlay: CardOverlay | undefined,
  theme: Theme,
  isHeld: boolean,
): CardPart['accent'] {
  if (overlay?.look === 'alone') return theme.cover.one.strong
  return isHeld ? strong : null
}

const DOT = { radius: 3.5, step: 10 } as const

/** A dot for each further stage that the role does. */
function addStageDots(shapes: Shape[], { stages }: Role, theme: Theme): void {
  for (const [at, { stage }] of stages.slice(1).entries()) {
    shapes.push({
      kind: 'circle',
      centre: { x: CARD.width - 14 - at * DOT.step, y: HOLDER.at.y - 4 },
      radius: DOT.radius,
      fill: theme.stages[stage].strong,
    })
  }
}

function stageDotsWidth({ stages }: Role): number {
  return Math.max(0, stages.length - 1) * DOT.step
}
