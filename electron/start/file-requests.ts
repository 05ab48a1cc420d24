// Files that the system asks to open, kept until the program is ready for them.

export interface FileRequests {
  /** An empty list asks to show the program. */
  add(paths: readonly string[]): void
  /** Hands over what has come so far; later requests go straight to the listener. */
  deliverTo(listener: (paths: readonly string[]) => void): readonly string[]
}

/** A queue that becomes a pipe. */
export function fileRequests(): FileRequests {
  let early: readonly string[] = []
  let deliver: ((paths: readonly string[]) => void) | null = null
  return {
    add(paths) {
      if (deliver) deliver(paths)
      else early = [...early, ...paths]
    },
    deliverTo(listener) {
      deliver = listener
      const waiting = [...new Set(early)]
      early = []
      return waiting
    },
  }
}
