// Takes the mark off figures that somebody has entered or confirmed for this chart.
import type { Draft } from 'immer'
import type { Document } from '../document/schema.ts'
import type { FigureId } from '../document/unconfirmed.ts'

/** From now on they are the chart's own. */
export function markConfirmed({ settings }: Draft<Document>, ids: readonly FigureId[]): void {
  const named: ReadonlySet<string> = new Set(ids)
  if (!settings.unconfirmed?.some((id) => named.has(id))) return
  settings.unconfirmed = settings.unconfirmed.filter((id) => !named.has(id))
  if (settings.unconfirmed.length === 0) delete settings.unconfirmed
}
