// What cards have in common: where things stand on them, and shapes that are the same on thousands.
import type { Severity } from '../document/vocabulary.ts'
import type { Box, Point } from '../layout/layout.ts'
import { CARD } from '../layout/measures.ts'
import { onceFor } from '../once.ts'
import type { Shape, TextStyle } from './scene.ts'
import { badge, textAround } from './shapes.ts'
import type { StageColours, Theme } from './theme.ts'

const TEXT_X = 54

/** Room for text on each line. */
export const TEXT_WIDTH = CARD.width - TEXT_X - 8

/** Whole numbers here and in all boxes, because V8 stores each fraction as a separate object. */
export const BODY = { x: 0, y: 0, width: CARD.width, height: CARD.height } as const
const TITLE = {
  at: { x: TEXT_X, y: 26 },
  size: 13,
  box: { x: TEXT_X - 6, y: 10, width: TEXT_WIDTH + 12, height: 22 },
} as const
export const HOLDER = {
  at: { x: TEXT_X, y: 44 },
  size: 11.5,
  /** Where the holder's name is written in place. */
  box: { x: TEXT_X - 6, y: 33, width: TEXT_WIDTH + 10, height: 23 },
} as const

/** Where the lines of text begin: usually two, and three where a card shows figures as well. */
export const TWO_LINES = { first: TITLE.at, second: HOLDER.at } as const
export const THREE_LINES = {
  first: { x: TEXT_X, y: 21 },
  second: { x: TEXT_X, y: 36 },
  third: { x: TEXT_X, y: 51 },
} as const

/** Around a line of text, for writing over it. */
export function boxAround({ y }: Point): Box {
  return { ...TITLE.box, y: y - (TITLE.at.y - TITLE.box.y) }
}

export const AVATAR = { centre: { x: 29, y: CARD.height / 2 }, radius: 16 } as const

/** How a card looks: held, vacant, or held by somebody who is about to leave. */
type CardLook = 'held' | 'vacant' | 'leaving'

export interface Furniture {
  readonly frames: Readonly<Record<CardLook, readonly Shape[]>>
  /** The sign that stands where the initials of a holder would be. */
  readonly nobody: readonly Shape[]
  readonly badges: Readonly<Record<Severity, readonly Shape[]>>
  readonly title: TextStyle
  readonly fadedTitle: TextStyle
  readonly holder: TextStyle
  readonly figures: TextStyle
  /** Colours for somebody who is about to leave, instead of the stage's. */
  readonly faded: StageColours
}

/** Made once for each theme, so that a chart of thousands keeps one of each. */
export const furnitureOf = onceFor((theme: Theme): Furniture => {
  const badgeOf = (severity: Severity) => badge({ x: CARD.width - 5, y: 4 }, severity, theme)
  const title = { size: TITLE.size, weight: 600, colour: theme.text } as const
  return {
    frames: framesOf(theme),
    nobody: nobodyIn(theme),
    badges: { error: badgeOf('error'), warning: badgeOf('warning'), info: badgeOf('info') },
    title,
    fadedTitle: { ...title, colour: theme.mutedText },
    holder: { size: HOLDER.size, weight: 400, colour: theme.mutedText },
    figures: { size: 11, weight: 400, colour: theme.mutedText },
    faded: faded(theme),
  }
})

function framesOf(theme: Theme): Furniture['frames'] {
  const frame = { kind: 'box', box: BODY, radius: 9 } as const
  const broken = { ...frame, fill: theme.vacantCard, dash: [4, 3] }
  return {
    held: [
      { ...frame, box: { ...BODY, y: 2 }, fill: theme.cardEdge },
      { ...frame, fill: theme.card, stroke: theme.cardBorder },
    ],
    vacant: [{ ...broken, stroke: theme.vacantBorder }],
    leaving: [{ ...broken, stroke: theme.severities.error }],
  }
}

function nobodyIn({ vacantBorder, mutedText }: Theme): readonly Shape[] {
  const { centre, radius } = AVATAR
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

export interface Avatar {
  /** The ground of the initials. */
  readonly disc: Shape
  /** How the initials look. */
  readonly initials: TextStyle
}

/** In the colours of a stage; made once for each. */
export const avatarIn = onceFor(
  ({ strong, onStrong }: StageColours): Avatar => ({
    disc: { kind: 'circle', ...AVATAR, fill: strong },
    initials: { size: 11.5, weight: 600, colour: onStrong },
  }),
)
