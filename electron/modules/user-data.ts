// Where this profile keeps its settings, history, log and browser data.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { App } from 'electron'

export interface ProgramFolders {
  readonly settings: string
  /** Earlier versions of the user's files. */
  readonly history: string
  readonly log: string
  /** Where the user's own documents lie; save dialogs begin there. */
  readonly documents: string
  readonly home: string
  /** Pages, preload and main as built. */
  readonly built: string
  readonly samples: string
  /** Outside the archive of a packaged program, since Skia opens the files by itself. */
  readonly fonts: string
}

/** Names the program and its folders; `PITCREW_USER_DATA` puts the profile elsewhere, for tests. */
export function setupUserData(
  app: App,
  environment: Readonly<Record<string, string | undefined>>,
): ProgramFolders {
  app.setName('Pitcrew')
  const wanted = environment.PITCREW_USER_DATA
  const profile = wanted ? resolve(wanted) : join(app.getPath('appData'), 'Pitcrew')
  const browser = join(profile, 'browser')
  // Electron refuses folders that are not there.
  mkdirSync(browser, { recursive: true, mode: 0o700 })
  app.setPath('userData', profile)
  app.setPath('sessionData', browser)
  const program = app.getAppPath()
  return {
    settings: profile,
    history: join(profile, 'history'),
    log: join(profile, 'logs'),
    documents: app.getPath('documents'),
    home: app.getPath('home'),
    built: join(program, 'out'),
    samples: join(program, 'assets', 'samples'),
    fonts: join(program, 'assets', 'fonts').replace(/app\.asar(?=[/\\])/, 'app.asar.unpacked'),
  }
}
