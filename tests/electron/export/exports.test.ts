// Exports, read back: size and ink of a PNG, text and fonts of a PDF, what is too large.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inflateSync } from 'node:zlib'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { type ExportRequest, exportScene } from '../../../electron/export/export-request.ts'
import { writers } from '../../../electron/export/writers.ts'
import { paintScene } from '../../../shared/scene/paint.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { belt, buildDocument, withRoles } from '../../helpers/build-document.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { TODAY } from '../../helpers/today.ts'

/** Several bands at any scale. */
const MANY = largeOrganisation(150, 'conveyor')

const TEAM = withRoles(belt(1, 1, 2, 0), {
  'closing 1': { title: 'Chief closer', person: 'Zoë Ångström' },
})

function request(change: Partial<ExportRequest> = {}): ExportRequest {
  return {
    document: buildDocument(TEAM),
    theme: 'light',
    scale: 1,
    today: TODAY,
    transparent: false,
    fontsFolder: resolve(import.meta.dirname, '../../../assets/fonts'),
    ...change,
  }
}

async function bytesOf(format: keyof typeof writers, change?: Partial<ExportRequest>) {
  const written = await writers[format](request(change))
  if (!written.ok) throw new Error(written.error.message)
  return Buffer.from(written.value)
}

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

/** How many of the numbered people are named, each counted once. */
function peopleIn(text: string): number {
  return new Set([...text.matchAll(/\bPerson \d+/g)].map(([name]) => name)).size
}

function peopleOf({ roles }: ExportRequest['document']): number {
  return new Set(roles.flatMap(({ personId }) => personId ?? [])).size
}

async function pixelsOf(png: Buffer) {
  const image = await loadImage(png)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  return { image, data: Buffer.from(data) }
}

describe('PNG', () => {
  test('each scale is so many times as large', async () => {
    const { image: once } = await pixelsOf(await bytesOf('png'))
    for (const scale of [2, 3, 4]) {
      const { image } = await pixelsOf(await bytesOf('png', { scale }))
      expect([image.width, image.height]).toEqual([once.width * scale, once.height * scale])
    }
  })

  test('cards, lanes and text leave many colours', async () => {
    const { data } = await pixelsOf(await bytesOf('png'))
    const colours = new Set<string>()
    for (let at = 0; at < data.length; at += 4) colours.add(data.subarray(at, at + 3).join())
    expect(colours.size).toBeGreaterThan(100)
  })

  test('transparent where nothing is drawn, else the colour of the theme', async () => {
    const corner = async (change: Partial<ExportRequest>) => [
      ...(await pixelsOf(await bytesOf('png', change))).data.subarray(0, 4),
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
  ])(
    'at %d x the same pixels as painted in one go; transparent: %s',
    async (scale, transparent) => {
      const asked = request({ document: MANY, scale, transparent })
      const { image, data } = await pixelsOf(await bytesOf('png', asked))
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
    },
  )

  test('says how large it is meant to be shown', async () => {
    const png = await bytesOf('png', { scale: 2 })
    const at = png.indexOf('pHYs')
    // Pixels for each metre: twice 96 to the inch.
    expect(png.readUInt32BE(at + 4)).toBe(7559)
    expect(png[at + 12]).toBe(1)
  })

  test('hears of progress, up to all', async () => {
    const heard: number[] = []
    await writers.png(request({ document: MANY, scale: 4 }), (fraction) => heard.push(fraction))
    expect(heard.length).toBeGreaterThan(2)
    expect(heard).toEqual(heard.toSorted((a, b) => a - b))
    expect(heard.at(-1)).toBe(1)
  })

  test('five thousand roles at twice the size are whole', async () => {
    const png = await bytesOf('png', { document: largeOrganisation(5000, 'conveyor'), scale: 2 })
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
    const written = await writers.png(request({ document, scale: 4 }))
    expect(written).toMatchObject({ ok: false, error: { code: 'E_EXPORT_TOO_LARGE' } })
    const fitting = written.ok ? null : /scale of ([\d.]+)/.exec(written.error.message)?.[1]
    expect((await writers.png(request({ document, scale: Number(fitting) }))).ok).toBe(true)
  })
})

describe('PDF', () => {
  test('the names can be searched, the fonts are embedded, the page fits', async () => {
    const file = join(tempFolder(), 'chart.pdf')
    writeFileSync(file, await bytesOf('pdf'))
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    for (const name of ['Test team', 'Chief closer', 'Zoë Ångström']) expect(text).toContain(name)
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/Inter.*TrueType.*yes yes yes/)
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
    expect(info).toMatch(/Title:\s+Test team/)
    expect(info).toMatch(/Pages:\s+1\n/)
    expect(info).toMatch(/JavaScript:\s+no/)
  })

  test('no side is longer than viewers open', async () => {
    const file = join(tempFolder(), 'large.pdf')
    const document = largeOrganisation(10_000, 'pods')
    writeFileSync(file, await bytesOf('pdf', { document }))
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(info) ?? []
    expect(Number(width)).toBeLessThanOrEqual(14_400)
    expect(Number(height)).toBeLessThanOrEqual(14_400)
  })

  test('all of five thousand roles are on the page', async () => {
    const file = join(tempFolder(), 'many.pdf')
    writeFileSync(file, await bytesOf('pdf', { document: largeOrganisation(5000, 'conveyor') }))
    const options = { encoding: 'utf8', maxBuffer: 50_000_000 } as const
    const text = execFileSync('pdftotext', ['-raw', file, '-'], options)
    expect(peopleIn(text)).toEqual(peopleOf(largeOrganisation(5000, 'conveyor')))
  })
})

test('SVG holds the names as text', async () => {
  const svg = (await bytesOf('svg')).toString('utf8')
  expect(svg).toMatch(/^<svg xmlns=/)
  expect(svg).toContain('>Zoë Ångström<')
})

test('SVG holds all of five thousand roles', async () => {
  const document = largeOrganisation(5000, 'pods')
  const svg = (await bytesOf('svg', { document })).toString('utf8')
  expect(peopleIn(svg)).toEqual(peopleOf(document))
})
