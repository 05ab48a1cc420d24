// A ZIP archive as Unix programs write it, in memory.
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZippedFile {
  /** With slashes; a folder's ends with one. */
  readonly path: string
  readonly text: string
  /** Unix permissions. */
  readonly mode: number
}

/** Unix, by the numbers of the format; its files carry permissions. */
const MADE_ON_UNIX = (3 << 8) | 20

export function zipOf(files: readonly ZippedFile[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, text, mode } of files) {
    const name = Buffer.from(path)
    const packed = deflateRawSync(text)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    // Deflated.
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(text), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(Buffer.byteLength(text), 18)
    facts.writeUInt16LE(name.length, 22)
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), facts, name, packed])

    const entry = Buffer.alloc(46)
    entry.write('PK\x01\x02', 0, 'latin1')
    entry.writeUInt16LE(MADE_ON_UNIX, 4)
    facts.copy(entry, 6)
    entry.writeUInt32LE((mode << 16) >>> 0, 38)
    entry.writeUInt32LE(offset, 42)
    bodies.push(body)
    directory.push(Buffer.concat([entry, name]))
    offset += body.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}
