// @ts-check
// The icon files of Windows (.ico) and macOS (.icns): pictures of several sizes, one after the other.

/**
 * One size of the icon, as PNG.
 * @typedef {{ size: number, png: Buffer }} Picture
 */

/** What macOS calls its sizes, in pixels; the ones with @2x are for screens of double density. */
const ICNS_KINDS = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32], // 16@2x
  ['ic12', 64], // 32@2x
  ['ic07', 128],
  ['ic13', 256], // 128@2x
  ['ic08', 256],
  ['ic14', 512], // 256@2x
  ['ic09', 512],
  ['ic10', 1024], // 512@2x
])

export const ICNS_SIZES = [...new Set(ICNS_KINDS.map(([, size]) => size))]

/** Those that Windows shows; 256 is the largest that the format knows. */
export const ICO_SIZES = [16, 20, 24, 32, 40, 48, 64, 128, 256]

/**
 * @param {readonly Picture[]} pictures in the sizes of Windows
 * @returns {Buffer}
 */
export function icoOf(pictures) {
  const header = Buffer.alloc(6)
  header.writeUInt16LE(1, 2) // An icon, not a pointer.
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length + pictures.length * 16
  const entries = pictures.map(({ size, png }) => {
    const entry = Buffer.alloc(16)
    // One byte each, in which 0 means 256.
    entry.writeUInt8(size % 256, 0)
    entry.writeUInt8(size % 256, 1)
    entry.writeUInt16LE(1, 4) // Planes.
    entry.writeUInt16LE(32, 6) // Bits a pixel.
    entry.writeUInt32LE(png.length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += png.length
    return entry
  })
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)])
}

/**
 * @param {readonly Picture[]} pictures in the sizes of macOS
 * @returns {Buffer}
 */
export function icnsOf(pictures) {
  const parts = ICNS_KINDS.map(([kind, size]) => {
    const png = pictures.find((picture) => picture.size === size)?.png
    if (!png) throw new Error(`The icon for macOS needs a picture of ${size} pixels.`)
    return chunk(kind, png)
  })
  return chunk('icns', Buffer.concat(parts))
}

/**
 * A kind of four letters, the length of all, and what is in it.
 * @param {string} kind
 * @param {Buffer} content
 */
function chunk(kind, content) {
  const header = Buffer.alloc(8)
  header.write(kind, 'latin1')
  header.writeUInt32BE(header.length + content.length, 4)
  return Buffer.concat([header, content])
}
