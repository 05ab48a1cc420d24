// Removes what this computer keeps of charts besides their files: asks first, and says what goes.
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import { type Disk, realDisk } from '../files/disk.ts'
import { clearHistory, forgetVersions } from '../files/earlier-versions.ts'
import { type FileError, fileErrorOf } from '../files/file-error.ts'
import { quoted } from '../files/quoted.ts'
import type { Recovery } from '../recovery/recovery.ts'
import type { RecentFiles } from '../settings/recent-files.ts'
import { type DocumentPlace, fileNameOf } from './open-document.ts'
import type { OpenWindow } from './registry.ts'
import type { OpenFiles } from './remember-open.ts'
import type { Restoring } from './restoring.ts'

export interface ForgettingPorts {
  readonly recent: Pick<RecentFiles, 'forget'>
  readonly open: Pick<OpenFiles, 'forget'>
  readonly recovery: Pick<Recovery, 'forget' | 'clear'>
  readonly restoring: Pick<Restoring, 'clearLeft'>
  readonly historyFolder: string
  readonly disk?: Disk
}

/** False: the user thought better of it. */
type Forgotten = Promise<Result<boolean, PlainError>>

/** All that is kept of the chart in this window; its file and the chart in the window stay. */
export async function forgetChart(
  ports: ForgettingPorts,
  { window, document }: OpenWindow,
): Forgotten {
  const { recent, open, recovery, historyFolder, disk = realDisk } = ports
  const { place } = document
  const name = quoted(fileNameOf(document))
  const answer = await window.ask({
    kind: 'warning',
    message: `Forget what this computer keeps of ${name}?`,
    detail: `${place === null ? OF_UNTITLED : OF_FILE}${document.isUnsaved ? UNSAVED : ''}`,
    buttons: ['Forget', 'Cancel'],
  })
  if (answer !== 0) return ok(false)
  if (place !== null) {
    forgetRecent(recent, place)
    open.forget(place.path)
  }
  return allDone([
    document.isUnsaved ? null : recovery.forget(document.id),
    place && forgetVersions(disk, historyFolder, place.file.realPath),
  ])
}

const OF_FILE =
  'Its earlier versions, its recovery copies and its place in the list of recent files are removed. The file itself stays where it is, and the chart stays open; saving it begins a new history.'

const OF_UNTITLED =
  'Its recovery copies are removed; it has no file yet, and the chart itself stays open.'

/** Else a crash could lose what was done a moment ago. */
const UNSAVED =
  ' The recovery copy of your unsaved changes goes when you save them or discard them.'

/** A link and the file it leads to may both have been opened. */
function forgetRecent(recent: ForgettingPorts['recent'], { path, file }: DocumentPlace): void {
  for (const name of new Set([path, file.realPath])) recent.forget(name)
}

/** Earlier versions and recovery copies of all charts that were ever open here. */
export async function forgetAllCharts(ports: ForgettingPorts, { window }: OpenWindow): Forgotten {
  const { recovery, historyFolder, disk = realDisk } = ports
  const answer = await window.ask({
    kind: 'warning',
    message: 'Clear the recovery copies and earlier versions of all charts?',
    detail:
      'What Pitcrew keeps of every chart on this computer is removed, also of charts that are not open. The files themselves stay where they are, and changes that are not saved yet keep their recovery copy.',
    buttons: ['Clear', 'Cancel'],
  })
  if (answer !== 0) return ok(false)
  ports.restoring.clearLeft()
  const [copies, versions] = await Promise.all([
    recovery.clear(),
    allDone([clearHistory(disk, historyFolder)]),
  ])
  return copies.ok ? versions : err(notRemoved(copies.error))
}

/** One that fails keeps none of the others from being done. */
async function allDone(removals: readonly (Promise<void> | null)[]): Forgotten {
  const failed = (await Promise.allSettled(removals)).find(({ status }) => status === 'rejected')
  return failed?.status === 'rejected' ? err(notRemoved(fileErrorOf(failed.reason))) : ok(true)
}

function notRemoved({ code }: FileError): PlainError {
  return {
    code,
    message:
      'Not everything could be removed: the disk refused; your charts are unchanged, so close other programs and try again.',
  }
}
