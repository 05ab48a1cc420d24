// @ts-check
// `npm run package`: builds the program and packs it as electron-builder.yml says.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { build } from 'electron-builder'
import { announce, run } from './run.mjs'

const root = resolve(import.meta.dirname, '..')
process.chdir(root)

/** Older ones are no longer looked after by their makers. */
const OLDEST_FOR_USERS = 35

/** @type {Readonly<Record<string, string>>} */
const EXECUTABLES = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }

const built = await run('npm', ['run', '--silent', 'build:window'])
const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
if (built !== 0) process.exitCode = built
else if (folder) await packWith(folder)
else process.exitCode = await run('npx', ['electron-builder', ...process.argv.slice(2)])

/**
 * Packs a folder for this system with an Electron that lies here, where its home cannot be reached.
 * @param {string} electronDist folder of an unpacked Electron
 */
async function packWith(electronDist) {
  const electronVersion = versionOf(electronDist)
  if (Number.parseInt(electronVersion, 10) < OLDEST_FOR_USERS)
    announce(`Electron ${electronVersion} is too old for users: this is for trying only.`)
  await build({ dir: true, config: { electronDist, electronVersion } })
}

/**
 * Asked of the program itself, because not every unpacked Electron has a file that tells it.
 * @param {string} electronDist
 */
function versionOf(electronDist) {
  const executable = join(electronDist, EXECUTABLES[process.platform] ?? 'electron')
  const { stdout } = spawnSync(executable, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  })
  if (!stdout) throw new Error(`There is no Electron in ${electronDist}.`)
  return stdout.trim()
}
