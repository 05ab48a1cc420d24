// Names for new files: made from a chart's name, safe on Windows, macOS and Linux alike.
import { withoutUnseen } from '../../shared/names/unseen.ts'

/** Bytes of the name without its extension; systems allow 255 in all, and sync clients add to it. */
const MAX_BYTES = 120

/** Not allowed in names on Windows; the slash nowhere. */
const FORBIDDEN = /["*/:<>?\\|]+/g

/** Names of devices on Windows, with any extension. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i

const FALLBACK = 'Sales organisation'

/** A file name that resembles the chart's name, with the extension (given without a dot). */
export function defaultFileName(chartName: string, extension: string): string {
  const plain = withoutUnseen(chartName.normalize('NFC'), ' ')
    .replace(FORBIDDEN, '-')
    .replace(/\s+/g, ' ')
  const trimmed = cut(trimEnds(plain))
  const name = DEVICES.test(trimmed) ? `${trimmed} chart` : trimmed
  return `${name === '' ? FALLBACK : name}.${extension}`
}

/** The path with the extension, which not every system's dialog adds by itself. */
export function withExtension(path: string, extension: string): string {
  return path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`
}

/** No leading dots (hidden) or dashes (switches), no trailing dots or spaces (lost on Windows). */
function trimEnds(name: string): string {
  return name.replace(/^[\s.~-]+|[\s.]+$/g, '')
}

/** Whole characters as people see them, so that no half flag or family is left over. */
function cut(name: string): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter('en').segment(name)) {
    if (Buffer.byteLength(kept + segment) > MAX_BYTES) break
    kept += segment
  }
  return trimEnds(kept)
}
