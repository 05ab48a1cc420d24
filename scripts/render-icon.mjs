// @ts-check
// Renders assets/icon.svg to assets/icon.png (512 pixels), which installers and Linux windows need.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'

const assets = join(resolve(import.meta.dirname, '..'), 'assets')

/** Pixels; the size that electron-builder makes all others from. */
const SIZE = 512

const image = await loadImage(readFileSync(join(assets, 'icon.svg')))
const canvas = createCanvas(SIZE, SIZE)
canvas.getContext('2d').drawImage(image, 0, 0, SIZE, SIZE)
writeFileSync(join(assets, 'icon.png'), canvas.toBuffer('image/png'))
