// Answers to the calls about earlier versions of a chart.
import type { earlierVersionsFeature } from '../../shared/ipc/earlier-versions.ts'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import { type ForgettingPorts, forgetAllCharts, forgetChart } from '../documents/forgetting.ts'
import { fileNameOf } from '../documents/open-document.ts'
import { documentIn, type OpenWindow, type Registry } from '../documents/registry.ts'
import { type Disk, realDisk } from '../files/disk.ts'
import { type EarlierVersion, earlierVersionsOf } from '../files/earlier-versions.ts'
import { fileErrorOf } from '../files/file-error.ts'
import { keepInHistory } from '../files/file-history.ts'
import type { OpenedChart } from '../files/open-as-text.ts'
import type { OpenError } from '../files/open-file.ts'
import { quoted } from '../files/quoted.ts'
import type { SettingsKeeper } from '../settings/settings-keeper.ts'
import type { Answers } from './answers.ts'

interface Ports extends ForgettingPorts {
  readonly registry: Registry
  readonly settings: Pick<SettingsKeeper, 'get' | 'change'>
  /** Reads one version, a large one in a thread of its own. */
  readVersion(path: string): Promise<OpenedChart>
}

/** Pages name a version by its id, and reach only those of the chart that they show. */
export function answerEarlierVersions(ports: Ports): Answers<typeof earlierVersionsFeature.calls> {
  const { registry, settings, disk = realDisk } = ports

  async function versionsIn({ document }: OpenWindow): Promise<Result<Versions, PlainError>> {
    if (document.place === null) return ok([])
    try {
      return ok(await earlierVersionsOf(disk, ports.historyFolder, document.place.file.realPath))
    } catch (cause) {
      const name = quoted(fileNameOf(document))
      return err({
        code: fileErrorOf(cause).code,
        message: `The earlier versions of ${name} cannot be looked at: the disk refused; close other programs and try again.`,
      })
    }
  }

  return {
    async 'versions:list'({ window }, [documentId]) {
      const open = documentIn(registry, window.id, documentId)
      if (!open.ok) return open
      const versions = await versionsIn(open.value)
      if (!versions.ok) return versions
      return ok({
        versions: versions.value.map(({ id, savedAt, size }) => ({
          id,
          savedAt: savedAt.toISOString(),
          size: Number(size),
        })),
        fileSavedAt: await fileSavedAt(disk, open.value),
        keepsHistory: settings.get().keepsHistory,
      })
    },
    async 'versions:read'({ window }, [documentId, id]) {
      const open = documentIn(registry, window.id, documentId)
      if (!open.ok) return open
      const versions = await versionsIn(open.value)
      if (!versions.ok) return versions
      const version = versions.value.find((each) => each.id === id)
      if (!version) return err(unreadable('E_GONE'))
      const opened = await ports.readVersion(version.path)
      return opened.ok ? ok(opened.value.document) : err(unreadable(opened.error.code))
    },
    async 'versions:keep-current'({ window }, [documentId]) {
      const open = documentIn(registry, window.id, documentId)
      if (!open.ok) return open
      await keepCurrent(ports, disk, open.value)
      return ok(null)
    },
    async 'versions:forget-chart'({ window }, [documentId]) {
      const open = documentIn(registry, window.id, documentId)
      return open.ok ? await forgetChart(ports, open.value) : open
    },
    async 'versions:clear'(open) {
      return await forgetAllCharts(ports, open)
    },
    async 'versions:keep'(_open, [keepsHistory]) {
      settings.change({ keepsHistory })
      return ok(null)
    },
  }
}

/** Where the disk refuses, the next save says so. */
async function keepCurrent(
  { historyFolder, settings }: Ports,
  disk: Disk,
  { document: { place } }: OpenWindow,
): Promise<void> {
  if (place === null) return
  const { realPath } = place.file
  try {
    const { size, modified } = await disk.stat(realPath)
    const versions = await earlierVersionsOf(disk, historyFolder, realPath)
    const savedAt = Number(modified / 1_000_000n)
    const isKept = versions.some((each) => each.savedAt.getTime() === savedAt && each.size === size)
    if (isKept) return
    const isOff = !settings.get().keepsHistory
    const job = { realPath, size, modified, historyFolder, now: new Date(), always: true, isOff }
    await keepInHistory(disk, job)
  } catch {
    // There is no file any more that could be kept.
  }
}

type Versions = readonly EarlierVersion[]

function unreadable(code: OpenError['code']): PlainError {
  return { code, message: `This version cannot be read: ${REASONS[code] ?? DAMAGED}.` }
}

const DAMAGED = 'it is damaged; the others are kept, so take another one'
const REFUSED = 'the disk refused; close other programs and try again'

const REASONS: { readonly [Code in OpenError['code']]?: string } = {
  E_GONE: 'it is no longer there, since newer ones have taken its place',
  E_TOO_NEW: 'it was made with a newer Pitcrew; update Pitcrew to open it',
  E_READ_ONLY: REFUSED,
  E_LOCKED: REFUSED,
  E_IO: REFUSED,
  E_BUSY_SYSTEM: 'the system is short of resources; close other programs and try again',
}

async function fileSavedAt(
  disk: Disk,
  { document: { place } }: OpenWindow,
): Promise<string | null> {
  if (place === null) return null
  try {
    const { modified } = await disk.stat(place.file.realPath)
    return new Date(Number(modified / 1_000_000n)).toISOString()
  } catch {
    // Gone, or with a time that no calendar has: saving will say more.
    return null
  }
}
