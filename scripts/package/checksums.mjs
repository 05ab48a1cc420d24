// @ts-check
// SHA256SUMS: one line for each file that users fetch, as `sha256sum --check` reads it.
import { createHash } from 'node:crypto'
import { createReadStream, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * Writes the sums of files that lie in one folder, beside them.
 * @param {string} folder
 * @param {readonly string[]} files in any order
 * @returns {Promise<string>} the file with the sums
 */
export async function writeChecksums(folder, files) {
  const lines = []
  for (const file of files.toSorted()) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(file), hash)
    lines.push(`${hash.digest('hex')}  ${basename(file)}\n`)
  }
  const sums = join(folder, 'SHA256SUMS')
  writeFileSync(sums, lines.join(''))
  return sums
}
