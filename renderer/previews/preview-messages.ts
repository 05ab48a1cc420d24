// What the window and the thread that makes previews say to each other.
import type { Document } from '../../shared/document/schema.ts'
import type { Preview, PreviewWish } from './preview-of.ts'

/** Which part of a sheet is painted, and how large. */
export interface PaintOrder {
  /** Number of the sheet. */
  readonly at: number
  /** Device pixels for each unit of the sheet. */
  readonly scale: number
  /** In device pixels. */
  readonly width: number
  readonly height: number
  /** Where the part begins, in device pixels of the whole sheet. */
  readonly x: number
  readonly y: number
}

export type PreviewJob =
  /** The chart of all wishes that follow. */
  | { readonly kind: 'chart'; readonly document: Document }
  | { readonly kind: 'make'; readonly turn: number; readonly wish: PreviewWish }
  | {
      readonly kind: 'paint'
      readonly id: number
      readonly turn: number
      readonly order: PaintOrder
    }

export type PreviewNews =
  | { readonly kind: 'made'; readonly turn: number; readonly preview: Preview }
  /** null: what it was painted from is there no more. */
  | { readonly kind: 'painted'; readonly id: number; readonly bitmap: ImageBitmap | null }
