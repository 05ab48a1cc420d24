// Draws one role as a card: initials, title, person or "Vacant", mark of its worst finding.
import type { Role } from '../document/schema.ts'
import { type Severity, STAGE_NAMES, SUPPORT_KIND_NAMES } from '../document/vocabulary.ts'
import type { PlacedCard } from '../layout/layout.ts'
import { CARD } from '../layout/measures.ts'
import { colourStageOf, laneOf } from '../org/lanes.ts'
import type { Org } from '../org/org.ts'
import { type CardOverlay, cardOverlayShapes } from './overlay.ts'
import type { CardPart, Shape } from './scene.ts'
import { badge, textAround, textLine } from './shapes.ts'
import { initialsOf } from './text-metrics.ts'
import type { StageColours, Theme } from './theme.ts'

const BODY = { x: 0, y: 0, width: CARD.width, height: CARD.height } as const
const AVATAR = { x: 29, y: CARD.height / 2, radius: 16 } as const
const TEXT_X = 54
const TITLE = { baseline: 26, size: 13 } as const
const HOLDER = { baseline: 44, size: 11.5 } as const

/** Everything that a card shows. */
export interface CardArgs {
  readonly org: Org
  readonly role: Role
  readonly placed: PlacedCard
  readonly theme: Theme
  /** Of its worst finding. */
  readonly severity: Severity | null
  readonly overlay: CardOverlay | undefined
}

/** The card of a role at its place. */
export function buildCard({ org, role, placed, theme, severity, overlay }: CardArgs): CardPart {
  const { width } = placed.box
  // A card wears the colour of its lane, so that a seller of two stages does not look misplaced.
  const stage = colourStageOf(laneOf(role, org.document)) ?? role.stages[0]?.stage ?? 'support'
  const isLeaving = overlay?.look === 'leaves'
  const colours = isLeaving ? faded(theme) : theme.stages[stage]
  const holder = org.holderOf(role)
  const textWidth = width - TEXT_X - 8
  const frames = framesOf(theme)
  const shapes: Shape[] = [
    ...(isLeaving ? frames.leaving : holder ? frames.held : frames.vacant),
    ...avatar(holder?.name ?? null, colours, theme),
    textLine(
      { x: TEXT_X, y: TITLE.baseline },
      role.title,
      { size: TITLE.size, weight: 600, colour: isLeaving ? theme.mutedText : theme.text },
      textWidth,
    ),
    textLine(
      { x: TEXT_X, y: HOLDER.baseline },
      holderLine(org, role),
      { size: HOLDER.size, weight: 400, colour: theme.mutedText },
      textWidth - stageDotsWidth(role),
    ),
    ...stageDots(role, width, theme),
    ...(severity ? badge({ x: width - 5, y: 4 }, severity, theme) : []),
    ...(overlay ? cardOverlayShapes(BODY, overlay, theme) : []),
  ]
  return {
    kind: 'card',
    id: `card:${role.id}`,
    box: placed.box,
    shapes,
    label: [labelOf(org, role, severity), overlay?.note].filter(Boolean).join(', '),
    roleId: role.id,
    laneKey: placed.laneKey,
    titleBox: { x: TEXT_X - 6, y: 10, width: textWidth + 12, height: 22 },
    badge: severity,
    accent: accentOf(colours, overlay, theme, holder !== null),
  }
}

type Frames = Readonly<Record<'held' | 'vacant' | 'leaving', readonly Shape[]>>

/** What thousands of cards have in common is made once, and kept once. */
const knownFrames = new WeakMap<Theme, Frames>()
const knownDiscs = new WeakMap<StageColours, Shape>()

function framesOf(theme: Theme): Frames {
  const known = knownFrames.get(theme)
  if (known) return known
  const frame = { kind: 'box', box: BODY, radius: 9 } as const
  const broken = { ...frame, fill: theme.vacantCard, dash: [4, 3] }
  const frames: Frames = {
    held: [
      { ...frame, box: { ...BODY, y: 1.5 }, fill: theme.cardEdge },
      { ...frame, fill: theme.card, stroke: theme.cardBorder },
    ],
    vacant: [{ ...broken, stroke: theme.vacantBorder }],
    leaving: [{ ...broken, stroke: theme.severities.error }],
  }
  knownFrames.set(theme, frames)
  return frames
}

