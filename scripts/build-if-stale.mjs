// @ts-check
// Builds the program when its sources are not those of the last build.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { announce, run } from './run.mjs'

const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'vite.cli.config.ts',
]

/**
 * Runs `npm run build` where needed; its output goes to standard error.
 * @param {string} root of the project
 */
export async function buildIfStale(root) {
  const stampFile = join(root, 'out', '.stamp')
  const stamp = stampOf(root)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  announce('Building …')
  if ((await run('npm', ['run', '--silent', 'build'], { cwd: root, toStderr: true })) !== 0)
    throw new Error('The build failed; its messages are above.')
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(stampFile, stamp)
}

/**
 * A text that changes with the content of any source.
 * @param {string} root of the project
 * @returns {string}
 */
export function stampOf(root) {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => filesIn(root, source))) {
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
