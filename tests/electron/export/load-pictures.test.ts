// Photos in exported files: decoded, cut to circles, and never a file that cannot be made for one of them.
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { pdfWriter } from '../../../electron/export/pdf.ts'
import { pngWriter } from '../../../electron/export/png.ts'
import { svgWriter } from '../../../electron/export/svg.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import { jpegOf, photoFrom } from '../../../shared/photos/photo.ts'
import { USUAL_CARDS } from '../../../shared/scene/card-choices.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { exported } from '../../helpers/exported.ts'
import { SMALL_PHOTO } from '../../helpers/small-photo.ts'

const canvas = createCanvas(40, 40)
const context = canvas.getContext('2d')
context.fillStyle = '#00ff00'
context.fillRect(0, 0, 40, 40)
const GREEN = photoFrom(canvas.toBuffer('image/jpeg', 90).toString('base64'))

/** Its head is sound, and nothing behind it. */
const CUT = photoFrom(
  Buffer.from(jpegOf(SMALL_PHOTO), 'base64').subarray(0, 300).toString('base64'),
)

function chartWith(photo: string): Document {
  const document = buildDocument({
    structure: 'conveyor',
    roles: [{ id: 'a', person: 'Ann', does: 'closing' }],
  })
  return { ...document, people: document.people.map((person) => ({ ...person, photo })) }
}

/** Bright green pixels, which nothing else of a chart has. */
async function greenIn(png: Buffer): Promise<number> {
  const { width, height } = await loadImage(png)
  const target = createCanvas(width, height).getContext('2d')
  target.drawImage(await loadImage(png), 0, 0)
  const { data } = target.getImageData(0, 0, width, height)
  let count = 0
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 0) < 40 && (data[at + 1] ?? 0) > 220 && (data[at + 2] ?? 0) < 40) count++
  return count
}

describe('a photo', () => {
  test('is a circle in a PNG, as large as the scale says', async () => {
    const { write } = pngWriter
    const [once = 0, twice = 0] = await Promise.all(
      [1, 2].map(async (scale) =>
        greenIn(await exported(write, { document: chartWith(GREEN), scale })),
      ),
    )
    // A circle of 14.5 pixels, without its soft edge.
    expect(once).toBeGreaterThan(500)
    expect(once).toBeLessThan(29 * 29)
    expect(twice / once).toBeGreaterThan(3.5)
  })

  test('is a picture in a PDF', async () => {
    const { write } = pdfWriter
    const pdf = await exported(write, { document: chartWith(GREEN) })
    expect(pdf.includes('/Subtype /Image')).toBe(true)
    expect(
      (await exported(write, { document: chartWith('none') })).includes('/Subtype /Image'),
    ).toBe(false)
  })

  test('of which only the head is sound keeps no file from being made', async () => {
    for (const { write } of [pngWriter, pdfWriter, svgWriter])
      expect((await exported(write, { document: chartWith(CUT) })).length).toBeGreaterThan(500)
  })

  test('is left out where cards shall show none, and what they show else is as in the window', async () => {
    const cards = { ...USUAL_CARDS, photo: false, first: 'person' } as const
    const svg = (await exported(svgWriter.write, { document: chartWith(GREEN), cards })).toString()
    expect(svg).not.toContain('<image')
    expect(svg.indexOf('>Ann<')).toBeLessThan(svg.indexOf('>a<'))
  })
})

test('a logo that is damaged by now is left out, and the page is there all the same', async () => {
  const head = canvas.toBuffer('image/png').subarray(0, 33)
  const data = `data:image/png;base64,${head.toString('base64')}`
  const pages = { ...USUAL_PAGES, logo: { data, width: 40, height: 40 } }
  expect((await exported(pdfWriter.write, { pages })).subarray(0, 5).toString()).toBe('%PDF-')
})
