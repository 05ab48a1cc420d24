// What the user, or a page for the user, decides about another program's version.
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import type { OpenDocument } from '../documents/open-document.ts'
import { fileNameOf } from '../documents/open-document.ts'
import { type OpenWindow, refreshWindow } from '../documents/registry.ts'
import type { Disk } from '../files/disk.ts'
import { addVersion } from '../files/file-history.ts'
import { identityOf, isSameIdentity, type KnownFile, sha256Of } from '../files/identity.ts'
import { quoted } from '../files/quoted.ts'
import type { WriteOut } from '../files/write-out.ts'
import type { OutsideWatch } from './outside-watch.ts'
import type { Trouble } from './verdict.ts'

export interface DecisionPorts {
  readonly disk: Disk
  readonly historyFolder: string
  /** False: the user wants no earlier versions to be kept. */
  keepsHistory(): boolean
  idle(document: OpenDocument): Promise<void>
  readonly writeOut: WriteOut
}

/** What is decided about: a window, and what its page was told. */
export interface Case {
  readonly open: OpenWindow
  readonly watch: OutsideWatch
  readonly version: number
}

type Answer = Promise<Result<null, PlainError>>

/** The page shows the other program's version; from now on that is what is known. */
export async function follow({ idle }: DecisionPorts, { open, watch, version }: Case): Answer {
  const { document } = open
  await idle(document)
  const trouble = watch.told(version)
  if (trouble?.kind !== 'changed') return outdated(document)
  document.chart = trouble.chart
  document.recovered = null
  return knowNow(open, trouble.file)
}

/** As `follow`, with the page's own version kept first; where that fails, nothing is done. */
export async function takeTheirs(
  ports: DecisionPorts,
  one: Case,
  mine: string,
): Promise<Result<{ readonly isKept: boolean }, PlainError>> {
  const { document } = one.open
  if (one.watch.told(one.version)?.kind !== 'changed' || document.place === null)
    return outdated(document)
  const { realPath } = document.place.file
  const place = { realPath, historyFolder: ports.historyFolder, now: new Date() }
  const isWanted = ports.keepsHistory()
  const isKept = async () => {
    const written = await ports.writeOut(mine)
    return written.ok && (await addVersion(ports.disk, place, written.value.bytes))
  }
  if (isWanted && !(await isKept()))
    return err({
      code: 'E_NOT_KEPT',
      message: `Your version of ${quoted(fileNameOf(document))} could not be kept among the earlier versions, so nothing was done and it is still open; save it elsewhere first.`,
    })
  const followed = await follow(ports, one)
  return followed.ok ? ok({ isKept: isWanted }) : followed
}

/** The next save goes over the other program's version, which is kept at that moment. */
export async function keepMine(ports: DecisionPorts, { open, watch, version }: Case): Answer {
  const { document } = open
  await ports.idle(document)
  const trouble = watch.told(version)
  const theirs = trouble && document.place && (await theirFile(ports.disk, trouble, document.place))
  if (!theirs || watch.told(version) === null) return outdated(document)
  // What the chart is compared with from now on is what is on the disk.
  if (trouble.kind === 'changed') document.chart = trouble.chart
  return knowNow(open, { ...theirs, isForeign: true })
}

function knowNow(open: OpenWindow, file: KnownFile): Result<null, PlainError> {
  const { document } = open
  if (document.place) document.place = { ...document.place, file }
  refreshWindow(open)
  return ok(null)
}

/** null: it is not what the user was told of, or is no file at all. */
async function theirFile(
  disk: Disk,
  trouble: Trouble,
  { path }: { readonly path: string },
): Promise<KnownFile | null> {
  if (trouble.kind === 'changed') return trouble.file
  if (trouble.kind !== 'unreadable' || trouble.identity === null) return null
  try {
    const realPath = await disk.realpath(path)
    const identity = identityOf(await disk.stat(realPath))
    if (!isSameIdentity(identity, trouble.identity)) return null
    return { realPath, identity, sha256: sha256Of(await disk.read(realPath)) }
  } catch {
    return null
  }
}

function outdated(document: OpenDocument): { readonly ok: false; readonly error: PlainError } {
  return err({
    code: 'E_OUTDATED',
    message: `${quoted(fileNameOf(document))} has changed once more meanwhile; nothing was done, and your work is still open.`,
  })
}
