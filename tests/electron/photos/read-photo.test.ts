// Photos read from files: made small, cut, stripped; and whatever is wrong with one is said in words.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { beforeAll, describe, expect, it } from 'vitest'
import { type PhotoPorts, readPhoto } from '../../../electron/photos/read-photo.ts'
import { isPhoto, jpegOf, PHOTO_BYTES } from '../../../shared/photos/photo.ts'
import { photoProcessHere } from '../../helpers/photo-process-here.ts'
import { tempFolderForAll } from '../../helpers/temp-folder.ts'

const folder = tempFolderForAll()
const noted: unknown[] = []

const ports: PhotoPorts = {
  log: (what, cause) => void noted.push([what, cause]),
  startProcess: photoProcessHere,
}

async function read(name: string, bytes: Uint8Array | string, change: Partial<PhotoPorts> = {}) {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return await readPhoto(path, { ...ports, ...change })
}

/** Red at the left, blue at the right. */
function halves(width: number, height: number) {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#ff0000'
  context.fillRect(0, 0, width / 2, height)
  context.fillStyle = '#0000ff'
  context.fillRect(width / 2, 0, width / 2, height)
  return canvas
}

/** What a camera notes: turned to the right, and a place that nobody shall know. */
function withNotes(jpeg: Buffer): Buffer {
  const notes = Buffer.concat([
    Buffer.from(
      'Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0',
      'latin1',
    ),
    Buffer.from('Lisbon 38.72'),
  ])
  const head = Buffer.from([0xff, 0xe1, 0, notes.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, notes, jpeg.subarray(2)])
}

async function pixelsOf(photo: string) {
  const picture = await loadImage(Buffer.from(jpegOf(photo), 'base64'))
  const canvas = createCanvas(picture.width, picture.height)
  const context = canvas.getContext('2d')
  context.drawImage(picture, 0, 0)
  const at = (x: number, y: number) => {
    const [red = 0, , blue = 0] = context.getImageData(x, y, 1, 1).data
    return red > blue ? 'red' : 'blue'
  }
  return { width: picture.width, height: picture.height, at }
}

describe('a picture', () => {
  let jpeg: Buffer
  beforeAll(() => {
    jpeg = halves(900, 600).toBuffer('image/jpeg', 90)
  })

  it.each(['image/jpeg', 'image/png', 'image/webp'] as const)(
    'of %s becomes a small photo',
    async (type) => {
      const picture = halves(900, 600)
      const bytes = type === 'image/png' ? picture.toBuffer(type) : picture.toBuffer(type, 90)
      const photo = await read('face', bytes)
      if (!photo.ok) throw new Error(photo.error.message)
      expect(isPhoto(photo.value)).toBe(true)
      expect(await pixelsOf(photo.value)).toMatchObject({ width: 160, height: 160 })
    },
  )

  it('is turned as its camera says, and keeps none of its notes', async () => {
    const photo = await read('turned.jpg', withNotes(jpeg))
    if (!photo.ok) throw new Error(photo.error.message)
    const { at } = await pixelsOf(photo.value)
    // Left and right have become top and bottom.
    expect([at(20, 20), at(140, 20), at(20, 140)]).toEqual(['red', 'red', 'blue'])
    const bytes = Buffer.from(jpegOf(photo.value), 'base64')
    expect(bytes.includes('Lisbon') || bytes.includes('Exif')).toBe(false)
  })

  it('of noise fits, too', async () => {
    // As large as a photo: made smaller, noise would become even.
    const canvas = createCanvas(160, 160)
    const context = canvas.getContext('2d')
    const image = context.createImageData(160, 160)
    let seed = 1
    for (let at = 0; at < image.data.length; at++) {
      seed = (seed * 16_807) % 2_147_483_647
      image.data[at] = at % 4 === 3 || seed % 2 === 1 ? 255 : 0
    }
    context.putImageData(image, 0, 0)
    const photo = await read('noise.png', canvas.toBuffer('image/png'))
    expect(photo.ok && Buffer.from(jpegOf(photo.value), 'base64').length).toBeLessThanOrEqual(
      PHOTO_BYTES,
    )
  })

  it('smaller than a photo stays as small', async () => {
    const photo = await read('tiny.png', halves(20, 30).toBuffer('image/png'))
    expect(photo.ok && (await pixelsOf(photo.value)).width).toBe(20)
  })
})

describe('refused in words:', () => {
  const png = halves(10, 10).toBuffer('image/png')
  const huge = Buffer.from(png)
  huge.writeUInt32BE(60_000, 16)
  huge.writeUInt32BE(60_000, 20)

  it.each([
    [
      'a drawing that could load files',
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'is not a picture that can be read here',
    ],
    ['a text', 'a.jpg', 'hello', 'is not a picture that can be read here'],
    ['nothing', 'empty.jpg', '', '“empty.jpg” (0 bytes): choose another picture'],
    ['more pixels than memory', 'huge.png', huge, 'has more than 100 million pixels'],
    [
      'a picture that ends too soon',
      'cut.jpg',
      Buffer.from('ffd8ffe000104a464946', 'hex'),
      'may be damaged',
    ],
    [
      'pixels that are none',
      'odd.png',
      Buffer.concat([png.subarray(0, 40), Buffer.alloc(40)]),
      'may be damaged',
    ],
  ])('%s', async (_what, name, bytes, says) => {
    const photo = await read(name, bytes)
    expect(photo).toMatchObject({ ok: false, error: { message: expect.stringContaining(says) } })
    expect(JSON.stringify(photo)).not.toContain(folder)
  })

  it('what is not there, and a folder', async () => {
    expect(await readPhoto(join(folder, 'gone.jpg'), ports)).toMatchObject({
      error: { code: 'E_GONE', message: expect.stringContaining('could not be read') },
    })
    expect(await readPhoto(folder, ports)).toMatchObject({ ok: false })
  })

  it('a file of more than 40 MB, which is not even read', async () => {
    const path = join(folder, 'long.jpg')
    writeFileSync(path, Buffer.alloc(40_000_001))
    expect(await readPhoto(path, ports)).toMatchObject({
      error: { message: expect.stringContaining('larger than 40 MB') },
    })
  })

  it.each([
    ['dies', (tell: (code: number) => void) => tell(139), () => {}],
    ['says something else', () => {}, (tell: (message: unknown) => void) => tell('not a photo')],
    ['says nothing', () => {}, () => {}],
  ])('a picture on which its process %s', async (_what, onExit, onMessage) => {
    let killed = 0
    const photo = await read('a.png', png, {
      patience: 20,
      startProcess: () => ({ send() {}, onExit, onMessage, kill: () => void killed++ }),
    })
    expect(photo).toMatchObject({ error: { message: expect.stringContaining('may be damaged') } })
    expect(killed).toBe(1)
  })
})
