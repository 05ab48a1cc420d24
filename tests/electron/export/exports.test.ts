// Exports, read back: size and ink of a PNG, text and fonts of a PDF, what is too large.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import type { ExportRequest } from '../../../electron/export/export-request.ts'
import { FORMATS } from '../../../electron/export/formats.ts'
import { belt, buildDocument, withRoles } from '../../helpers/build-document.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { TODAY } from '../../helpers/today.ts'

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

async function bytesOf(format: keyof typeof FORMATS, change?: Partial<ExportRequest>) {
  const written = await FORMATS[format].write(request(change))
  if (!written.ok) throw new Error(written.error.message)
  return Buffer.from(written.value)
}

async function pixelsOf(png: Buffer) {
  const image = await loadImage(png)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  return { image, data: context.getImageData(0, 0, image.width, image.height).data }
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

  test('what would be too large is refused with what would fit', async () => {
    const document = buildDocument(belt(250, 250, 250, 249))
    const written = await FORMATS.png.write(request({ document, scale: 4 }))
    expect(written).toMatchObject({ ok: false, error: { code: 'E_EXPORT_TOO_LARGE' } })
    const fitting = written.ok ? null : /scale of ([\d.]+)/.exec(written.error.message)?.[1]
    expect((await FORMATS.png.write(request({ document, scale: Number(fitting) }))).ok).toBe(true)
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
    const document = buildDocument(belt(3000, 3000, 3000, 3000))
    writeFileSync(file, await bytesOf('pdf', { document }))
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(info) ?? []
    expect(Number(width)).toBeLessThanOrEqual(14_400)
    expect(Number(height)).toBeLessThanOrEqual(14_400)
  })
})

test('SVG holds the names as text', async () => {
  const svg = (await bytesOf('svg')).toString('utf8')
  expect(svg).toMatch(/^<svg xmlns=/)
  expect(svg).toContain('>Zoë Ångström<')
})
