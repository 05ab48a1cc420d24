// @ts-check
// What an unpacked Electron is: its folder and its version.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'

/**
 * @param {string} executable
 * @param {string} [platform]
 * @returns {string} the folder with all its files; on macOS the one in which the app lies
 */
export function distFolderOf(executable, platform = process.platform) {
  const folder = dirname(executable)
  return platform === 'darwin' ? dirname(dirname(dirname(folder))) : folder
}

/**
 * Asked of the program itself, because not every unpacked Electron has a file that tells it.
 * @param {string} executable
 * @returns {string}
 */
export function versionOf(executable) {
  const { stdout } = spawnSync(executable, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  })
  if (!stdout) throw new Error(`${executable} is no Electron that can be started.`)
  return stdout.trim()
}
