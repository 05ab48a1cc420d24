// What other programs do to the files of open charts: noticed, told, and decided about.
import type { PlainError, Result } from '../../shared/result.ts'
import type { Log } from '../basics/log.ts'
import type { OpenDocument } from '../documents/open-document.ts'
import type { FileWatch, OpenWindow } from '../documents/registry.ts'
import { type Disk, realDisk } from '../files/disk.ts'
import { type OpenedChart, openAsText } from '../files/open-as-text.ts'
import { type WatchFolder, watchFolder } from '../files/watch-folder.ts'
import { type WriteOut, writeOutHere } from '../files/write-out.ts'
import { follow, keepMine, takeTheirs } from './decisions.ts'
import { OutsideWatch, PACE, type Pace } from './outside-watch.ts'

export interface OutsidePorts {
  /** Resolves when nothing of this document is being saved. */
  idle(document: OpenDocument): Promise<void>
  readonly historyFolder: string
  /** False: the user wants no earlier versions to be kept; they are, unless something is said. */
  keepsHistory?(): boolean
  /** How numbers are written. */
  locale(): string
  readonly log: Log
  /** Reads a chart; in this thread, unless something else is said. */
  openFile?(path: string): Promise<OpenedChart>
  /** Makes a file's bytes; in this thread, unless something else is said. */
  readonly writeOut?: WriteOut
  readonly disk?: Disk
  readonly watchFolder?: WatchFolder
  readonly pace?: Pace
}

type Answer = Promise<Result<null, PlainError>>

export interface OutsideChanges {
  /** For a window that was just made. */
  watch(open: OpenWindow): FileWatch
  /** The page shows the version that it was told of. */
  follow(open: OpenWindow, version: number): Answer
  /** The page will show it; its own version is kept first, unless the user wants none to be kept. */
  takeTheirs(open: OpenWindow, version: number, mine: string): ReturnType<typeof takeTheirs>
  /** The next save goes over it. */
  keepMine(open: OpenWindow, version: number): Answer
}

export function outsideChanges(ports: OutsidePorts): OutsideChanges {
  const { disk = realDisk, log, idle, historyFolder } = ports
  const watches = new WeakMap<OpenWindow, OutsideWatch>()
  let isSaid = false
  const watchPorts = {
    disk,
    idle,
    openFile: ports.openFile ?? ((path: string) => openAsText(path, disk)),
    watchFolder: ports.watchFolder ?? watchFolder,
    onDeaf(cause: unknown) {
      if (isSaid) return
      isSaid = true
      log('a folder cannot be watched; files are looked at every five seconds', cause)
    },
    onFault: (cause: unknown) => log('looking at an open file failed', cause),
    locale: ports.locale,
    pace: ports.pace ?? PACE,
  }
  const keepsHistory = () => ports.keepsHistory?.() ?? true
  const writeOut = ports.writeOut ?? writeOutHere
  const decisionPorts = { disk, idle, historyFolder, keepsHistory, writeOut }

  function caseOf(open: OpenWindow, version: number) {
    const watch = watches.get(open) ?? watchOf(open)
    return { open, watch, version }
  }

  function watchOf(open: OpenWindow): OutsideWatch {
    const watch = new OutsideWatch(watchPorts, open)
    watches.set(open, watch)
    return watch
  }

  return {
    watch: watchOf,
    follow: (open, version) => follow(decisionPorts, caseOf(open, version)),
    takeTheirs: (open, version, mine) => takeTheirs(decisionPorts, caseOf(open, version), mine),
    keepMine: (open, version) => keepMine(decisionPorts, caseOf(open, version)),
  }
}
