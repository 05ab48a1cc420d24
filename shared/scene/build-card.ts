// Draws one role as a card: initials, title, person or "Vacant", mark of its worst finding.
import type { Person, Role } from '../document/schema.ts'
import type { Severity, Stage } from '../document/vocabulary.ts'
import type { Box, PlacedCard } from '../layout/layout.ts'
import { initialsOf } from '../names/initials.ts'
import { colourStageOfRole } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { photoOf } from '../photos/photo.ts'
import type { Writer } from '../words/writer.ts'
import type { CardChoices } from './card-choices.ts'
import {
  boxAround,
  type CardPlan,
  cardPlanOf,
  furnitureOf,
  isSmall,
  stageFurnitureOf,
} from './card-furniture.ts'
import { cardLabel, figuresLine, firstLine, secondLine } from './card-words.ts'
import { type CardOverlay, cardOverlayShapes } from './overlay.ts'
import type { CardPart, Shape, TextStyle } from './scene.ts'
import { textAround } from './shapes.ts'
import { holdAll, linesOf, onOneLine } from './text-metrics.ts'
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
  const { org, role, placed, theme, choices, severity, overlay } = args
  const holder = org.holderOf(role)
  const colours = coloursOf(args)
  const label = cardLabel(role, holder, severity)
  const plan = cardPlanOf(placed.box)
  const texts = textsOf(args, holder, plan)
  const isTitleSecond = choices.first === 'person' && holder !== null
  return {
    kind: 'card',
    id: `card:${role.id}`,
    box: placed.box,
    shapes: shapesOf(args, holder, colours, texts),
    label: overlay?.note ? `${label}, ${overlay.note}` : label,
    whole: wholeOf(texts),
    roleId: role.id,
    titleBox: boxOf(isTitleSecond ? texts.second : texts.first, texts.baselines, plan),
    badge: severity,
    accent: accentOf(colours, overlay, theme, holder !== null),
  }
}

/** One text of a card, broken into lines. */
interface CardText {
  readonly whole: string
  readonly lines: readonly string[]
  readonly style: TextStyle
  /** Which of the card's lines is its first. */
  readonly from: number
}

interface CardTexts {
  readonly first: CardText
  readonly second: CardText
  /** null: no figures are shown. */
  readonly figures: CardText | null
  /** Of all lines. */
  readonly baselines: readonly number[]
}

/** A card has three lines, and four with figures; the title takes two of them where it needs them. */
const MOST_LINES = 3

/** Of four lines, or of three above a note, the first one reaches up to the mark of a finding. */
const MARK_ROOM = 6

/** What stands on a card, and where: whoever needs two lines gets them, as long as there is room. */
function textsOf(args: CardArgs, holder: Person | null, plan: CardPlan): CardTexts {
  const { role, theme, writer, choices, severity, overlay } = args
  const furniture = furnitureOf(theme, plan)
  const titleStyle = overlay?.look === 'leaves' ? furniture.fadedTitle : furniture.title
  const mostFirst = choices.first === 'person' && holder !== null ? 1 : 2
  // A note takes the place of figures.
  const isNoted = overlay !== undefined && overlay.note !== ''
  const said = isNoted ? '' : figuresLine(role, writer, choices)
  const markRoom = severity !== null && (isNoted || said !== '') ? MARK_ROOM : 0
  const top = firstLine(role, holder, choices)
  const first = broken(top, titleStyle, plan.textWidth - markRoom, mostFirst, 0)
  const from = first.lines.length
  const room = plan.textWidth - cornerRoom(args, holder, plan)
  const below = secondLine(role, holder, writer, choices)
  const second = broken(below, furniture.holder, room, MOST_LINES - from, from)
  const count = from + second.lines.length
  const figures = said === '' ? null : broken(said, furniture.figures, room, 1, count)
  const lines = isNoted ? plan.aboveNote : plan.baselines
  const baselines = lines[figures ? count + 1 : count] ?? []
  return { first, second, figures, baselines }
}

function broken(
  whole: string,
  style: TextStyle,
  width: number,
  most: number,
  from: number,
): CardText {
  return { whole, style, from, lines: linesOf(whole, style.size, style.weight, width, most) }
}

/** What is written there in full, where some of it had to be left out. */
function wholeOf({ first, second, figures }: CardTexts): string | null {
  if (!isCut(first) && !isCut(second) && (figures === null || !isCut(figures))) return null
  const texts = figures ? [first, second, figures] : [first, second]
  return texts.map(({ whole }) => onOneLine(whole)).join(', ')
}

