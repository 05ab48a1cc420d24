// Keeps a copy of what each window has and no file holds, so that a crash loses two seconds at most.
import { err, ok, type Result } from '../../shared/result.ts'
import type { Log } from '../basics/log.ts'
import type { Disk } from '../files/disk.ts'
import { type FileError, fileErrorOf } from '../files/file-error.ts'
import { type SaveQueue, saveQueue } from '../files/save-queue.ts'
import { removeCopies, removeOtherCopies, type Slot, writeCopy } from './copy-files.ts'
import { type CopyOrigin, copyBytes, type UnsavedWork } from './copy-text.ts'

export interface RecoveryPorts {
  readonly folder: string
  readonly disk: Disk
  readonly appVersion: string
  readonly log: Log
  now(): Date
  /** Copies cannot be written any more, or can again. */
  onTrouble(isOff: boolean): void
}

export interface LatestWork extends UnsavedWork {
  /** ISO 8601. */
  readonly savedAt: string
}

/** The document that the work belongs to. */
export type Owner = Pick<CopyOrigin, 'documentId' | 'fileName' | 'file'>

export interface Recovery {
  /** Writes a copy, the last one of an orderly end or any other; done when it is on the disk, or the disk has refused it. */
  keep(whose: Owner, work: UnsavedWork, isOrderly?: boolean): Promise<void>
  /** What was handed in last and is not saved; also where the disk refused it. */
  latestOf(documentId: string): LatestWork | null
  /** Deletes the copies: the work is saved, or given up. */
  forget(documentId: string): Promise<void>
  /** Deletes all copies there are, but those of what is open and unsaved now. */
  clear(): Promise<Result<null, FileError>>
  /** A chart that came back: its next copy must not replace the one it came from, which stays until then. */
  adopt(documentId: string, slot: Slot): void
  /** Copies cannot be written at the moment. */
  isOff(): boolean
  /** Done when nothing is being written. */
  idle(): Promise<void>
}

/** Milliseconds until the next try after the disk refused a copy. */
const RETRY = 30_000

interface Keeper {
  slot: Slot
  /** There is work that is not saved, in a copy or on its way into one. */
  isUnsaved: boolean
  latest: LatestWork | null
  /** The disk refused the last copy. */
  isOff: boolean
  /** null: delete the copies. */
  readonly queue: SaveQueue<(() => Uint8Array) | null, void>
}

export function recoveryOf(ports: RecoveryPorts): Recovery {
  const { folder, disk, log } = ports
  const keepers = new Map<string, Keeper>()
  let isOff = false

  function keeperOf(documentId: string): Keeper {
    const known = keepers.get(documentId)
    if (known) return known
    const keeper: Keeper = {
      slot: 2,
      isUnsaved: false,
      latest: null,
      isOff: false,
      queue: saveQueue((bytes: (() => Uint8Array) | null) =>
        bytes === null ? remove(documentId) : write(documentId, keeper, bytes),
      ),
    }
    keepers.set(documentId, keeper)
    return keeper
  }

  async function write(documentId: string, keeper: Keeper, bytes: () => Uint8Array) {
    const slot = keeper.slot === 1 ? 2 : 1
    const written = await writeCopy(disk, folder, { documentId, slot, bytes: bytes() }).catch(
      (cause: unknown) => ({ ok: false, error: cause }) as const,
    )
    if (written.ok) keeper.slot = slot
    else {
      log('a recovery copy could not be written', written.error)
      tryLater(documentId, keeper, bytes)
    }
    keeper.isOff = !written.ok
    tellTrouble()
  }

  function tryLater(documentId: string, keeper: Keeper, bytes: () => Uint8Array) {
    const { latest } = keeper
    setTimeout(() => {
      // Newer work has had a try of its own.
      if (keepers.get(documentId) === keeper && keeper.latest === latest && latest !== null)
        void keeper.queue.add(bytes)
    }, RETRY).unref()
  }

  async function remove(documentId: string) {
    try {
      await removeCopies(disk, folder, documentId)
    } catch (cause) {
      // At the next start it is found to be the same as the file, or asked about once more.
      log('a recovery copy could not be deleted', cause)
    }
  }

  function tellTrouble() {
    const isNowOff = [...keepers.values()].some((keeper) => keeper.isOff)
    if (isNowOff === isOff) return
    isOff = isNowOff
    ports.onTrouble(isOff)
  }

  return {
    async keep(whose, work, isOrderly = false) {
      const savedAt = ports.now().toISOString()
      const origin = { ...whose, savedAt, appVersion: ports.appVersion, isOrderly }
      const keeper = keeperOf(whose.documentId)
      keeper.isUnsaved = true
      keeper.latest = { ...work, savedAt }
      await keeper.queue.add(() => copyBytes(origin, work))
    },
    latestOf: (documentId) => keepers.get(documentId)?.latest ?? null,
    async forget(documentId) {
      const keeper = keepers.get(documentId)
      if (!keeper) return
      keeper.isUnsaved = false
      keeper.latest = null
      await keeper.queue.add(null)
      // Unless there is new work by now.
      if (keeper.isUnsaved) return
      keepers.delete(documentId)
      tellTrouble()
    },
    async clear() {
      for (const { queue } of keepers.values()) await queue.idle()
      try {
        const unsaved = [...keepers].filter(([, { isUnsaved }]) => isUnsaved)
        await removeOtherCopies(disk, folder, new Set(unsaved.map(([documentId]) => documentId)))
        return ok(null)
      } catch (cause) {
        return err(fileErrorOf(cause))
      }
    },
    adopt(documentId, slot) {
      const keeper = keeperOf(documentId)
      keeper.slot = slot
      keeper.isUnsaved = true
    },
    isOff: () => isOff,
    async idle() {
      for (const { queue } of keepers.values()) await queue.idle()
    },
  }
}
