// @ts-check
// All icons out of one drawing, assets/icon.svg.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { ICNS_SIZES, ICO_SIZES, icnsOf, icoOf } from './icon-files.mjs'

/** Pixels of what windows show: assets/icon.png, which `npm run generate` writes. */
export const WINDOW_ICON_SIZE = 512

/** Where desktops of Linux look for icons, a folder for each size. */
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512]

/**
 * The drawing as PNG.
 * @param {string} root of the project
 * @param {number} size pixels
 */
export async function iconPng(root, size) {
  const drawing = await loadImage(readFileSync(join(root, 'assets', 'icon.svg')))
  // Drawn in this very size: a larger picture made smaller would have ragged edges.
  drawing.width = size
  drawing.height = size
  const canvas = createCanvas(size, size)
  canvas.getContext('2d').drawImage(drawing, 0, 0, size, size)
  return canvas.toBuffer('image/png')
}

/**
 * Writes the icons that packages of all systems need.
 * @param {string} root of the project
 * @param {string} folder
 */
export async function writeIcons(root, folder) {
  const linux = join(folder, 'linux')
  mkdirSync(linux, { recursive: true })
  for (const { size, png } of await pictures(root, LINUX_SIZES))
    writeFileSync(join(linux, `${size}x${size}.png`), png)
  writeFileSync(join(folder, 'icon.ico'), icoOf(await pictures(root, ICO_SIZES)))
  writeFileSync(join(folder, 'icon.icns'), icnsOf(await pictures(root, ICNS_SIZES)))
}

/**
 * @param {string} root
 * @param {readonly number[]} sizes
 */
function pictures(root, sizes) {
  return Promise.all(sizes.map(async (size) => ({ size, png: await iconPng(root, size) })))
}
