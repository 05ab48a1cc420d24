// @ts-check
// `npm run package`: builds the program and packs it as electron-builder.yml says. With the pinned
// Electron it makes what users install; with any other, or with `-- --dir`, a folder for trying.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'electron-builder'
import { distFolderOf, versionOf } from './electron/electron-dist.mjs'
import { findElectron } from './electron/find-electron.mjs'
import { ensureSystemLibraries } from './electron/system-libraries.mjs'
import { writeChecksums } from './package/checksums.mjs'
import { writeIcons } from './package/icons.mjs'
import { thirdPartyLicences } from './package/licences.mjs'
import { announce, run } from './run.mjs'

const root = resolve(import.meta.dirname, '..')
process.chdir(root)

const { values } = parseArgs({
  options: {
    dir: { type: 'boolean', default: false },
    output: { type: 'string', default: 'dist' },
  },
})

try {
  process.exitCode = await makePackage(resolve(values.output))
} catch (error) {
  announce(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

/** @param {string} output folder */
async function makePackage(output) {
  const executable = await findElectron(root)
  await ensureSystemLibraries(executable, { needsDisplay: false })
  const electronVersion = versionOf(executable)
  const isForUsers = electronVersion === pinnedVersion()
  if (!isForUsers) announce(sayForTryingOnly(electronVersion))
  const built = await run('npm', ['run', '--silent', 'build:window'])
  if (built !== 0) return built
  await writeWhatIsAdded(electronVersion)
  const isFolder = values.dir || !isForUsers
  const made = await build({
    dir: isFolder,
    config: {
      electronVersion,
      directories: { output },
      afterPack: removeDefaultApp,
      // Installers are made from Electron's own archive, with its checksum; they need the network anyway.
      ...(isFolder && { electronDist: distFolderOf(executable) }),
    },
  })
  const files = made.filter((file) => existsSync(file) && statSync(file).isFile())
  if (files.length > 0) announce(`Checksums: ${await writeChecksums(output, files)}`)
  announce(`Packed with Electron ${electronVersion} into ${output}.`)
  if (!isForUsers) announce(sayForTryingOnly(electronVersion))
  return 0
}

/**
 * Icons and licences, which electron-builder.yml takes from out/package.
 * @param {string} electronVersion
 */
async function writeWhatIsAdded(electronVersion) {
  const folder = join(root, 'out', 'package')
  await writeIcons(root, join(folder, 'icons'))
  const licences = thirdPartyLicences(root, electronVersion)
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), licences)
}

/**
 * What an Electron starts that has no program; it would start any folder that it is given.
 * @param {import('electron-builder').AfterPackContext} context
 */
async function removeDefaultApp({ appOutDir, packager }) {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}

/** @returns {string} of package.json, where it is exact */
function pinnedVersion() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return devDependencies.electron
}

/** @param {string} version */
function sayForTryingOnly(version) {
  return `FOR TRYING ONLY: this is Electron ${version} and not ${pinnedVersion()}, which package.json names. What is packed with it must not be given to users.`
}
