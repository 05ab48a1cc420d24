// How exports look until somebody chooses otherwise, and what of a choice is worth remembering.
import type { ExportFormatId } from '../../shared/export-formats/all-formats.ts'
import type { Looks } from '../../shared/ipc/page-choices.ts'
import type { Preferences } from '../../shared/ipc/preferences.ts'
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
function usualLooks(kind: LooksKind, locale: string): Looks {
  if (kind === 'print') return { ...USUAL, colours: 'white', size: usualPaper(locale) }
  return kind === 'pdf' || kind === 'pptx' ? { ...USUAL, colours: 'white' } : USUAL
}

/** The usual looks, but for what was chosen. */
function looksWith(usual: Looks, chosen: object): Looks {
  const said = Object.entries(chosen).filter(([, value]) => value !== undefined)
  return { ...usual, ...Object.fromEntries(said) }
}

/** By what has looks; only what is not as usual. */
type ChosenLooks = NonNullable<Preferences['exporting']['looks']>

/** Which pages there are is one choice for all that have the same ones. */
const SAME_PAGES: readonly LooksKind[] = ['pdf', 'pptx']

/** The looks of a kind, as they were chosen. */
export function looksOf(chosen: ChosenLooks, kind: LooksKind, locale: string): Looks {
  const looks = looksWith(usualLooks(kind, locale), chosen[kind] ?? {})
  if (!SAME_PAGES.includes(kind)) return looks
  const others = SAME_PAGES.flatMap((each) => chosen[each] ?? [])
  const { split } = others.find((each) => each.split) ?? looks
  const { extras } = others.find((each) => each.extras) ?? looks
  return looksWith(looks, { split, extras })
}

/** The same with a change of one kind, which is one of all that have the same pages where it is about pages. */
export function withLooks(
  chosen: ChosenLooks,
  kind: LooksKind,
  change: Partial<Looks>,
  locale: string,
): ChosenLooks {
  const { split, extras } = change
  const isOfAll = SAME_PAGES.includes(kind) && (split ?? extras) !== undefined
  const kinds = isOfAll ? SAME_PAGES : [kind]
  const changed = kinds.map((each) => {
    const looks = looksOf(chosen, each, locale)
    const own = each === kind ? change : { split, extras }
    return [each, unusual(looksWith(looks, own), usualLooks(each, locale))] as const
  })
  return { ...chosen, ...Object.fromEntries(changed) }
}

/** What is not as usual: what is usual may be another one day, and all of it would be much to keep. */
function unusual(looks: Looks, usual: Looks): Partial<Looks> {
  const others = Object.entries(looks).filter(
    ([key, value]) => !isSame(value, Reflect.get(usual, key)),
  )
  return Object.fromEntries(others)
}
