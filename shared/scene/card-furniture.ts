// What cards have in common: where things stand on them, and shapes that are the same on thousands.
import type { Severity } from '../document/vocabulary.ts'
import type { Box, Point } from '../layout/layout.ts'
import { CARD, SMALL_CARD } from '../layout/measures.ts'
import { onceFor } from '../once.ts'
import type { Shape, TextStyle } from './scene.ts'
import { badge, textAround } from './shapes.ts'
import type { StageColours, Theme } from './theme.ts'

/** Where things stand on cards of one size. */
export interface CardPlan {
  /** Whole numbers here and in all boxes, because V8 stores each fraction as a separate object. */
  readonly body: Box
  readonly textX: number
  /** Room for text on each line. */
  readonly textWidth: number
  /** Height of the letters of what stands in bold. */
  readonly titleSize: number
  /** Baselines, by how many lines of text there are. */
  readonly baselines: readonly (readonly number[])[]
  /** The same where a note lies over the lower edge. */
  readonly aboveNote: readonly (readonly number[])[]
  /** The initials or the photo of who holds the role. */
  readonly avatar: { readonly centre: Point; readonly radius: number }
}

const USUAL: CardPlan = {
  body: { x: 0, y: 0, width: CARD.width, height: CARD.height },
  textX: 54,
  textWidth: CARD.width - 54 - 8,
  titleSize: 13,
  baselines: [[], [35], [26, 44], [20, 35, 50.5], [15, 28, 41, 53.5]],
  aboveNote: [[], [33], [25, 43], [15, 28.5, 43]],
  avatar: { centre: { x: 29, y: CARD.height / 2 }, radius: 16 },
}

const SMALL: CardPlan = {
  body: { x: 0, y: 0, width: SMALL_CARD.width, height: SMALL_CARD.height },
  textX: 14,
  textWidth: SMALL_CARD.width - 14 - 6,
  titleSize: 12,
  baselines: [[], [33], [24, 41], [19.5, 33, 47], [14, 26.5, 39, 51.5]],
  aboveNote: [[], [28], [21, 38], [12.5, 25.5, 39]],
  avatar: { centre: { x: SMALL_CARD.width - 15, y: SMALL_CARD.height - 15 }, radius: 9 },
}

/** The name of who holds a role, on cards of every size. */
export const HOLDER = { size: 12 } as const

/** A card of that width has initials only where they can be read. */
export function isSmall({ width }: Box): boolean {
  return width < CARD.width
}

/** Where things stand on a card that fills this box. */
export function cardPlanOf(box: Box): CardPlan {
  return isSmall(box) ? SMALL : USUAL
}

/** Around lines of text from one baseline to another, for writing over them. */
export function boxAround({ textX, textWidth }: CardPlan, first: number, last: number): Box {
  return { x: textX - 6, y: first - 16, width: textWidth + 12, height: last - first + 22 }
}

/** How a card looks: held, vacant, or held by somebody who is about to leave. */
type CardLook = 'held' | 'vacant' | 'leaving'

export interface Furniture {
  readonly frames: Readonly<Record<CardLook, readonly Shape[]>>
  /** The sign that stands where the initials of a holder would be; none on small cards. */
  readonly nobody: readonly Shape[]
  readonly badges: Readonly<Record<Severity, readonly Shape[]>>
  readonly title: TextStyle
  readonly fadedTitle: TextStyle
  readonly holder: TextStyle
  readonly figures: TextStyle
  /** Colours for somebody who is about to leave, instead of the stage's. */
  readonly faded: StageColours
}

/** Made once for each theme and size, so that a chart of thousands keeps one of each. */
export function furnitureOf(theme: Theme, plan: CardPlan): Furniture {
  return (plan === SMALL ? smallFurniture : usualFurniture)(theme)
}

const usualFurniture = onceFor((theme: Theme) => makeFurniture(theme, USUAL))
const smallFurniture = onceFor((theme: Theme) => makeFurniture(theme, SMALL))

function makeFurniture(theme: Theme, plan: CardPlan): Furniture {
  const badgeOf = (severity: Severity) => badge({ x: plan.body.width - 5, y: 4 }, severity, theme)
  const title = { size: plan.titleSize, weight: 600, colour: theme.text } as const
  return {
    frames: framesOf(theme, plan),
    nobody: plan === SMALL ? [] : nobodyIn(theme),
    badges: { error: badgeOf('error'), warning: badgeOf('warning'), info: badgeOf('info') },
    title,
    fadedTitle: { ...title, colour: theme.mutedText },
    holder: { size: HOLDER.size, weight: 400, colour: theme.mutedText },
    figures: { size: 11, weight: 400, colour: theme.mutedText },
    faded: faded(theme),
  }
}

/** Small cards have no darker edge below: there are too many for it to be more than noise. */
function framesOf(theme: Theme, plan: CardPlan): Furniture['frames'] {
  const { body } = plan
  const frame = { kind: 'box', box: body, radius: 9 } as const
  const broken = { ...frame, fill: theme.vacantCard, dash: [4, 3] }
  return {
    held: [
      ...(plan === SMALL
        ? []
        : [{ ...frame, box: { ...body, y: 2 }, fill: theme.cardEdge } as const]),
      { ...frame, fill: theme.card, stroke: theme.cardBorder },
    ],
    vacant: [{ ...broken, stroke: theme.vacantBorder }],
    leaving: [{ ...broken, stroke: theme.severities.error }],
  }
}

function nobodyIn({ vacantBorder, mutedText }: Theme): readonly Shape[] {
  const { centre, radius } = USUAL.avatar
  return [
    { kind: 'circle', centre, radius: radius - 0.5, stroke: vacantBorder, dash: [3, 3] },
    textAround(
      { x: centre.x, y: centre.y + 5 },
      '+',
      { size: 15, weight: 400, colour: mutedText },
      radius,
    ),
  ]
}

/** Somebody who leaves is still to be recognised, but no longer counts. */
function faded(theme: Theme): StageColours {
  const { strong, tint, border } = theme.cover['not-needed']
  return { strong: border, text: strong, tint, border, onStrong: theme.text }
}

export interface StageFurniture {
  /** The ground of the initials. */
  readonly disc: Shape
  /** How the initials look. */
  readonly initials: TextStyle
  /** What says the stage on a small card. */
  readonly stripe: Shape
}

/** In the colours of a stage; made once for each. */
export const stageFurnitureOf = onceFor(
  ({ strong, onStrong }: StageColours): StageFurniture => ({
    disc: { kind: 'circle', ...USUAL.avatar, fill: strong },
    initials: { size: 12, weight: 600, colour: onStrong },
    stripe: {
      kind: 'box',
      box: { x: 5, y: 8, width: 3, height: SMALL_CARD.height - 16 },
      radius: 1.5,
      fill: strong,
    },
  }),
)
