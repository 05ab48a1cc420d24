// Sentences about figures of red flags: entered, corrected, deleted.
import type { Kpi } from '../../document/schema.ts'
import { FLAG_NAMES, sayFigure } from '../../red-flags/flag-words.ts'
import { day } from '../../words/figures.ts'
import { type Words, words } from '../../words/phrase.ts'
import type { FigureChange } from '../change.ts'
import { named } from './named.ts'
import type { Point, Theme } from './point.ts'

const THEMES: Readonly<Record<FigureChange['kind'], Theme>> = {
  'figure-entered': theme('figure-entered', 'Entered'),
  'figure-deleted': theme('figure-deleted', 'Deleted'),
  figure: theme('figure', 'Corrected'),
}

function theme(id: string, done: string): Theme {
  return {
    id,
    weight: 'red-flags',
    sum: ({ count, list }) => words`${done} ${count} of red flags: ${list}`,
  }
}

/** One point for an entry. */
export function figurePoint(change: FigureChange): Point {
  const entry = change.kind === 'figure' ? change.after : change.figure
  return {
    theme: THEMES[change.kind],
    key: entry.id,
    named: () => named(entryName(entry), ['figure', 'figures']),
    changes: [change],
    say: () => sayEntry(change),
  }
}

function sayEntry(change: FigureChange): Words {
  if (change.kind !== 'figure') {
    const done = change.kind === 'figure-entered' ? 'Entered' : 'Deleted'
    return words`${done} ${wholeEntry(change.figure)}`
  }
  const { before, after } = change
  const isSameDay = before.flag === after.flag && before.date === after.date
  const old = isSameDay ? sayFigure(before).figure : wholeEntry(before)
  return words`Corrected ${wholeEntry(after)}, was ${old}`
}

/** "win rate of 30 Jun 2026". */
function entryName({ flag, date }: Kpi): Words {
  return words`${FLAG_NAMES[flag].toLowerCase()} of ${day(date)}`
}

/** "win rate of 30 Jun 2026: 22% of all opportunities won". */
function wholeEntry(entry: Kpi): Words {
  const { figure, meaning } = sayFigure(entry)
  return words`${entryName(entry)}: ${figure} ${meaning}`
}
