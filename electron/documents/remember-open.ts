// Remembers which files are open, so that the next start can open them again.
import type { SettingsKeeper } from '../settings/settings-keeper.ts'
import { MAX_REOPENED } from '../settings/settings-schema.ts'
import type { Registry } from './registry.ts'

export interface OpenFiles {
  /**
   * To be called after every change of what is open. The last window takes its file along into the next
   * start: closing it is how programs end on most systems.
   */
  note(windows: Pick<Registry, 'all'>): void
  /** Leaves this file out until the program starts again, although it is open. */
  forget(path: string): void
  /** From now on windows close because the program ends. */
  settle(): void
}

export function openFiles(settings: SettingsKeeper): OpenFiles {
  let isSettled = false
  const forgotten = new Set<string>()
  return {
    note(windows) {
      const all = windows.all()
      if (isSettled || all.length === 0) return
      const open = all
        .flatMap(({ document }) => document.place?.path ?? [])
        .filter((path) => !forgotten.has(path))
        .slice(-MAX_REOPENED)
      const before = settings.get().open
      const isSame = open.length === before.length && open.every((path, at) => path === before[at])
      if (!isSame) settings.change({ open })
    },
    forget(path) {
      forgotten.add(path)
      settings.change({ open: settings.get().open.filter((other) => other !== path) })
    },
    settle() {
      isSettled = true
    },
  }
}
