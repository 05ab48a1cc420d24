// What kind of picture a file is, and how many pixels it claims to have, by its first bytes.

export type PictureKind = 'JPEG' | 'PNG' | 'WebP' | 'GIF'

/** null: none that is read here. Others, such as SVG, could load what lies elsewhere. */
export function pictureKindOf(bytes: Uint8Array): PictureKind | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'JPEG'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG'
  if (/^GIF8[79]a/.test(head)) return 'GIF'
  return head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP' ? 'WebP' : null
}

/** Width times height; null where the head does not say. */
export function pixelsOf(bytes: Uint8Array, kind: PictureKind): number | null {
  const size = sizeOfPicture(bytes, kind)
  return size === null ? null : size[0] * size[1]
}

/** Width and height in pixels; null where the head does not say. */
export function sizeOfPicture(
  bytes: Uint8Array,
  kind: PictureKind,
): readonly [width: number, height: number] | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const [width, height] = SIZES[kind](view)
    return width > 0 && height > 0 ? [width, height] : null
  } catch {
    // It ends before it says so.
    return null
  }
}

type SizeOf = (bytes: Buffer) => readonly [number, number]

const SIZES: Readonly<Record<PictureKind, SizeOf>> = {
  PNG: (bytes) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
  GIF: (bytes) => [bytes.readUInt16LE(6), bytes.readUInt16LE(8)],
  JPEG: sizeOfJpeg,
  WebP: sizeOfWebP,
}

/** Marker by marker: phones put previews and notes of many kilobytes before the frame. */
function sizeOfJpeg(bytes: Buffer): readonly [number, number] {
  for (let at = 2; ; at += 2 + bytes.readUInt16BE(at + 2)) {
    while (bytes.readUInt8(at) === 0xff && bytes.readUInt8(at + 1) === 0xff) at++
    const marker = bytes.readUInt8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)]
    if (bytes.readUInt8(at) !== 0xff || marker === 0xda) return [0, 0]
  }
}

function sizeOfWebP(bytes: Buffer): readonly [number, number] {
  const form = bytes.toString('latin1', 12, 16)
  if (form === 'VP8X') return [1 + bytes.readUIntLE(24, 3), 1 + bytes.readUIntLE(27, 3)]
  if (form === 'VP8L') {
    const bits = bytes.readUInt32LE(21)
    return [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)]
  }
  return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff]
}
