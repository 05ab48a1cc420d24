// What is in a ZIP, and how large it is once it is unpacked: counted while unpacking, since a head may lie.
import { fromBufferPromise } from 'yauzl'

export interface ZipContent {
  /** With slashes. */
  readonly paths: readonly string[]
  /** Nothing is unpacked any more once it is more than what is allowed. */
  readonly unpackedBytes: number
}

/** More files than this are in no workbook. */
const MOST_FILES = 10_000

/** null where it cannot be read to its end. */
export async function lookIntoZip(bytes: Uint8Array, most: number): Promise<ZipContent | null> {
  const paths: string[] = []
  let unpackedBytes = 0
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
    for await (const entry of zip.eachEntry()) {
      paths.push(entry.fileName)
      if (paths.length > MOST_FILES) return null
      if (entry.fileName.endsWith('/')) continue
      for await (const part of await zip.openReadStreamPromise(entry)) {
        unpackedBytes += Buffer.isBuffer(part) ? part.length : 0
        if (unpackedBytes > most) return { paths, unpackedBytes }
      }
    }
  } catch {
    return null
  }
  return { paths, unpackedBytes }
}
