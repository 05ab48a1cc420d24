// @ts-check
// Refuses a download that is not the very one that was meant.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/**
 * Throws unless the file has this SHA-512 (base64). It is read piece by piece.
 * @param {string} file
 * @param {string} expected
 */
export async function checkSum(file, expected) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (hash.digest('base64') === expected) return
  throw new Error(
    'The downloaded Electron is not the expected one (checksum differs); nothing was unpacked.',
  )
}
