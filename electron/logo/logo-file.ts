// A file that is to be a company's logo: looked at before it is read, checked, and as it is put into exports.
import type { Logo } from '../../shared/pages/page.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import type { Disk } from '../files/disk.ts'
import { pictureKindOf, sizeOfPicture } from '../photos/picture-kind.ts'

/** It stands in every file, and in slides on every page. */
const MOST_BYTES = 400_000

/** Pixels a side. */
const MOST_SIDE = 4_000

const TOO_LARGE = 'is larger than 400 KB; make it smaller.'

export interface LogoFile {
  /** As they are in the file. */
  readonly bytes: Uint8Array
  readonly logo: Logo
}

/** The logo at a path, or the end of a sentence that says why it is none. Nothing larger is read. */
export async function logoAt(path: string, disk: Disk): Promise<Result<LogoFile, string>> {
  try {
    const { isFile, size } = await disk.stat(path)
    if (!isFile) return err('is no file.')
    if (size > MOST_BYTES) return err(TOO_LARGE)
    const bytes = await disk.read(path)
    const logo = logoFrom(bytes)
    return logo.ok ? ok({ bytes, logo: logo.value }) : logo
  } catch {
    return err('could not be read.')
  }
}

/** The same for what was read. Only its head is looked at: decoding it is left to whoever may be harmed by it. */
function logoFrom(bytes: Uint8Array): Result<Logo, string> {
  if (bytes.length === 0) return err('is empty (0 bytes).')
  const kind = pictureKindOf(bytes)
  if (kind !== 'PNG' && kind !== 'JPEG') return err('is not a PNG or JPEG picture.')
  if (bytes.length > MOST_BYTES) return err(TOO_LARGE)
  const size = sizeOfPicture(bytes, kind)
  if (size === null) return err('could not be read as a picture; it may be damaged.')
  const [width, height] = size
  if (Math.max(width, height) > MOST_SIDE)
    return err('is more than 4,000 pixels wide or high; make it smaller.')
  const type = kind === 'PNG' ? 'image/png' : 'image/jpeg'
  return ok({ data: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`, width, height })
}
