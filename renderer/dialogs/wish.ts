// What the preview is asked for: what was chosen, and what holds in this window.
import type { PageChoices } from '../../shared/pages/page.ts'
import type { PreviewWish } from '../previews/preview-of.ts'
import { useDay } from '../state/day.ts'
import { useWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import { type ExportChoices, lookOf } from './export-choices.ts'
import type { ShownLogo } from './use-logo.ts'

type Surroundings = Pick<PreviewWish, 'cards' | 'locale' | 'today'>

export function useSurroundings(): Surroundings {
  const cards = useWindow((state) => state.preferences.cards)
  const { locale } = useWriter()
  return { cards, locale, today: useDay() }
}

/** The page has the logo for the preview alone: it is not sent. */
export function wishOf(
  kind: PreviewWish['kind'],
  { looks, view, pages }: ExportChoices,
  { logo }: ShownLogo,
  surroundings: Surroundings,
): PreviewWish {
  const choices: PageChoices = { ...pages, logo: looks.hasLogo ? logo : null }
  return {
    kind,
    view,
    ...lookOf(looks),
    transparent: looks.isTransparent,
    choices,
    ...surroundings,
  }
}
