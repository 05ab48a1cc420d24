// Reads a list for a window: says so there where it takes its time, and knows afterwards which list it was.
import type { Immutable } from '../../shared/document/schema.ts'
import type { ListToImport } from '../../shared/ipc/lists.ts'
import { ok, type PlainError, type Result } from '../../shared/result.ts'
import type { ListEncoding } from '../../shared/tables/list-file.ts'
import type { OpenWindow } from '../documents/registry.ts'
import { withCancel } from '../documents/telling-busy.ts'
import type { SettingsKeeper } from '../settings/settings-keeper.ts'
import type { ListReader } from './list-reader.ts'

interface Ports {
  readonly lists: ListReader
  readonly settings: SettingsKeeper
}

/** Paths of the lists that windows were given last; a page never learns them. */
const given = new WeakMap<OpenWindow, string>()

/** With what is remembered of lists; null where it was stopped. */
export async function readListIn(
  open: OpenWindow,
  path: string,
  encoding: ListEncoding | null,
  { lists, settings }: Ports,
): Promise<Result<Immutable<ListToImport> | null, PlainError>> {
  const done = await withCancel(
    path,
    () => open,
    (signal) => lists.read(path, { encoding, signal }),
  )
  if (done === null) return ok(null)
  const { outcome } = done
  if (!outcome.ok) return outcome
  given.set(open, path)
  return ok({ file: outcome.value, remembered: settings.get().lists })
}

/** null: it was given none. */
export function listGivenTo(open: OpenWindow): string | null {
  return given.get(open) ?? null
}
