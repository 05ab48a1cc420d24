// Reads a photo from a file: looks at its size and head first, and has another process decode it.
import { basename } from 'node:path'
import { isPhoto } from '../../shared/photos/photo.ts'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import { askApart } from '../apart/ask-apart.ts'
import type { ProcessApart } from '../apart/process-apart.ts'
import type { Log } from '../basics/log.ts'
import { type Disk, realDisk } from '../files/disk.ts'
import { fileErrorOf } from '../files/file-error.ts'
import { quoted } from '../files/quoted.ts'
import { pictureKindOf, pixelsOf } from './picture-kind.ts'

export interface PhotoPorts {
  readonly log: Log
  /** A fresh process that reads one picture. */
  startProcess(): ProcessApart<Uint8Array>
  readonly disk?: Disk
  /** Milliseconds until a process that says nothing is ended. */
  readonly patience?: number
}

/** Megabytes; cameras write up to 30. */
const MOST_MEGABYTES = 40

/** Millions of pixels; each takes four bytes while it is decoded. */
const MOST_PIXELS = 100

const PATIENCE = 20_000

export interface PhotoReader {
  read(path: string): Promise<Result<string, PlainError>>
}

/** Reads one after the other: a page that keeps asking gets no more than one process. */
export function photoReader(ports: PhotoPorts): PhotoReader {
  let turn: Promise<unknown> = Promise.resolve()
  return {
    read(path) {
      const photo = turn.then(() => readPhoto(path, ports))
      turn = photo.catch(() => undefined)
      return photo
    },
  }
}

/** The photo as a chart holds it, or why there is none in one sentence. */
export async function readPhoto(
  path: string,
  ports: PhotoPorts,
): Promise<Result<string, PlainError>> {
  const { disk = realDisk } = ports
  const name = quoted(basename(path))
  const bytes = await bytesAt(path, name, disk)
  if (!bytes.ok) return bytes
  if (bytes.value.length === 0)
    return refused(`There is nothing in ${name} (0 bytes): choose another picture.`)
  const kind = pictureKindOf(bytes.value)
  if (kind === null)
    return refused(
      `${name} is not a picture that can be read here: choose a JPEG, PNG, WebP or GIF.`,
    )
  const pixels = pixelsOf(bytes.value, kind)
  if (pixels === null) return refused(sayDamaged(name))
  if (pixels > MOST_PIXELS * 1e6)
    return refused(
      `${name} has more than ${MOST_PIXELS} million pixels: make it smaller, and choose it again.`,
    )
  const photo = await decoded(bytes.value, ports)
  return photo === null ? refused(sayDamaged(name)) : ok(photo)
}

async function bytesAt(
  path: string,
  name: string,
  disk: Disk,
): Promise<Result<Uint8Array, PlainError>> {
  try {
    const { isFile, size } = await disk.stat(path)
    if (!isFile) return refused(`${name} is no file.`)
    if (size > MOST_MEGABYTES * 1e6)
      return refused(
        `${name} is larger than ${MOST_MEGABYTES} MB: make it smaller, and choose it again.`,
      )
    return ok(await disk.read(path))
  } catch (cause) {
    return err({
      code: fileErrorOf(cause).code,
      message: `${name} could not be read; nothing was changed.`,
    })
  }
}

/** null where the process gives up, dies, takes too long or answers anything but a photo. */
async function decoded(
  bytes: Uint8Array,
  { startProcess, log, patience = PATIENCE }: PhotoPorts,
): Promise<string | null> {
  const asking = { log, failure: 'a photo was not read', patience }
  const answer = await askApart(startProcess(), bytes, asking)
  return typeof answer === 'string' && isPhoto(answer) ? answer : null
}

function sayDamaged(name: string): string {
  return `${name} could not be read as a picture; it may be damaged.`
}

function refused(message: string): Result<never, PlainError> {
  return err({ code: 'E_PHOTO', message })
}
