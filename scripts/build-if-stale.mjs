// @ts-check
// Builds the program when its sources are not those of the last build.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { announce, run } from './run.mjs'

/**
 * @typedef {object} Target
 * @property {string} script of package.json
 * @property {readonly string[]} sources files and folders it is made from
 * @property {readonly string[]} products what has to be there after it
 */

const COMMON = ['shared', 'electron', 'package.json', 'package-lock.json']

/** What plain Node runs; a fault in the window must not keep it from being built. @type {Target} */
export const COMMAND_LINE = {
  script: 'build:cli',
  sources: [...COMMON, 'vite.cli.config.ts'],
  products: ['out/cli/cli.mjs'],
}

/** What Electron runs. @type {Target} */
export const WINDOW = {
  script: 'build:window',
  sources: [...COMMON, 'renderer', 'assets/fonts', 'electron.vite.config.ts'],
  products: ['out/main/main.cjs', 'out/preload/preload.cjs', 'out/renderer/index.html'],
}

/**
 * Builds a target where needed; the output goes to standard error.
 * @param {string} root of the project
 * @param {Target} target
 */
export async function buildIfStale(root, target) {
  if (isFresh(root, target)) return
  announce('Building …')
  const npm = ['run', '--silent', target.script]
  if ((await run('npm', npm, { cwd: root, toStderr: true })) !== 0)
    throw new Error('The build failed; its messages are above.')
  writeFileSync(stampFile(root, target), stampOf(root, target))
}

/**
 * Is what was built last still what the sources say, and is it there?
 * @param {string} root
 * @param {Target} target
 * @returns {boolean}
 */
export function isFresh(root, target) {
  const file = stampFile(root, target)
  return (
    target.products.every((product) => existsSync(join(root, product))) &&
    existsSync(file) &&
    readFileSync(file, 'utf8') === stampOf(root, target)
  )
}

/**
 * @param {string} root
 * @param {Target} target
 */
function stampFile(root, target) {
  return join(root, 'out', `.${target.script.replace(':', '-')}-stamp`)
}

/**
 * A text that changes with the content of any source.
 * @param {string} root of the project
 * @param {Target} target
 * @returns {string}
 */
export function stampOf(root, target) {
  const hash = createHash('sha256')
  for (const file of target.sources.flatMap((source) => filesIn(root, source))) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} files at or below the path, in a fixed order
 */
function filesIn(root, path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(root, join(path, name)))
}
