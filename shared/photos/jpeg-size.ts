// How many pixels a JPEG has, read from its head alone: nothing of it is decoded.

/** Is it a JPEG with that many pixels a side at most? */
export function isSmallJpeg(bytes: Uint8Array, mostSide: number): boolean {
  const size = jpegSize(bytes)
  return size !== null && size.width <= mostSide && size.height <= mostSide
}

interface Size {
  readonly width: number
  readonly height: number
}

/** null where it is no JPEG, or says so too late. */
function jpegSize(bytes: Uint8Array): Size | null {
  if (two(bytes, 0) !== 0xffd8) return null
  // Marker by marker: each says how long it is.
  for (let at = 2; at + 9 < bytes.length; at += 2 + two(bytes, at + 2)) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (isFrame(marker)) {
      const [height, width] = [two(bytes, at + 5), two(bytes, at + 7)]
      return width > 0 && height > 0 ? { width, height } : null
    }
    // From here on there are pixels, or a length that leads nowhere.
    if (marker === 0xda || two(bytes, at + 2) < 2) return null
  }
  return null
}

/** C0 to CF begin a frame, but for three that hold tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function two(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}
