// All icons come from one drawing, and are files that Windows and macOS can read.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { iconPng, WINDOW_ICON_SIZE, writeIcons } from '../../../scripts/package/icons.mjs'
import { tempFolder } from '../../helpers/temp-folder.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

/** Of 255; machines round differently. */
const ROUNDING = 3

async function pixelsOf(png: Buffer): Promise<{ size: number; data: Uint8ClampedArray }> {
  const image = await loadImage(png)
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  return { size: image.width, data: context.getImageData(0, 0, image.width, image.height).data }
}

test('the icon of windows is the drawing; otherwise run `npm run generate`', async () => {
  const kept = await pixelsOf(readFileSync(join(ROOT, 'assets/icon.png')))
  const drawn = await pixelsOf(await iconPng(ROOT, WINDOW_ICON_SIZE))
  expect(kept.size).toBe(drawn.size)
  const furthest = kept.data.reduce(
    (most, value, at) => Math.max(most, Math.abs(value - (drawn.data[at] ?? 0))),
    0,
  )
  expect(furthest).toBeLessThanOrEqual(ROUNDING)
})

test('Linux, Windows and macOS get theirs in all sizes', async () => {
  const folder = tempFolder()
  await writeIcons(ROOT, folder)

  const linux = readdirSync(join(folder, 'linux'))
  expect(linux).toHaveLength(8)
  for (const name of linux) {
    const { size } = await pixelsOf(readFileSync(join(folder, 'linux', name)))
    expect(name).toBe(`${size}x${size}.png`)
  }

  const ico = readFileSync(join(folder, 'icon.ico'))
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1])
  const inIco: number[] = []
  for (let at = 6; inIco.length < ico.readUInt16LE(4); at += 16) {
    const start = ico.readUInt32LE(at + 12)
    const { size } = await pixelsOf(ico.subarray(start, start + ico.readUInt32LE(at + 8)))
    expect(ico.readUInt8(at) || 256).toBe(size)
    inIco.push(size)
  }
  expect(inIco).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256])

  const icns = readFileSync(join(folder, 'icon.icns'))
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length])
  const inIcns: Record<string, number> = {}
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    const { size } = await pixelsOf(icns.subarray(at + 8, at + icns.readUInt32BE(at + 4)))
    inIcns[icns.toString('latin1', at, at + 4)] = size
  }
  expect(inIcns).toEqual({
    icp4: 16,
    icp5: 32,
    ic11: 32,
    ic12: 64,
    ic07: 128,
    ic13: 256,
    ic08: 256,
    ic14: 512,
    ic09: 512,
    ic10: 1024,
  })
})
