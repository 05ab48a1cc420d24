// @ts-check
// Refuses a download that is not the very one that was meant.
import { createHash } from 'node:crypto'

/**
 * Throws unless the bytes have this SHA-512 (base64).
 * @param {Uint8Array} bytes
 * @param {string} expected
 */
export function checkSum(bytes, expected) {
  const actual = createHash('sha512').update(bytes).digest('base64')
  if (actual !== expected) {
    throw new Error(
      'The downloaded Electron is not the expected one (checksum differs); nothing was unpacked.',
    )
  }
}
