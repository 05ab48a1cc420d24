// @ts-check
// Finds an Electron to run: an override folder, the pinned package, else the registry fallback.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { announce } from '../run.mjs'
import { FALLBACK_VERSION, fallbackElectron } from './fallback-electron.mjs'
import { downloadPinned, pinnedElectron } from './pinned-electron.mjs'

/**
 * The sources in order of preference; each answers an executable or null, quickly.
 * @type {readonly { source: 'override' | 'pinned' | 'fallback', find: (root: string) => Promise<string | null> }[]}
 */
const SOURCES = [
  { source: 'override', find: async () => overridden(process.env.ELECTRON_OVERRIDE_DIST_PATH) },
  { source: 'pinned', find: async (root) => pinnedElectron(root) },
  { source: 'pinned', find: downloadPinned },
  { source: 'fallback', find: fallbackElectron },
]

/**
 * The first Electron there is.
 * @param {string} root of the project
 * @param {typeof SOURCES} [sources]
 * @returns {Promise<string>} its executable
 */
export async function findElectron(root, sources = SOURCES) {
  for (const { source, find } of sources) {
    const executable = await find(root)
    if (executable === null) continue
    if (source === 'fallback') {
      announce(
        `Electron’s home cannot be reached, so Electron ${FALLBACK_VERSION} from the package registry is used, for running and testing on this machine only.`,
      )
    }
    return executable
  }
  throw new Error(
    'No Electron could be had: its home is not reachable and there is no fallback for this system. Set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron and try again.',
  )
}

/**
 * The executable in an override folder.
 * @param {string | undefined} folder
 * @returns {string | null}
 */
function overridden(folder) {
  if (!folder) return null
  const executable = join(folder, executableName())
  if (!existsSync(executable)) {
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${folder}, where there is no Electron.`)
  }
  return executable
}

/** @returns {string} where the executable lies in an unpacked Electron of this system */
function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
