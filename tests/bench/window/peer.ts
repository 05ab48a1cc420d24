// What is measured in a window: one organisation, and what everything that draws it has to offer.
import type { Document } from '../../../shared/document/schema.ts'

/** The card that every peer draws, in pixels at 100 %. */
export const CARD = { width: 180, height: 64 } as const

/** One role with its place: team under team lead, teams side by side and wrapped. */
export interface ChartCard {
  readonly id: string
  readonly managerId: string | null
  /** Four lines of text, the first one the title. */
  readonly texts: readonly [string, string, string, string]
  readonly x: number
  readonly y: number
}

export interface Chart {
  /** For Pitcrew, which makes layout, findings and everything else from it. */
  readonly document: Document
  /** For the peers; the manager of a card stands before it. */
  readonly cards: readonly ChartCard[]
  readonly width: number
  readonly height: number
}

/** A file of tests/bench/peers exports one of these as `peer`. */
export interface Peer {
  /** Draws the chart with all of it in view, in an empty element as large as the window. */
  load(chart: Chart, host: HTMLElement): void | Promise<void>
  /** Brings all of the chart into view, without a glide where there is a choice. */
  fit(): void
  /** Zooms around the middle of the window. */
  zoomBy(factor: number): void
  /** Moves what is shown, in pixels of the screen. */
  panBy(x: number, y: number): void
  /** Shows the chart in another way, where there is one: by manager, and back. */
  switchView?(to: 'reporting' | 'structure'): void
  /** Gives one role in the middle of the chart another place; somewhere else at each call. */
  moveOne(): void
  /** Brings a card into sight that has to be clicked before it moves, and tells where it is. */
  cardPoint?(): Promise<{ readonly x: number; readonly y: number } | null>
}