/** The ground of somebody's initials. */
function discOf(colours: StageColours): Shape {
  const { radius, ...centre } = AVATAR
  const disc = knownDiscs.get(colours) ?? { kind: 'circle', centre, radius, fill: colours.strong }
  knownDiscs.set(colours, disc)
  return disc
}

/** Small or far away there is no frame to be seen around who is alone: the whole card stands for it. */
function accentOf(
  { strong }: StageColours,
  overlay: CardOverlay | undefined,
  theme: Theme,
  isHeld: boolean,
): CardPart['accent'] {
  if (overlay?.look === 'alone') return theme.cover.one.strong
  return isHeld ? strong : null
}

/** Somebody who leaves is still to be recognised, but no longer counts. */
function faded(theme: Theme): StageColours {
  const { strong, tint, border } = theme.cover['not-needed']
  return { strong: border, text: strong, tint, border, onStrong: theme.text }
}

function avatar(name: string | null, colours: StageColours, theme: Theme): readonly Shape[] {
  const { radius, ...centre } = AVATAR
  if (name === null) {
    const plus = { size: 15, weight: 400, colour: theme.mutedText } as const
    return [
      {
        kind: 'circle',
        centre,
        radius: radius - 0.5,
        stroke: theme.vacantBorder,
        dash: [3, 3],
      },
      textAround({ x: centre.x, y: centre.y + 5 }, '+', plus, radius),
    ]
  }
  const style = { size: 11.5, weight: 600, colour: colours.onStrong } as const
  return [
    discOf(colours),
    textAround({ x: centre.x, y: centre.y + 4 }, initialsOf(name), style, 2 * radius - 4),
  ]
}

/** Who holds the role, and what is unusual about it. */
function holderLine(org: Org, role: Role): string {
  const holder = org.holderOf(role)
  const notes = [
    holder ? holder.name : 'Vacant',
    supportKindOf(role),
    holder === null && role.openSince !== undefined ? 'hiring' : null,
    holder?.external ? 'external' : null,
    role.fte === 1 ? null : `${role.fte} FTE`,
    role.ramp >= 100 ? null : `${role.ramp}% ramped`,
  ]
  return notes.filter((note) => note !== null).join(' · ')
}

/** What a support role helps with, where its title does not say so already. */
function supportKindOf({ title, stages, supportKind }: Role): string | null {
  if (supportKind === undefined || stages[0]?.stage !== 'support') return null
  const name = SUPPORT_KIND_NAMES[supportKind].toLowerCase()
  return title.toLowerCase().includes(name) ? null : name
}

const DOT = { radius: 3.5, step: 10 } as const

/** A dot for each further stage that the role does. */
function stageDots(role: Role, width: number, theme: Theme): readonly Shape[] {
  return role.stages.slice(1).map(({ stage }, at) => ({
    kind: 'circle',
    centre: { x: width - 14 - at * DOT.step, y: HOLDER.baseline - 4 },
    radius: DOT.radius,
    fill: theme.stages[stage].strong,
  }))
}

function stageDotsWidth(role: Role): number {
  return Math.max(0, role.stages.length - 1) * DOT.step
}

function labelOf(org: Org, role: Role, severity: Severity | null): string {
  const stages = role.stages.map(({ stage }) => STAGE_NAMES[stage].toLowerCase()).join(' and ')
  const parts = [
    role.title,
    org.holderOf(role)?.name ?? 'vacant',
    stages || 'no stage yet',
    supportKindOf(role),
    severity ? `has ${severity === 'info' ? 'a note' : `${severity}s`}` : null,
  ]
  return parts.filter((part) => part !== null).join(', ')
}