function isCut({ whole, lines }: CardText): boolean {
  return !holdAll(lines, whole)
}

function boxOf({ from, lines }: CardText, baselines: readonly number[], plan: CardPlan): Box {
  const first = baselines[from] ?? 0
  return boxAround(plan, first, baselines[from + lines.length - 1] ?? first)
}

function coloursOf({ org, role, placed, theme, overlay }: CardArgs): StageColours {
  if (overlay?.look === 'leaves') return furnitureOf(theme, cardPlanOf(placed.box)).faded
  return theme.stages[colourStageOfRole(role, org.document)]
}

/** What the role does besides the stage whose colour its card wears. */
function otherStages({ org, role }: CardArgs): readonly Stage[] {
  const worn = colourStageOfRole(role, org.document)
  return role.stages.flatMap(({ stage }) => (stage === worn ? [] : stage))
}

/** Added one by one: for thousands of cards, spreading lists takes several times as long. */
function shapesOf(
  args: CardArgs,
  holder: Person | null,
  colours: StageColours,
  { first, second, figures, baselines }: CardTexts,
): readonly Shape[] {
  const { placed, theme, choices, severity, overlay } = args
  const plan = cardPlanOf(placed.box)
  const furniture = furnitureOf(theme, plan)
  const { leaving, held, vacant } = furniture.frames
  const shapes: Shape[] = []
  add(shapes, overlay?.look === 'leaves' ? leaving : holder ? held : vacant)
  if (isSmall(placed.box)) shapes.push(stageFurnitureOf(colours).stripe)
  if (holder) addAvatar(shapes, holder, colours, choices, plan)
  else add(shapes, furniture.nobody)
  addText(shapes, first, baselines, plan.textX)
  addText(shapes, second, baselines, plan.textX)
  if (figures) addText(shapes, figures, baselines, plan.textX)
  addStageDots(shapes, otherStages(args), theme, plan, baselines[second.from] ?? 0)
  if (overlay) add(shapes, cardOverlayShapes(plan.body, overlay, theme))
  // On top: a frame of the overlay runs through the corner where the mark is.
  if (severity) add(shapes, furniture.badges[severity])
  // A copy is exactly as long as needed; a list that grew keeps spare room, times thousands of cards.
  return shapes.slice()
}

function add(shapes: Shape[], more: readonly Shape[]): void {
  for (const shape of more) shapes.push(shape)
}

function addText(
  shapes: Shape[],
  { lines, style, from }: CardText,
  baselines: readonly number[],
  x: number,
): void {
  let line = from
  for (const text of lines) {
    shapes.push({ kind: 'text', at: { x, y: baselines[line] ?? 0 }, text, style, anchor: 'start' })
    line += 1
  }
}

/** The photo within a ring of the stage's colour, or the initials on it; small cards have room for a photo only. */
function addAvatar(
  shapes: Shape[],
  person: Person,
  colours: StageColours,
  { photo: isWanted }: CardChoices,
  { body, avatar: { centre, radius } }: CardPlan,
): void {
  const { disc, initials } = stageFurnitureOf(colours)
  const photo = isWanted ? photoOf(person) : null
  if (photo !== null) {
    const ring: Shape = { kind: 'circle', centre, radius, fill: colours.strong }
    shapes.push(ring, { kind: 'picture', centre, radius: radius - 1.5, photo })
    return
  }
  if (isSmall(body)) return
  const at = { x: centre.x, y: centre.y + 4 }
  shapes.push(disc, textAround(at, initialsOf(person.name), initials, 2 * radius - 4))
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

/** A dot for each other stage that the role does, beside the first line below the title. */
function addStageDots(
  shapes: Shape[],
  stages: readonly Stage[],
  theme: Theme,
  { body }: CardPlan,
  y: number,
): void {
  for (const [at, stage] of stages.entries()) {
    shapes.push({
      kind: 'circle',
      centre: { x: body.width - 14 - at * DOT.step, y: y - 4 },
      radius: DOT.radius,
      fill: theme.stages[stage].strong,
    })
  }
}

/** What stands at the right of the lines below the title: dots, and on small cards a photo. */
function cornerRoom(args: CardArgs, holder: Person | null, { body }: CardPlan): number {
  const { choices } = args
  const dots = otherStages(args).length * DOT.step
  const hasPhoto = isSmall(body) && choices.photo && holder !== null && photoOf(holder) !== null
  return dots + (hasPhoto ? 20 : 0)
}
