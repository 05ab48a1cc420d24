// A list from a file, as rows of texts: what a reader of files hands over, whatever the file was.
import type { Line } from './read-table.ts'

/** How much of a list is read; more is refused in words. */
export const LIST_LIMITS = {
  /** Of the file, and of an XLSX once it is unpacked. */
  megabytes: 50,
  rows: 100_000,
  /** What stands further right is not looked at. */
  columns: 100,
} as const

/** Cells of one column that were one: what stands in the first counts for all of them. */
export interface MergedCells {
  /** From 0. */
  readonly column: number
  /** Numbers of rows, from 1. */
  readonly from: number
  readonly to: number
}

export interface HiddenCells {
  /** Numbers of rows, from 1. */
  readonly rows: readonly number[]
  /** From 0. */
  readonly columns: readonly number[]
}

export interface ListSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly Line[]
  readonly merged: readonly MergedCells[]
  /** What a workbook does not show, though something stands there; missing where nothing is hidden. */
  readonly hidden?: HiddenCells | undefined
  /** Formulas whose results are not in the file. */
  readonly unworked: number
}

export interface ListFile {
  /** Without its folder. */
  readonly fileName: string
  /** One at least; a file of text has one without a name. */
  readonly sheets: readonly ListSheet[]
  /** How the letters of a file of text were read; null where the file says so itself. */
  readonly encoding: ListEncoding | null
}

/** How the letters of a list may be written, as decoders call it. */
export const LIST_ENCODING_NAMES = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'macintosh',
] as const

export type ListEncoding = (typeof LIST_ENCODING_NAMES)[number]

/** The same as people may know it. */
export const LIST_ENCODINGS: Readonly<Record<ListEncoding, string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big end first)',
  'windows-1252': 'Windows, western Europe',
  'windows-1250': 'Windows, central Europe',
  'windows-1251': 'Windows, Cyrillic',
  macintosh: 'Mac, western Europe',
}
