// How a system tells a program to end: signals, the end of a session, a shutdown.

/** Node's process, as far as it is used. */
export interface SignalSource {
  on(signal: 'SIGTERM' | 'SIGHUP' | 'SIGINT', listener: () => void): unknown
}

/** Electron's `powerMonitor`, as far as it is used. */
export interface PowerSource {
  on(event: 'shutdown', listener: (event?: { preventDefault(): void }) => void): unknown
}

export interface EndHands {
  /** Keeps all work and ends, without a question. */
  keepAndEnd(): void
  /** As the user would: asks where something is unsaved. */
  quit(): void
}

/**
 * TERM, HUP and shutdown end at once; INT (Ctrl+C in a terminal) asks, and the second one does not.
 * A display that goes away ends Electron without a word: then the last copy has to do.
 */
export function setupSystemEnd(
  signals: SignalSource,
  power: PowerSource,
  { keepAndEnd, quit }: EndHands,
): void {
  signals.on('SIGTERM', keepAndEnd)
  signals.on('SIGHUP', keepAndEnd)
  let hasAsked = false
  signals.on('SIGINT', () => {
    if (hasAsked) keepAndEnd()
    else quit()
    hasAsked = true
  })
  power.on('shutdown', (event) => {
    // Holds the shutdown up until the work is kept. Electron hands the event over, whatever its types say.
    event?.preventDefault()
    keepAndEnd()
  })
}
