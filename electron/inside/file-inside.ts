// The file of a chart inside a picture: found, whole, and the only one, or a plain reason why not.
import type { ReadError } from '../../shared/document/read-error.ts'
import type { FileKind, PictureKind } from '../../shared/file-kinds/kinds.ts'
import { PICTURES } from '../../shared/file-kinds/kinds.ts'
import { err, type Result } from '../../shared/result.ts'
import { sealedInPdf } from './in-pdf.ts'
import { sealedInPng } from './in-png.ts'
import { sealedInSvg } from './in-svg.ts'
import { type Sealed, unsealed } from './sealed.ts'

const FIND: Readonly<
  Record<PictureKind, (bytes: Uint8Array) => Result<readonly Sealed[], ReadError>>
> = { png: sealedInPng, svg: sealedInSvg, pdf: sealedInPdf }

/** Can a file of this kind carry a chart? */
export function isPicture(kind: FileKind | null): kind is PictureKind {
  return kind !== null && Object.hasOwn(PICTURES, kind)
}

/** The bytes of the chart’s file. */
export function fileInside(picture: PictureKind, bytes: Uint8Array): Result<Uint8Array, ReadError> {
  const found = FIND[picture](bytes)
  if (!found.ok) return found
  const [first, ...others] = found.value
  if (first === undefined) return err({ code: 'E_NOTHING_INSIDE', picture })
  if (others.length > 0) return err({ code: 'E_INSIDE', fault: 'several' })
  return unsealed(first)
}
