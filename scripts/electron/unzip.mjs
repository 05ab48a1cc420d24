// @ts-check
// Takes files out of a ZIP archive; by a library, because a bare Debian has no `unzip`.
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'

/**
 * Unpacks the files that have a place, one after the other and piece by piece; they can be run where
 * the archive says so.
 * @param {string} archive
 * @param {string} into
 * @param {(path: string) => string | null} placeOf where in the folder a file of the archive goes;
 *   null leaves it out
 */
export async function unzip(archive, into, placeOf) {
  const zip = await openPromise(archive)
  for await (const entry of zip.eachEntry()) {
    const place = entry.fileName.endsWith('/') ? null : placeOf(entry.fileName)
    if (place === null) continue
    const file = join(into, place)
    await mkdir(dirname(file), { recursive: true })
    // Unix keeps its permissions in the upper half.
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { mode }))
  }
}
