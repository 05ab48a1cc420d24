// Photos in charts: what may be drawn, and how much they take.
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../shared/document/limits.ts'
import {
  isPhoto,
  jpegOf,
  PHOTO_BYTES,
  photoFrom,
  photosBytes,
} from '../../../shared/photos/photo.ts'
import { SMALL_PHOTO } from '../../helpers/small-photo.ts'

/** The same JPEG, saying that it has another size. */
function claiming(width: number, height: number): string {
  const bytes = Buffer.from(jpegOf(SMALL_PHOTO), 'base64')
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]))
  bytes.writeUInt16BE(height, frame + 5)
  bytes.writeUInt16BE(width, frame + 7)
  return photoFrom(bytes.toString('base64'))
}

describe('a photo', () => {
  it('is a small JPEG', () => {
    expect(isPhoto(SMALL_PHOTO)).toBe(true)
    expect(isPhoto(claiming(160, 160))).toBe(true)
  })

  it.each([
    ['a picture that takes all memory', claiming(65_535, 65_535)],
    ['one pixel too wide', claiming(161, 16)],
    ['no pixels', claiming(0, 0)],
    ['another kind', SMALL_PHOTO.replace('jpeg', 'svg+xml')],
    ['an address', 'https://example.invalid/a.jpg'],
    ['more behind it', `${SMALL_PHOTO}" onload="alert(1)`],
    ['nothing', photoFrom('')],
    ['only a beginning', SMALL_PHOTO.slice(0, 40)],
    ['no JPEG', photoFrom(Buffer.from('<svg/>').toString('base64'))],
    [
      'lengths that lead nowhere',
      photoFrom(Buffer.from('ffd8ffe00000ffe00000ffe0', 'hex').toString('base64')),
    ],
    ['too much', photoFrom('A'.repeat(LIMITS.photo))],
  ])('is not %s', (_name, text) => {
    expect(isPhoto(text)).toBe(false)
  })

  it('of the most bytes fits into its field', () => {
    const most = photoFrom(Buffer.alloc(PHOTO_BYTES).toString('base64'))
    expect(most.length).toBeLessThanOrEqual(LIMITS.photo)
    expect(photosBytes([{ photo: most }, {}])).toBeGreaterThanOrEqual(PHOTO_BYTES)
  })
})
