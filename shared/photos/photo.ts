// Photos of people as a chart holds them: small JPEGs as text. One from anywhere else is looked at before it
// is drawn, since a few bytes can stand for a picture that takes all memory.
import { LIMITS } from '../document/limits.ts'
import type { Person } from '../document/schema.ts'
import { onceFor } from '../once.ts'
import { isSmallJpeg } from './jpeg-size.ts'

/** Pixels of each side at most; cards draw 32, and four times as many in the largest pictures. */
export const PHOTO_SIDE = 160

/** Bytes of one photo at most. */
export const PHOTO_BYTES = 20 * 1024

/** Bytes of all photos of a chart at most. */
export const PHOTOS_BYTES = 20 * 1024 * 1024

const START = 'data:image/jpeg;base64,'

/** Nothing but letters, digits and three signs: it can stand in any file as it is. */
const FORM =
  /^data:image\/jpeg;base64,(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** A JPEG of few pixels, whatever wrote it. */
export function isPhoto(text: string): boolean {
  if (text.length > LIMITS.photo || !FORM.test(text)) return false
  return isSmallJpeg(bytesOfBase64(text.slice(START.length)), PHOTO_SIDE)
}

/** The text of a JPEG, for a chart. */
export function photoFrom(base64: string): string {
  return START + base64
}

/** The JPEG of a photo, in base64. */
export function jpegOf(photo: string): string {
  return photo.slice(START.length)
}

/** The photo that can be drawn of somebody; null: their initials stand for them. */
export const photoOf: (person: Person) => string | null = onceFor(({ photo }: Person) =>
  photo !== undefined && isPhoto(photo) ? photo : null,
)

/** Bytes of the photos of these people, near enough for a limit. */
export function photosBytes(people: readonly Pick<Person, 'photo'>[]): number {
  let letters = 0
  for (const { photo } of people) letters += photo?.length ?? 0
  return (letters * 3) / 4
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Written out: neither the page's nor Node's own way is there on both sides. */
function bytesOfBase64(text: string): Uint8Array {
  const letters = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const letter of letters) {
    held = ((held << 6) | LETTERS.indexOf(letter)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 0xff
  }
  return bytes
}
