// How exports look until somebody chooses otherwise, and what of a choice is worth remembering.
import type { ExportFormatId } from '../../shared/export-formats/all-formats.ts'
import type { Looks } from '../../shared/ipc/page-choices.ts'
import { isSame } from '../../shared/is-same.ts'
import { usualPaper } from '../../shared/pages/usual-paper.ts'

/** What has looks of its own: each format, and paper. */
export type LooksKind = ExportFormatId | 'print'

const USUAL: Looks = {
  scale: 2,
  colours: 'light',
  isTransparent: false,
  hasFont: true,
  marks: false,
  isDated: true,
  hasLogo: true,
  size: '16:9',
  direction: 'landscape',
  split: 'auto',
  extras: [],
}

/** Boards print what they get as pages: those are on white. */
export function usualLooks(kind: LooksKind, locale: string): Looks {
  if (kind === 'print') return { ...USUAL, colours: 'white', size: usualPaper(locale) }
  return kind === 'pdf' || kind === 'pptx' ? { ...USUAL, colours: 'white' } : USUAL
}

/** The usual looks, but for what was chosen. */
export function looksWith(usual: Looks, chosen: object): Looks {
  const said = Object.entries(chosen).filter(([, value]) => value !== undefined)
  return { ...usual, ...Object.fromEntries(said) }
}

/** What is not as usual: what is usual may be another one day, and all of it would be much to keep. */
export function unusual(looks: Looks, usual: Looks): Partial<Looks> {
  const others = Object.entries(looks).filter(
    ([key, value]) => !isSame(value, Reflect.get(usual, key)),
  )
  return Object.fromEntries(others)
}
