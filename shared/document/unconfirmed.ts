// Figures that a chart began with by somebody's preferences, and that nobody has confirmed for it yet.
import type { Document } from './schema.ts'

/** How the file names a figure: `assumptions.cycleMonths`, `thresholds.span-far-too-many`. */
export type FigureId = `assumptions.${string}` | `thresholds.${string}`

/** Did the figure come from preferences, and has nobody said since that it holds for this chart? */
export function isUnconfirmed({ settings }: Pick<Document, 'settings'>, id: FigureId): boolean {
  return settings.unconfirmed?.includes(id) ?? false
}

/** All such figures of one kind, without the kind. */
export function unconfirmedOf(
  { settings }: Pick<Document, 'settings'>,
  kind: 'assumptions' | 'thresholds',
): readonly string[] {
  const start = `${kind}.`
  return (settings.unconfirmed ?? []).flatMap((id) =>
    id.startsWith(start) ? [id.slice(start.length)] : [],
  )
}
