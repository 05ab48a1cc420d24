// @ts-check
// Small pictures of decks for a board: each chart in docs/decks is exported by the command line, and some pages of
// its PDF are laid out side by side. Poppler draws them, as a program that knows nothing of Pitcrew.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { run } from '../run.mjs'

/** Which pages tell most, by chart. */
export const DECKS = /** @type {const} */ ({
  'northwind-9': { company: 'Northwind GmbH', pages: [1, 2, 4, 5] },
  'halden-roth-24': { company: 'Halden & Roth', pages: [1, 2, 4, 5] },
  'meridian-60': { company: 'Meridian Software', pages: [1, 3, 6, 8] },
})

/** The day on which they are true, whenever they are made. */
const DAY = '2026-11-30'

/** Pixels of a page, between pages, and of a hundred: names stay readable, and a picture stays small. */
const WIDTH = 720
const GAP = 8
const QUALITY = 80

/**
 * What makes a deck of a chart, as docs/automation.md shows it.
 * @param {string} chart
 * @param {string} company
 */
export function deckCommand(chart, company) {
  return [
    ...['export', `docs/decks/${chart}.salesorg`, '--out-dir', 'decks', '--as', 'pdf,pptx'],
    ...['--page', '16:9', '--pages', 'findings,capacity,people,red-flags'],
    ...['--company', company, '--date', DAY, '--today', DAY],
  ]
}

/**
 * @param {{ root: string, folder: string, only?: string | undefined }} how
 * @returns {Promise<readonly string[]>} what went wrong
 */
export async function takeDecks({ root, folder, only }) {
  const wrong = []
  for (const [chart, { company, pages }] of Object.entries(DECKS)) {
    const name = `deck-${chart}`
    if (only !== undefined && only !== name) continue
    const temp = mkdtempSync(join(tmpdir(), 'pitcrew-decks-'))
    const args = deckCommand(chart, company).map((arg) => (arg === 'decks' ? temp : arg))
    const code =
      (await run(process.execPath, ['scripts/pitcrew.mjs', ...args], { cwd: root })) ||
      (await run('pdftoppm', [
        '-png',
        '-scale-to-x',
        `${WIDTH}`,
        '-scale-to-y',
        '-1',
        join(temp, `${chart}.pdf`),
        join(temp, 'page'),
      ]).catch(() => 1))
    if (code === 0) writeFileSync(join(folder, `${name}.webp`), await sideBySide(temp, pages))
    else wrong.push(`${name}: it needs pdftoppm, of Poppler`)
    rmSync(temp, { recursive: true })
  }
  return wrong
}

/**
 * Two in a row.
 * @param {string} folder
 * @param {readonly number[]} pages
 */
async function sideBySide(folder, pages) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .toSorted()
  const images = await Promise.all(
    pages.map((page) => loadImage(join(folder, names[page - 1] ?? ''))),
  )
  const height = Math.max(...images.map((image) => image.height))
  const canvas = createCanvas(2 * WIDTH + GAP, Math.ceil(images.length / 2) * (height + GAP) - GAP)
  const context = canvas.getContext('2d')
  context.fillStyle = '#b8bfca'
  context.fillRect(0, 0, canvas.width, canvas.height)
  for (const [at, image] of images.entries())
    context.drawImage(image, (at % 2) * (WIDTH + GAP), Math.floor(at / 2) * (height + GAP))
  return canvas.encode('webp', QUALITY)
}
