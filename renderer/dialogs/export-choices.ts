// What was chosen for what leaves: habits that are remembered by format, and what belongs to this chart alone.
import { useState } from 'react'
import type { Looks } from '../../shared/ipc/page-choices.ts'
import type { PageChoices, Part } from '../../shared/pages/page.ts'
import type { TableId } from '../../shared/table-exports/table-ids.ts'
import type { ViewId } from '../../shared/views/all/view-ids.ts'
import { prefer } from '../actions/prefer.ts'
import { today } from '../state/day.ts'
import { useSession } from '../state/store.ts'
import { useWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import { type LooksKind, looksOf, withLooks } from './usual-looks.ts'

/** As they are sent: a logo is not, it is only asked for. */
export type Choices = PageChoices & { readonly logo: null }

export interface ExportChoices {
  readonly looks: Looks
  setLooks(change: Partial<Looks>): void
  /** Of another kind. */
  setLooksOf(kind: LooksKind, change: Partial<Looks>): void
  readonly company: string
  setCompany(company: string): void
  readonly author: string
  setAuthor(author: string): void
  readonly title: string
  setTitle(title: string): void
  readonly view: ViewId
  setView(view: ViewId): void
  /** null: nobody has chosen one. */
  readonly table: TableId | null
  setTable(table: TableId | null): void
  readonly part: Part
  setPart(part: Part): void
  /** All of it together. */
  readonly pages: Choices
}

/** Habits are remembered as soon as they change. */
export function useExportChoices(kind: LooksKind): ExportChoices {
  const { locale } = useWriter()
  const habits = useWindow((state) => state.preferences.exporting)
  const shownView = useSession((state) => state.looking.view)
  const [view, setView] = useState(shownView)
  const [title, setTitle] = useState('')
  const [table, setTable] = useState<TableId | null>(null)
  const [part, setPart] = useState<Part>({ kind: 'whole' })
  const chosen = habits.looks ?? {}
  const setLooksOf = (each: LooksKind, change: Partial<Looks>) => {
    prefer({ exporting: { ...habits, looks: withLooks(chosen, each, change, locale) } })
  }
  const looks = looksOf(chosen, kind, locale)
  const { company, author } = habits
  const { size, direction, split, extras, marks, isDated } = looks
  return {
    looks,
    setLooks: (change) => setLooksOf(kind, change),
    setLooksOf,
    company,
    setCompany: (text) => prefer({ exporting: { ...habits, company: text } }),
    author,
    setAuthor: (text) => prefer({ exporting: { ...habits, author: text } }),
    title,
    setTitle,
    view,
    setView,
    table,
    setTable,
    part,
    setPart,
    pages: {
      size,
      direction,
      split,
      extras,
      marks,
      company,
      author,
      title,
      part,
      date: isDated ? today() : null,
      logo: null,
    },
  }
}

/** The theme that colours stand for, and whether its ground is white. */
export function lookOf({ colours }: Looks) {
  return { theme: colours === 'dark' ? 'dark' : 'light', isWhite: colours === 'white' } as const
}
