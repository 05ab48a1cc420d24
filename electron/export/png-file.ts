// A PNG file from rows of pixels: unfiltered, quickly compressed, in pieces of any size.
import { crc32, createDeflate } from 'node:zlib'

export interface PngHead {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** RGBA, otherwise RGB. */
  readonly hasAlpha: boolean
  /** Pixels for each pixel at 100 %, of which 96 make an inch. */
  readonly scale: number
  /** Content of a text chunk, keyword first, before the pixels: programs that write a picture anew keep it there. */
  readonly text: Buffer | null
}

export interface PngFile {
  /**
   * Adds rows, each a zero byte (no filter) and its pixels. Ready when they are compressed, which is
   * done beside this thread; until then the bytes must stay as they are.
   */
  addRows(rows: Uint8Array): Promise<void>
  /** The whole file. */
  end(): Promise<Uint8Array>
}

/** Of zlib's fast levels the one that makes flat pictures smallest, see docs/decisions. */
const LEVEL = 3

/** Bytes of one piece of compressed pixels. */
const PIECE = 1 << 18

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const PIXELS_PER_METRE = 96 / 0.0254

/** Begins a file. */
export function pngFile({ width, height, hasAlpha, scale, text }: PngHead): PngFile {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits for each of three colours, with or without alpha.
  head.set([8, hasAlpha ? 6 : 2], 8)
  const density = Buffer.alloc(9)
  const perMetre = Math.round(PIXELS_PER_METRE * scale)
  density.writeUInt32BE(perMetre, 0)
  density.writeUInt32BE(perMetre, 4)
  density[8] = 1

  const chunks = [SIGNATURE, ...chunk('IHDR', head), ...chunk('pHYs', density)]
  if (text !== null) chunks.push(...chunk('tEXt', text))
  const deflate = createDeflate({ level: LEVEL, chunkSize: PIECE })
  const ended = new Promise<void>((resolve, reject) => {
    deflate.on('data', (piece: Buffer) => chunks.push(...chunk('IDAT', piece)))
    deflate.on('end', resolve)
    deflate.on('error', reject)
  })
  return {
    addRows: (rows) =>
      new Promise((resolve, reject) => {
        deflate.write(rows, (cause) => (cause ? reject(cause) : resolve()))
      }),
    async end() {
      deflate.end()
      await ended
      return Buffer.concat([...chunks, ...chunk('IEND', Buffer.alloc(0))])
    },
  }
}

/** Length, name, content and check sum of both. */
function chunk(name: string, content: Buffer): Buffer[] {
  const start = Buffer.alloc(8)
  start.writeUInt32BE(content.length, 0)
  start.write(name, 4, 'latin1')
  const end = Buffer.alloc(4)
  end.writeUInt32BE(crc32(content, crc32(start.subarray(4))))
  return [start, content, end]
}
