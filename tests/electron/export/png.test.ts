// PNG, read back: size, colours, the pixels of all bands, and what is too large.
import { inflateSync } from 'node:zlib'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { type ExportRequest, exportScene } from '../../../electron/export/export-request.ts'
import { pngWriter } from '../../../electron/export/png.ts'
import { paintScene } from '../../../shared/scene/paint.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { exported, exportRequest } from '../../helpers/exported.ts'

const { write } = pngWriter

/** Several bands at any scale. */
const MANY = largeOrganisation(150, 'conveyor')

/** The picture painted whole, without bands. */
function paintedAtOnce(asked: ExportRequest, width: number, height: number): Buffer {
  const context = createCanvas(width, height).getContext('2d')
  const scene = exportScene(asked)
  if (scene.background !== null) {
    context.fillStyle = scene.background
    context.fillRect(0, 0, width, height)
  }
  context.scale(asked.scale, asked.scale)
  paintScene(context, { ...scene, background: null })
  return Buffer.from(context.getImageData(0, 0, width, height).data)
}

/** The compressed pixels of all pieces. */
function pixelDataOf(png: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      pieces.push(png.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return Buffer.concat(pieces)
}

async function pixelsOf(png: Buffer) {
  const image = await loadImage(png)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  return { image, data: Buffer.from(data) }
}

test('each scale is so many times as large', async () => {
  const { image: once } = await pixelsOf(await exported(write))
  for (const scale of [2, 3, 4]) {
    const { image } = await pixelsOf(await exported(write, { scale }))
    expect([image.width, image.height]).toEqual([once.width * scale, once.height * scale])
  }
})

test('cards, lanes and text leave many colours', async () => {
  const { data } = await pixelsOf(await exported(write))
  const colours = new Set<string>()
  for (let at = 0; at < data.length; at += 4) colours.add(data.subarray(at, at + 3).join())
  expect(colours.size).toBeGreaterThan(100)
})

test('transparent where nothing is drawn, else the colour of the theme', async () => {
  const corner = async (change: Partial<ExportRequest>) => [
    ...(await pixelsOf(await exported(write, change))).data.subarray(0, 4),
  ]
  expect(await corner({ transparent: true })).toEqual([0, 0, 0, 0])
  expect(await corner({})).toEqual([0xf6, 0xf7, 0xf9, 255])
  expect(await corner({ theme: 'dark' })).toEqual([0x12, 0x16, 0x1c, 255])
})

test.each([
  [1, false],
  [1.7, false],
  [2, true],
  [3, false],
])('at %d x the same pixels as painted in one go; transparent: %s', async (scale, transparent) => {
  const asked = exportRequest({ document: MANY, scale, transparent })
  const { image, data } = await pixelsOf(await exported(write, asked))
  const whole = paintedAtOnce(asked, image.width, image.height)
  let different = 0
  let most = 0
  for (let at = 0; at < data.length; at++) {
    const difference = Math.abs((data[at] ?? 0) - (whole[at] ?? 0))
    if (difference > 0) different += 1
    if (difference > most) most = difference
  }
  // Skia rounds a few curves otherwise when they stand elsewhere on the canvas; nobody sees it,
  // while a text or line that were cut or moved would differ by a hundred and more.
  expect(most).toBeLessThanOrEqual(16)
  expect(different / data.length).toBeLessThan(1e-5)
})

test('says how large it is meant to be shown', async () => {
  const png = await exported(write, { scale: 2 })
  const at = png.indexOf('pHYs')
  // Pixels for each metre: twice 96 to the inch.
  expect(png.readUInt32BE(at + 4)).toBe(7559)
  expect(png[at + 12]).toBe(1)
})

test('hears of progress, up to all', async () => {
  const heard: number[] = []
  await write(exportRequest({ document: MANY, scale: 4 }), (fraction) => heard.push(fraction))
  expect(heard.length).toBeGreaterThan(2)
  expect(heard).toEqual(heard.toSorted((a, b) => a - b))
  expect(heard.at(-1)).toBe(1)
})

test('five thousand roles at twice the size are whole', async () => {
  const png = await exported(write, { document: largeOrganisation(5000, 'conveyor'), scale: 2 })
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  expect(Math.max(width, height)).toBeLessThanOrEqual(32_767)
  const unpacked = inflateSync(pixelDataOf(png))
  expect(unpacked.length).toBe((1 + 3 * width) * height)
  // The last row of cards is there: the lowest tenth is more than ground and lane.
  const colours = new Set<number>()
  for (let at = Math.floor(unpacked.length * 0.9); at < unpacked.length; at += 999)
    colours.add(unpacked.readUIntBE(Math.min(at, unpacked.length - 3), 3))
  expect(colours.size).toBeGreaterThan(50)
})

test('what would be too large is refused with what would fit', async () => {
  const document = largeOrganisation(5000, 'conveyor')
  const written = await write(exportRequest({ document, scale: 4 }))
  expect(written).toMatchObject({ ok: false, error: { code: 'E_EXPORT_TOO_LARGE' } })
  const fitting = written.ok ? null : /scale of ([\d.]+)/.exec(written.error.message)?.[1]
  // It is not refused: a first band is painted, which is enough to know.
  const begun = write(exportRequest({ document, scale: Number(fitting) }), () => {
    throw new Error('It is being painted.')
  })
  await expect(begun).rejects.toThrow('It is being painted.')
})
