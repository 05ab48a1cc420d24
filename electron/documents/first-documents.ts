// What is open after a start: the files that were asked for, or something sensible.
import type { Document } from '../../shared/document/schema.ts'
import type { PlainError, Result } from '../../shared/result.ts'
import type { RecentFiles } from '../settings/recent-files.ts'
import type { SettingsKeeper } from '../settings/settings-keeper.ts'
import type { Opening } from './opening.ts'
import type { Registry } from './registry.ts'

/** Shown on the very first start, so that nobody begins in front of an empty page. */
const FIRST_SAMPLE = 'acme-sales-team'

export interface FirstDocumentsPorts {
  readonly registry: Registry
  readonly opening: Opening
  readonly recent: RecentFiles
  readonly settings: SettingsKeeper
  readSample(name: string): Promise<Result<Document, PlainError>>
}

/** Without files: the sample on the first start, later the file used last, otherwise an empty chart. */
export async function openFirstDocuments(
  ports: FirstDocumentsPorts,
  paths: readonly string[],
): Promise<void> {
  const { registry, opening, recent, settings } = ports
  const isFirstStart = !settings.get().hasStarted
  settings.change({ hasStarted: true })

  for (const path of paths) await opening.openPath(path, registry.latest())
  if (registry.all().length > 0) return
  if (isFirstStart) {
    const sample = await ports.readSample(FIRST_SAMPLE)
    if (sample.ok) opening.openCopy(sample.value, null)
  } else {
    const latest = recent.latest()
    // What keeps it from opening is said in an empty window.
    if (latest !== null) await opening.openPath(latest, null)
  }
  if (registry.all().length === 0) opening.openNew(null)
}

/** A later request of the system; without files it asks to show the program. */
export async function openMore(
  { registry, opening }: Pick<FirstDocumentsPorts, 'registry' | 'opening'>,
  paths: readonly string[],
): Promise<void> {
  for (const path of paths) await opening.openPath(path, registry.latest())
  const latest = registry.latest()
  if (latest) latest.window.focus()
  else opening.openNew(null)
}
