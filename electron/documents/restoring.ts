// Brings back what was open and not saved when the program ended last.
import { type ChartText, chartTextOf } from '../../shared/document/chart-text.ts'
import { emptyDocument } from '../../shared/document/schema.ts'
import type { Disk } from '../files/disk.ts'
import type { OpenedChart } from '../files/open-as-text.ts'
import type { FoundCopies, FoundCopy } from '../recovery/copy-files.ts'
import { type Fate, fateOf } from '../recovery/lost-chart.ts'
import type { Recovery } from '../recovery/recovery.ts'
import type { RestoreCount } from '../recovery/restore-count.ts'
import type { Opening } from './opening.ts'
import type { Registry } from './registry.ts'
import { windowShowing } from './window-showing.ts'

export interface RestoringPorts {
  readonly registry: Registry
  readonly disk: Disk
  readonly opening: Opening
  readonly recovery: Recovery
  readonly count: RestoreCount
  findCopies(): Promise<FoundCopies>
  openFile(path: string): Promise<OpenedChart>
  /** So many charts wait to be opened or discarded. */
  onLeftChange(count: number): void
  /** Calls back after so many milliseconds. */
  later(milliseconds: number, callback: () => void): void
}

/** A chart that a start did not open by itself. */
export interface LeftChart {
  readonly documentId: string
  readonly fileName: string
  /** ISO 8601. */
  readonly savedAt: string
  readonly roles: number
}

export interface Restoring {
  /** Before anything else is opened; answers how many copies were damaged. */
  restoreAll(): Promise<{ readonly damaged: number }>
  /** A page has drawn its chart. */
  isShown(documentId: string): void
  /** Not opened, because starts that did so failed. */
  left(): readonly LeftChart[]
  openLeft(documentId: string): Promise<void>
  discardLeft(documentId: string): Promise<void>
  /** Their copies are cleared with all others. */
  clearLeft(): void
}

/** Milliseconds that charts have to be shown before a start counts as one that went well. */
const PROBATION = 500

const besideOf = (onDisk: ChartText | null) => (onDisk === null ? 'lost-file' : 'changed-file')

export function restoringOf(ports: RestoringPorts): Restoring {
  const { opening, recovery, count } = ports
  const left = new Map<string, FoundCopy>()
  /** Brought back, and not drawn yet. */
  const awaited = new Set<string>()

  /** A second window on one file would be a way to write over the first one's work. */
  async function apart(fate: Fate): Promise<Fate> {
    if (fate.kind !== 'in-place') return fate
    const shown = await windowShowing(ports.registry, ports.disk, fate.file.realPath)
    return shown ? { kind: 'beside', before: fate.before } : fate
  }

  function tellLeft(): void {
    ports.onLeftChange(left.size)
  }

  async function bringBack({ copy, slot }: FoundCopy): Promise<void> {
    const { documentId, document, fileName, savedAt, untaken, isOrderly } = copy
    recovery.adopt(documentId, slot)
    const fate = await apart(await fateOf(copy, ports.openFile))
    if (fate.kind === 'saved') {
      await recovery.forget(documentId)
      return
    }
    const beside = fate.kind === 'beside' && copy.file !== null ? besideOf(fate.before) : null
    // What is there now, if it is a chart, so that both can be looked at.
    if (beside === 'changed-file' && copy.file) await opening.openPath(copy.file.path, null)
    const place =
      fate.kind === 'in-place' && copy.file ? { path: copy.file.path, file: fate.file } : null
    awaited.add(documentId)
    opening.openRecovered({
      id: documentId,
      chart: fate.before ?? chartTextOf(emptyDocument('New chart')),
      recovered: {
        cause: isOrderly ? 'program-closed' : 'program-ended',
        chart: chartTextOf(document),
        savedAt,
        beside,
        untaken,
      },
      place,
      untitledName: beside ? `Recovered – ${fileName}` : fileName,
    })
  }

  return {
    async restoreAll() {
      const { found, damaged } = await ports.findCopies()
      if (found.length === 0) {
        await count.end()
        return { damaged }
      }
      if (await count.begin())
        // Whatever is wrong with it must not keep the others away: it is offered in the list.
        for (const copy of found)
          await bringBack(copy).catch(() => left.set(copy.copy.documentId, copy))
      else for (const copy of found) left.set(copy.copy.documentId, copy)
      if (awaited.size === 0 && left.size === 0) await count.end()
      return { damaged }
    },
    isShown(documentId) {
      if (awaited.delete(documentId) && awaited.size === 0)
        ports.later(PROBATION, () => void count.end())
    },
    left: () =>
      [...left.values()].map(({ copy: { documentId, fileName, savedAt, document } }) => ({
        documentId,
        fileName,
        savedAt,
        roles: document.roles.length,
      })),
    async openLeft(documentId) {
      const copy = left.get(documentId)
      left.delete(documentId)
      tellLeft()
      if (copy) await bringBack(copy)
      if (left.size === 0) await count.end()
    },
    clearLeft() {
      left.clear()
      tellLeft()
    },
    async discardLeft(documentId) {
      const copy = left.get(documentId)
      if (!copy) return
      left.delete(documentId)
      tellLeft()
      recovery.adopt(documentId, copy.slot)
      await recovery.forget(documentId)
      if (left.size === 0) await count.end()
    },
  }
}
