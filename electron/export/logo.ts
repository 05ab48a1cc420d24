// A company's logo for pages: checked, and as it is put into files.
import type { Logo } from '../../shared/pages/page.ts'
import { err, ok, type Result } from '../../shared/result.ts'
import { pictureKindOf, sizeOfPicture } from '../photos/picture-kind.ts'

/** It stands in every file, and in slides on every page. */
export const LOGO_BYTES = 400_000

/** Pixels a side. */
const MOST_SIDE = 4_000

/** The logo, or the end of a sentence that says why it is none. */
export function logoFrom(bytes: Uint8Array): Result<Logo, string> {
  const kind = pictureKindOf(bytes)
  if (kind !== 'PNG' && kind !== 'JPEG') return err('is not a PNG or JPEG picture.')
  if (bytes.length > LOGO_BYTES) return err('is larger than 400 KB; make it smaller.')
  const size = sizeOfPicture(bytes, kind)
  if (size === null) return err('could not be read as a picture; it may be damaged.')
  const [width, height] = size
  if (Math.max(width, height) > MOST_SIDE)
    return err('is more than 4,000 pixels wide or high; make it smaller.')
  const type = kind === 'PNG' ? 'image/png' : 'image/jpeg'
  return ok({ data: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`, width, height })
}
