// The export that is under way: starting it, how far it is, stopping it.
import { useEffect, useState } from 'react'
import type { ExportRequest } from '../../shared/ipc/exporting.ts'
import { runExport } from '../actions/run-export.ts'
import { call, on } from '../bridge/api.ts'

export interface ExportRun {
  readonly isRunning: boolean
  /** From 0 to 1 while the chart is drawn; null before, while the place is chosen. */
  readonly fraction: number | null
  /** True when the file is written. */
  start(options: Omit<ExportRequest, 'documentId' | 'document'>): Promise<boolean>
  /** Leaves no file. */
  stop(): void
}

/** One at a time. */
export function useExportRun(): ExportRun {
  const [isRunning, setIsRunning] = useState(false)
  const [fraction, setFraction] = useState<number | null>(null)
  useEffect(() => on('export:progress', (progress) => setFraction(progress.fraction)), [])
  return {
    isRunning,
    fraction,
    async start(options) {
      setFraction(null)
      setIsRunning(true)
      const isDone = await runExport(options)
      setIsRunning(false)
      return isDone
    },
    stop: () => void call('export:cancel'),
  }
}
