// The pages that an export would have, made while somebody chooses.
import { useDeferredValue, useMemo } from 'react'
import type { ExtraPage, Page, PageChoices } from '../../shared/pages/page.ts'
import { pagesOf } from '../../shared/pages/pages-of.ts'
import type { ThemeName } from '../../shared/scene/theme.ts'
import type { ViewId } from '../../shared/views/all/view-ids.ts'
import { useDay } from '../state/day.ts'
import { useOrg } from '../state/derived.ts'
import { useWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'

interface Wanted {
  readonly choices: PageChoices
  readonly view: ViewId
  readonly theme: ThemeName
  readonly isWhite: boolean
}

/** null: this format has no pages. They follow what is typed a little later. */
export function usePages(wanted: Wanted | null): readonly Page[] | null {
  const org = useOrg()
  const writer = useWriter()
  const today = useDay()
  const cards = useWindow((state) => state.preferences.cards)
  // Compared by what it says: the choices are put together anew with every drawing of the dialog.
  const key = useDeferredValue(wanted === null ? null : JSON.stringify(wanted))
  return useMemo(() => {
    if (key === null) return null
    const { choices, view, theme, isWhite }: Wanted = JSON.parse(key)
    return pagesOf({ org, view, choices, theme, isWhite, writer, cards, today })
  }, [key, org, writer, cards, today])
}

/** Which page says what was asked for. */
export function extraNumbers(pages: readonly Page[]): ReadonlyMap<ExtraPage, number> {
  const IDS: readonly (readonly [ExtraPage, readonly string[]])[] = [
    ['findings', ['holds-back', 'findings']],
    ['capacity', ['holds-back', 'capacity']],
    ['people', ['people']],
    ['red-flags', ['red-flags']],
    ['duties', ['duties']],
  ]
  return new Map(
    IDS.flatMap(([extra, ids]) => {
      const at = pages.findIndex(({ id }) => ids.includes(id))
      return at < 0 ? [] : [[extra, at + 1] as const]
    }),
  )
}
