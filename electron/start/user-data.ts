// Where this profile keeps its settings, history, log and browser data.
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync } from 'node:fs'
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

const BROWSER = 'browser'

/** For folders of the user alone. */
const PRIVATE = 0o700

/** Names the program and its folders; `PITCREW_USER_DATA` puts the profile elsewhere, for tests. */
export function setupUserData(
  app: FolderHost,
  environment: Readonly<Record<string, string | undefined>>,
): ProgramFolders {
  app.setName('Pitcrew')
  const wanted = environment.PITCREW_USER_DATA
  const usual = wanted ? resolve(wanted) : join(app.getPath('appData'), 'Pitcrew')
  // Chromium ends without a word where it cannot write.
  const isTemporary = !isPrepared(usual)
  const profile = isTemporary ? mkdtempSync(join(tmpdir(), 'pitcrew-')) : usual
  if (isTemporary) isPrepared(profile)
  // A folder that somebody else has named may be there for others, too.
  else if (!wanted) keepFromOthers(profile)
  const browser = join(profile, BROWSER)
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

/** Makes the folder for browser data, too: Electron refuses those that are not there. */
function isPrepared(profile: string): boolean {
  try {
    const browser = join(profile, BROWSER)
    mkdirSync(browser, { recursive: true, mode: PRIVATE })
    for (const folder of [profile, browser]) accessSync(folder, constants.W_OK)
    return true
  } catch {
    // Whatever the reason, a profile cannot be kept there.
    return false
  }
}

/** Made by an earlier version, or copied, it could be open to everybody. */
function keepFromOthers(profile: string): void {
  try {
    chmodSync(profile, PRIVATE)
  } catch {
    // Another user's, which can be written all the same.
  }
}
