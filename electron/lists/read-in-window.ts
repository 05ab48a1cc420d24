// Reads a list for a window: says so there where it takes its time, and knows afterwards which list it was.
import type { Immutable } from '../../shared/document/schema.ts'
import type { ListToImport } from '../../shared/ipc/lists.ts'
import { ok, type PlainError, type Result } from '../../shared/result.ts'
import type { ListEncoding } from '../../shared/tables/list-file.ts'
import { type OpenWindow, showListIn, tellWindow } from '../documents/registry.ts'
import { withCancel } from '../documents/telling-busy.ts'
import type { SettingsKeeper } from '../settings/settings-keeper.ts'
import type { ListReader } from './list-reader.ts'

interface Ports {
  readonly lists: ListReader
  readonly settings: SettingsKeeper
}

/** Paths of the lists that windows were given, the first with the id 1; a page never learns them. */
const given = new WeakMap<OpenWindow, readonly string[]>()

/** Opens a list that somebody named as charts are named, and says what keeps it from that. True: it is shown. */
export async function openListIn(open: OpenWindow, path: string, ports: Ports): Promise<boolean> {
  const list = await readListIn(open, path, null, ports)
  if (!list.ok) tellWindow(open, { kind: 'error', message: list.error.message })
  else if (list.value !== null) showListIn(open, list.value)
  return list.ok && list.value !== null
}

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
  return ok({ id: give(open, path), file: outcome.value, remembered: settings.get().lists })
}

/** Its id; the same file keeps the one it had. */
function give(open: OpenWindow, path: string): number {
  const before = given.get(open) ?? []
  const known = before.indexOf(path)
  if (known >= 0) return known + 1
  given.set(open, [...before, path])
  return before.length + 1
}

/** null: it was given none of this id. */
export function listGivenTo(open: OpenWindow, id: number): string | null {
  return given.get(open)?.[id - 1] ?? null
}
