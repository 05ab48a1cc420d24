// One Pitcrew per profile: a second start hands its files to the first and ends.
import { statSync } from 'node:fs'
import type { FileRequests } from './file-requests.ts'
import { filesInArgv } from './files-in-argv.ts'

/** Electron's `app`, as far as it is used. */
export interface InstanceHost {
  requestSingleInstanceLock(): boolean
  on(
    event: 'second-instance',
    listener: (event: unknown, argv: string[], folder: string) => void,
  ): unknown
  on(
    event: 'open-file',
    listener: (event: { preventDefault(): void }, path: string) => void,
  ): unknown
}

/** False where another Pitcrew runs already and this one has to end. */
export function setupSingleInstance(
  app: InstanceHost,
  requests: FileRequests,
  argv: readonly string[],
  folder: string,
): boolean {
  if (!app.requestSingleInstanceLock()) return false
  requests.add(filesInArgv(argv, folder, isFile))
  // Only argv and folder: additional data may arrive as null, and long lists of it ended the first.
  app.on('second-instance', (_event, secondArgv, secondFolder) => {
    requests.add(filesInArgv(secondArgv, secondFolder, isFile))
  })
  // macOS names files this way, at the start even before the program is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    requests.add([path])
  })
  return true
}

/** At once, because what a second start names has to be queued in order. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    // Not there, or not to be looked at: then it is left to those who give it a chart's name.
    return false
  }
}
