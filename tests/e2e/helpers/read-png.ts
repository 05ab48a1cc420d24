// Reads the pixels of a PNG that Pitcrew wrote: eight bits, RGB, rows without a filter.
import { inflateSync } from 'node:zlib'

export interface Picture {
  readonly width: number
  readonly height: number
  /** How many different colours a piece of one row has; `to` is not part of it. */
  coloursBetween(from: number, to: number, y: number): number
}

const SIGNATURE_BYTES = 8

export function readPng(file: Buffer): Picture {
  const pieces: Buffer[] = []
  let width = 0
  let height = 0
  for (let at = SIGNATURE_BYTES; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const kind = file.toString('latin1', at + 4, at + 8)
    const data = file.subarray(at + 8, at + 8 + length)
    if (kind === 'IHDR') {
      width = data.readUInt32BE(0)
      height = data.readUInt32BE(4)
      if (data[9] !== 2) throw new Error('not a picture in RGB')
    }
    if (kind === 'IDAT') pieces.push(data)
    // Length, kind and checksum are four bytes each.
    at += length + 12
  }
  const rows = inflateSync(Buffer.concat(pieces))
  const rowBytes = 1 + 3 * width
  return {
    width,
    height,
    coloursBetween(from, to, y) {
      const row = y * rowBytes
      if (rows[row] !== 0) throw new Error('a row with a filter')
      const colours = new Set<number>()
      for (let x = from; x < to; x++) colours.add(rows.readUIntBE(row + 1 + 3 * x, 3))
      return colours.size
    },
  }
}
