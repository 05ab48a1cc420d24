// Where this profile keeps its settings, history, log and browser data.
import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { outsideArchive } from '../basics/outside-archive.ts'

export interface ProgramFolders {
  readonly settings: string
  /** The usual folder cannot be written, so that this one is forgotten after the session. */
  readonly isTemporary: boolean
  /** Earlier versions of the user's files. */
  readonly history: string
  /** What is not saved yet, should the program end unexpectedly. */
  readonly recovery: string
  readonly log: string
  /** Where the user's own documents lie; save dialogs begin there. */
  readonly documents: string
  readonly home: string
  /** Pages, preload and main as built. */
  readonly built: string
  readonly samples: string
  readonly icon: string
  /** Outside the archive of a packaged program, since Skia opens the files by itself. */
  readonly fonts: string
}

/** Electron's `app`, as far as it is used. */
export interface FolderHost {
  setName(name: string): void
  getAppPath(): string
  getPath(name: 'appData' | 'documents' | 'home'): string
  setPath(name: 'userData' | 'sessionData', path: string): void
}

/** Names the program and its folders; `PITCREW_USER_DATA` puts the profile elsewhere, for tests. */
export function setupUserData(
  app: FolderHost,
  environment: Readonly<Record<string, string | undefined>>,
): ProgramFolders {
  app.setName('Pitcrew')
  const wanted = environment.PITCREW_USER_DATA
  const usual = wanted ? resolve(wanted) : join(app.getPath('appData'), 'Pitcrew')
  // Chromium ends without a word where it cannot write.
  const isTemporary = !isWritable(usual)
  const profile = isTemporary ? mkdtempSync(join(tmpdir(), 'pitcrew-')) : usual
  const browser = join(profile, 'browser')
  // Electron refuses folders that are not there.
  mkdirSync(browser, { recursive: true, mode: 0o700 })
  app.setPath('userData', profile)
  app.setPath('sessionData', browser)
  const program = app.getAppPath()
  return {
    settings: profile,
    isTemporary,
    history: join(profile, 'history'),
    recovery: join(profile, 'recovery'),
    log: join(profile, 'logs'),
    documents: app.getPath('documents'),
    home: app.getPath('home'),
    built: join(program, 'out'),
    samples: join(program, 'assets', 'samples'),
    icon: join(program, 'assets', 'icon.png'),
    fonts: outsideArchive(join(program, 'assets', 'fonts')),
  }
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    // Whatever the reason, a profile cannot be kept there.
    return false
  }
}
