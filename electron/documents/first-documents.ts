// What is open after a start: the files that were asked for, or something sensible.
import type { Document } from '../../shared/document/schema.ts'
import type { Notice } from '../../shared/ipc/notices.ts'
import type { PlainError, Result } from '../../shared/result.ts'
import type { SettingsKeeper } from '../settings/settings-keeper.ts'
import type { Opening } from './opening.ts'
import { type Registry, tellWindow } from './registry.ts'
import type { Restoring } from './restoring.ts'

/** Shown on the very first start, so that nobody begins in front of an empty page. */
const FIRST_SAMPLE = 'acme-sales-team'

export interface FirstDocumentsPorts {
  readonly registry: Registry
  readonly opening: Opening
  readonly restoring: Pick<Restoring, 'restoreAll' | 'left'>
  readonly settings: SettingsKeeper
  readSample(name: string): Promise<Result<Document, PlainError>>
}

/**
 * Always what was unsaved when the program ended; then the files that were asked for, in front.
 * Without such files those that were open last, where that is wanted. Only where all that opened
 * nothing: ways to begin, over the sample on the first start, later over an empty chart.
 */
export async function openFirstDocuments(
  ports: FirstDocumentsPorts,
  paths: readonly string[],
): Promise<void> {
  const { registry, opening, restoring, settings } = ports
  const { hasStarted, reopens, open: openLast } = settings.get()
  settings.change({ hasStarted: true })

  const { damaged } = await restoring.restoreAll()
  const wanted = paths.length === 0 && reopens ? openLast : paths
  await opening.openAll(wanted)
  const latest = registry.latest() ?? opening.openStart(await beginning(ports, hasStarted))
  if (damaged > 0) tellWindow(latest, damagedNotice(damaged))
}

async function beginning(
  { readSample }: Pick<FirstDocumentsPorts, 'readSample'>,
  hasStarted: boolean,
): Promise<Document | null> {
  const sample = hasStarted ? null : await readSample(FIRST_SAMPLE)
  return sample?.ok ? sample.value : null
}

function damagedNotice(damaged: number): Notice {
  const whose = damaged === 1 ? 'a chart' : `${damaged} charts`
  return {
    kind: 'error',
    message: `Unsaved work of ${whose} could not be brought back, because its recovery copy is damaged; what there is of it was kept in Pitcrew’s own folder.`,
  }
}

/** A later request of the system; without files it asks to show the program. */
export async function openMore(
  { registry, opening }: Pick<FirstDocumentsPorts, 'registry' | 'opening'>,
  paths: readonly string[],
): Promise<void> {
  await opening.openAll(paths)
  const latest = registry.latest()
  if (latest) latest.window.focus()
  else opening.openStart(null)
}
