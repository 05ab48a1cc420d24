// The scene: what is drawn, as data. Canvas, PNG, PDF and SVG all draw this and nothing else.
import type { Severity } from '../document/vocabulary.ts'
import type { PodId, RoleId } from '../ids.ts'
import type { Box, Join, Point } from '../layout/layout.ts'
import type { Lane } from '../org/lanes.ts'
import type { PlanArea } from './plan-area.ts'

/** `#rrggbb`; the only form that reaches an export. */
export type Colour = `#${string}`

export type FontWeight = 400 | 500 | 600 | 700

export type Shape =
  | {
      readonly kind: 'box'
      readonly box: Box
      readonly radius: number
      readonly fill?: Colour
      readonly stroke?: Colour
      readonly strokeWidth?: number
      readonly dash?: readonly number[]
    }
  | {
      readonly kind: 'circle'
      readonly centre: Point
      readonly radius: number
      readonly fill?: Colour
      readonly stroke?: Colour
      readonly strokeWidth?: number
      readonly dash?: readonly number[]
    }
  | {
      /** Straight pieces from point to point; closed where it has a fill. */
      readonly kind: 'line'
      readonly points: readonly Point[]
      readonly stroke?: Colour
      readonly strokeWidth?: number
      readonly fill?: Colour
    }
  | {
      /** A photo in a circle. */
      readonly kind: 'picture'
      readonly centre: Point
      readonly radius: number
      /** As charts hold it, and checked: a small JPEG as `data:` address. */
      readonly photo: string
    }
  | {
      readonly kind: 'text'
      /** Start, middle or end of the baseline, by `anchor`. */
      readonly at: Point
      readonly text: string
      readonly style: TextStyle
      readonly anchor: 'start' | 'middle' | 'end'
    }

/** How text looks; the same object for all texts that look alike, where there are thousands. */
export interface TextStyle {
  /** Height of the letters, in pixels at 100 %. */
  readonly size: number
  readonly weight: FontWeight
  readonly colour: Colour
}

export type Text = Extract<Shape, { kind: 'text' }>

export type Picture = Extract<Shape, { kind: 'picture' }>

/** Every shape but texts and pictures. */
export type Drawn = Exclude<Shape, Text | Picture>

interface PartBase {
  /** Unique in the scene, the same from scene to scene. */
  readonly id: string
  readonly box: Box
  /** Coordinates from the part's own top left corner. */
  readonly shapes: readonly Shape[]
  /** What a screen reader says. */
  readonly label: string
  /** What is written there in full, where some of it had to be left out. */
  readonly whole?: string | null | undefined
}

export interface CardPart extends PartBase {
  readonly kind: 'card'
  readonly roleId: RoleId
  /** Where the title stands, for renaming in place. */
  readonly titleBox: Box
  readonly badge: Severity | null
  /** The colour of the card where it is too small to show anything else, mostly its stage's; null: vacant. */
  readonly accent: Colour | null
}

export interface LanePart extends PartBase {
  readonly kind: 'lane'
  readonly lane: Lane
  readonly plan?: PlanArea | undefined
  /** The mark in its header. */
  readonly badge: Severity | null
  /** Where the mark of its worst finding is drawn, in its own coordinates. */
  readonly markBox?: Box | undefined
}

export interface PodPart extends PartBase {
  readonly kind: 'pod'
  readonly podId: PodId | null
  /** Only its header is drawn. */
  readonly isFolded: boolean
  /** Name, segment and lead in full, where some of it had to be left out. */
  readonly wholeName: string | null
  readonly badge: Severity | null
  /** Where its worst finding is said, in its own coordinates. */
  readonly markBox?: Box | undefined
}

/** Chart title, column headings: drawn, touched only where they stand for a plan. */
export interface CaptionPart extends PartBase {
  readonly kind: 'caption'
  readonly plan?: PlanArea | undefined
}

export interface LinePart extends PartBase {
  readonly kind: 'line'
  /** As its layout says. */
  readonly joins?: readonly Join[]
}

/** At the edge of a card, over it: how many report to the role, or why nobody stands above it. */
export interface TagPart extends PartBase {
  readonly kind: 'tag'
  readonly roleId: RoleId
  /** Folds or unfolds what is below; null: it does nothing. */
  readonly isFolded: boolean | null
}

export type ScenePart = CardPart | LanePart | PodPart | CaptionPart | LinePart | TagPart

/** A company's own picture, drawn over everything else. */
export interface SceneLogo {
  readonly box: Box
  /** PNG or JPEG, as checked `data:` address. */
  readonly data: string
}

/** Parts stand in painting order. */
export interface Scene {
  readonly width: number
  readonly height: number
  /** null: transparent. */
  readonly background: Colour | null
  readonly parts: readonly ScenePart[]
  /** Installed families that have characters which Inter lacks; missing: none are needed, or the system finds them. */
  readonly families?: readonly string[]
  readonly logo?: SceneLogo
}
