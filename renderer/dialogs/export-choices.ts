// What was chosen in the export dialog: habits that are remembered, and what belongs to this chart alone.
import { useState } from 'react'
import type { ExportHabits } from '../../shared/ipc/page-choices.ts'
import type { PageChoices, Part } from '../../shared/pages/page.ts'
import { prefer } from '../actions/prefer.ts'
import { today } from '../state/day.ts'
import { useWindow } from '../state/window.ts'

/** Without a logo, which only the command line has. */
export type Choices = PageChoices & { readonly logo: null }

export interface ExportChoices {
  readonly habits: ExportHabits
  setHabits(change: Partial<ExportHabits>): void
  readonly title: string
  setTitle(title: string): void
  readonly part: Part
  setPart(part: Part): void
  /** All of it together. */
  readonly pages: Choices
}

/** Habits are remembered as soon as they change. */
export function useExportChoices(): ExportChoices {
  const habits = useWindow((state) => state.preferences.exporting)
  const [title, setTitle] = useState('')
  const [part, setPart] = useState<Part>({ kind: 'whole' })
  const { size, direction, split, extras, company, author, isDated, marks } = habits
  return {
    habits,
    setHabits: (change) => prefer({ exporting: { ...habits, ...change } }),
    title,
    setTitle,
    part,
    setPart,
    pages: {
      size,
      direction,
      split,
      extras,
      company,
      author,
      marks,
      title,
      part,
      date: isDated ? today() : null,
      logo: null,
    },
  }
}
