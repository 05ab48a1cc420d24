// What is being drawn for a dialog: how far it is, and stopping it.
import { useEffect, useState } from 'react'
import { call, on } from '../bridge/api.ts'

export interface Drawing {
  readonly isRunning: boolean
  /** From 0 to 1 while the chart is drawn; null before, while the place is chosen. */
  readonly fraction: number | null
  /** Has main draw something, and answers what came of it. */
  run<Outcome>(ask: () => Promise<Outcome>): Promise<Outcome>
  /** Leaves no file. */
  stop(): void
}

/** One at a time. */
export function useDrawing(): Drawing {
  const [isRunning, setIsRunning] = useState(false)
  const [fraction, setFraction] = useState<number | null>(null)
  useEffect(() => on('export:progress', (progress) => setFraction(progress.fraction)), [])
  return {
    isRunning,
    fraction,
    async run(ask) {
      setFraction(null)
      setIsRunning(true)
      const outcome = await ask()
      setIsRunning(false)
      return outcome
    },
    stop: () => void call('export:cancel'),
  }
}
