// Sizes of everything on the canvas, in pixels at 100 %. One place, so that all drawings agree.

export const CARD = { width: 208, height: 60, gap: 10 } as const

/** Distance from one card to the next. */
export const PITCH = { x: CARD.width + CARD.gap, y: CARD.height + CARD.gap } as const

/** In the cells of pods, where there are many: without initials. */
export const SMALL_CARD = { width: 152, height: 56, gap: 8 } as const

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

export const POD = {
  labelWidth: 128,
  padding: 10,
  gap: 14,
  headingHeight: 30,
} as const

/** The zone of leadership cards above the lanes. */
export const LEADERS = { emptyWidth: 320, emptyHeight: 44, gapBelow: 22 } as const

/** Apart enough to be followed by eye, where there are few. */
const BUS_STEP = 6
/** However many lines run below a row of leaders, they take no more height than this. */
const MOST_BUS_HEIGHT = 150

/** Between two of so many levels of lines. */
export function busStep(levels: number): number {
  return Math.min(BUS_STEP, MOST_BUS_HEIGHT / Math.max(1, levels))
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

/** Width against height of a window or a page: pods flow into the columns with which they fill it best. */
export const PAGE_SHAPE = 1.5

/** Sides of a picture that is read with ease: width up to this many times the height. */
export const WIDEST = 1.7
