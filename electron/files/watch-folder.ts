// Hears from the system what changes in a folder, for as long as the system tells.
import { watch } from 'node:fs'

export interface FolderWatch {
  /** False once the system tells nothing any more, or where it never did. */
  isAlive(): boolean
  close(): void
}

export interface FolderEars {
  /** The name of what was changed, made or removed there; null where the system does not tell it. */
  onEvent(name: string | null): void
  /** The system cannot watch this folder, or not any longer. */
  onEnd(cause: unknown): void
}

export type WatchFolder = (folder: string, ears: FolderEars) => FolderWatch

/**
 * Of the folder, not of the file: most programs replace a file by another one, and a watch of the file
 * stays with the one that has gone.
 */
export const watchFolder: WatchFolder = (folder, { onEvent, onEnd }) => {
  let isAlive = true
  let close = () => {}
  const end = (cause: unknown) => {
    if (!isAlive) return
    isAlive = false
    close()
    onEnd(cause)
  }
  try {
    const watcher = watch(folder, { persistent: false })
    close = () => watcher.close()
    watcher.on('change', (_kind, name) => onEvent(typeof name === 'string' ? name : null))
    watcher.on('error', end)
  } catch (cause) {
    end(cause)
  }
  return {
    isAlive: () => isAlive,
    close() {
      isAlive = false
      close()
    },
  }
}
