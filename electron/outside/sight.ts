// What is found where a chart's file should be: looks first, reads only what is not known yet.
import { dirname } from 'node:path'
import type { ChartText } from '../../shared/document/chart-text.ts'
import type { Disk, DiskStat } from '../files/disk.ts'
import { type FileError, fileErrorOf } from '../files/file-error.ts'
import {
  type FileIdentity,
  identityOf,
  isSameIdentity,
  type KnownFile,
  sha256Of,
} from '../files/identity.ts'
import type { OpenedChart } from '../files/open-as-text.ts'
import type { OpenError } from '../files/open-file.ts'

/** Which file is there. */
interface FileThere {
  readonly realPath: string
  readonly identity: FileIdentity
}

export interface SeenFile extends FileThere {
  readonly kind: 'file'
  readonly content: SeenContent
}

type SeenContent =
  /** The very bytes that are known; not even read where the file is the very one, too. */
  | { readonly kind: 'known' }
  | { readonly kind: 'chart'; readonly sha256: string; readonly chart: ChartText }
  | { readonly kind: 'broken'; readonly error: OpenError<ChartText> }

export type Sight =
  | SeenFile
  | { readonly kind: 'nothing'; readonly isFolderThere: boolean }
  /** A folder, a device, a pipe, a link that leads to itself. */
  | { readonly kind: 'no-file' }
  /** The system does not let anybody look. */
  | { readonly kind: 'refused'; readonly error: FileError }

export interface Eyes {
  readonly disk: Disk
  /** Reads a chart; a large one in a thread of its own. */
  openFile(path: string): Promise<OpenedChart>
}

/** `known`: what this program believes to be there. A file that is still as in `earlier` is not read again. */
export async function sightAt(
  eyes: Eyes,
  path: string,
  known: KnownFile,
  earlier: Sight | null,
): Promise<Sight> {
  const { disk } = eyes
  let realPath: string
  let found: DiskStat
  try {
    realPath = await disk.realpath(path)
    found = await disk.stat(realPath)
  } catch (cause) {
    return await unseen(disk, path, fileErrorOf(cause))
  }
  // Before anything is read: reading a pipe would wait for ever.
  if (!found.isFile) return { kind: 'no-file' }
  const seen = { kind: 'file', realPath, identity: identityOf(found) } as const
  if (isThisFile(seen, known)) return { ...seen, content: { kind: 'known' } }
  if (earlier?.kind === 'file' && earlier.content.kind !== 'known' && isThisFile(seen, earlier))
    return earlier
  if (await hasKnownBytes(disk, seen, known)) return { ...seen, content: { kind: 'known' } }
  const opened = await eyes.openFile(path)
  if (opened.ok) {
    const { document, file } = opened.value
    return {
      kind: 'file',
      realPath: file.realPath,
      identity: file.identity,
      content: { kind: 'chart', sha256: file.sha256, chart: document },
    }
  }
  const { error } = opened
  if ('detail' in error && ['E_GONE', 'E_NOT_FILE'].includes(error.code))
    return await unseen(disk, path, error)
  return { ...seen, content: { kind: 'broken', error } }
}

/** The very file, in the very place, untouched since? */
export function isThisFile(one: FileThere, other: FileThere): boolean {
  return one.realPath === other.realPath && isSameIdentity(one.identity, other.identity)
}

async function unseen(disk: Disk, path: string, error: FileError): Promise<Sight> {
  if (error.code === 'E_NOT_FILE') return { kind: 'no-file' }
  if (error.code !== 'E_GONE') return { kind: 'refused', error }
  return { kind: 'nothing', isFolderThere: await isFolder(disk, dirname(path)) }
}

async function isFolder(disk: Disk, path: string): Promise<boolean> {
  try {
    return !(await disk.stat(path)).isFile
  } catch {
    return false
  }
}

/** Programs that only touch a file, or put an equal one in its place, are known by this alone. */
async function hasKnownBytes(
  disk: Disk,
  { realPath, identity }: FileThere,
  known: KnownFile,
): Promise<boolean> {
  if (identity.size !== known.identity.size) return false
  try {
    return sha256Of(await disk.read(realPath)) === known.sha256
  } catch {
    // Opening it meets the same trouble, and names it.
    return false
  }
}
