// Sizes of everything on the canvas, in pixels at 100 %. One place, so that all drawings agree.

export const CARD = { width: 208, height: 60, gap: 10 } as const

/** Distance from one card to the next. */
export const PITCH = { x: CARD.width + CARD.gap, y: CARD.height + CARD.gap } as const

/** In the cells of pods, where there are many: without initials. */
export const SMALL_CARD = { width: 152, height: 56, gap: 6 } as const

/** Size of cards, and how far they stand apart. */
export interface CardSize {
  readonly width: number
  readonly height: number
  readonly gap: number
}

export const LANE = {
  padding: 10,
  gap: 10,
  headerHeight: 54,
  /** The fewest rows of cards that a lane has room for. */
  minRows: 2,
  /** On the canvas, where a lane without cards says what its people will answer for. */
  emptyRows: 5,
} as const

/** Lanes without a header of their own colour: support and the undecided. */
export const STRIP = { headerHeight: 32, emptyHeight: 52 } as const

/** A pod: a header, and below it a cell for each stage. */
export const POD = {
  padding: 8,
  /** Around pods where no lines run. */
  gap: 16,
  /** As high as the card of the lead needs. */
  headerHeight: CARD.height + 10,
  /** Name and segment; the card of the lead stands right of it, how the pod does right of that. */
  nameWidth: 212,
  foldWidth: 34,
  cellHeaderHeight: 22,
  cellPadding: 5,
  cellGap: 6,
} as const

/** The zone of leadership cards above the lanes. */
export const LEADERS = { emptyWidth: 320, emptyHeight: 44, gapBelow: 18 } as const

/** From one level part of lines to the next: apart enough to be followed by eye, where there are few. */
const BUS_STEP = 6
/** However many they are, they stay as many px apart: a line is 1.5 px wide. */
const LEAST_BUS_STEP = 4
/** Below this height they stand in comfort. */
const COMFORTABLE_HEIGHT = 120

/** Between two of so many lines side by side. */
export function busStep(lines: number): number {
  return Math.min(BUS_STEP, Math.max(LEAST_BUS_STEP, COMFORTABLE_HEIGHT / Math.max(1, lines)))
}

/** Height of a gap in which so many level parts run. */
export function channelHeight(levels: number): number {
  return LEADERS.gapBelow + levels * busStep(levels)
}

/** How far below the upper edge of such a gap a level part lies. */
export function levelWithin(level: number, levels: number): number {
  return LEADERS.gapBelow / 2 + level * busStep(levels)
}

/** The reporting tree: lines run in the gaps, so each gap is as wide as its lines need. */
export const TREE = {
  /** From a card, or from the cards above, down to the level line, and from there down to the next cards. */
  aboveBus: 26,
  belowBus: 18,
  /** Between branches side by side: as wide as with a line in between, so that rows stand in line. */
  gap: 32,
  /** From a line that runs down between cards to the cards on either side. */
  stub: 16,
  /** From a manager down to the first card that hangs on its own line. */
  toStaff: 22,
  /** Roles of support that hang on a manager's own line; more of them stand with the others. */
  maxStaff: 4,
} as const

/** Around everything. */
export const MARGIN = 24

/** Width against height of a page or a window where nobody says another: the chart flows so that it fills it best. */
export const PAGE_SHAPE = 1.5
