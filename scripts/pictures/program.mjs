// @ts-check
// The real program, started for pictures: its window in any size and theme, and what can be done in it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { _electron } from 'playwright-core'
import { runnerImport } from 'vite'

/** Milliseconds that cards may glide, and that parts of the window may take to come. */
const REST = 600

/** Milliseconds after which something is not there. */
const PATIENCE = 5_000

/** Of a hundred: letters stay sharp, and a picture stays small. */
const QUALITY = 82

// Samples are read by the program's own code, which is TypeScript: vite runs it.
const { module: samples } = await runnerImport(join(import.meta.dirname, 'samples-of-today.ts'))

/**
 * @typedef {object} Program
 * @property {import('playwright-core').ElectronApplication} app
 * @property {import('playwright-core').Page} page
 * @property {() => Promise<void>} end
 */

/**
 * Starts it as somebody who has never used it, with copies of these samples as of today.
 * @param {Record<string, string>} env says how, as `withElectron` makes it
 * @param {readonly string[]} files
 * @returns {Promise<Program>}
 */
export async function startProgram(env, files) {
  const { executablePath, args } = JSON.parse(env.PITCREW_ELECTRON ?? '')
  const folder = mkdtempSync(join(tmpdir(), 'pitcrew-pictures-'))
  const copies = files.map((file) => join(folder, basename(file)))
  for (const [at, file] of files.entries())
    writeFileSync(copies[at] ?? '', await samples.sampleOfToday(file))
  const app = await _electron.launch({
    executablePath,
    args: [...args, ...copies],
    cwd: folder,
    env: {
      .../** @type {Record<string, string>} */ (process.env),
      ...env,
      PITCREW_USER_DATA: join(folder, 'profile'),
      LC_ALL: 'en_GB.UTF-8',
    },
  })
  const page = await app.firstWindow()
  page.setDefaultTimeout(PATIENCE)
  await isDrawn(page)
  const end = async () => {
    await app.evaluate(({ app: main }) => main.exit(0)).catch(() => undefined)
    await app.close().catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  }
  return { app, page, end }
}

/**
 * The window is there, whatever lies over it.
 * @param {import('playwright-core').Page} page
 */
export async function isDrawn(page) {
  await page.locator('[data-chart]').waitFor({ state: 'attached' })
  await page.waitForTimeout(REST)
}

/**
 * Gives the window this much room and these colours.
 * @param {Program} program
 * @param {{ width: number, height: number, theme: 'light' | 'dark' }} look
 */
export async function dress(program, { width, height, theme }) {
  await program.page.setViewportSize({ width, height })
  await wear(program, theme)
  await program.page.waitForTimeout(REST)
}

/**
 * Gives the window these colours, where nothing moves.
 * @param {Program} program
 * @param {'light' | 'dark'} theme
 */
export async function wear({ page }, theme) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
}

/**
 * Chooses something in the native menu.
 * @param {Program} program
 * @param {string} label
 */
export async function choose({ app, page }, label) {
  const window = await app.browserWindow(page)
  const isThere = await app.evaluate(
    ({ Menu }, [wanted, shown]) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
      const item = items?.find((each) => each.label === wanted)
      item?.click(item, shown, {})
      return item !== undefined
    },
    /** @type {const} */ ([label, window]),
  )
  if (!isThere) throw new Error(`no menu offers “${label}”`)
  await page.waitForTimeout(REST)
}

/**
 * Takes a picture of a part of the window, or of all of it, and writes it as PNG or WebP.
 * @param {Program} program
 * @param {string} path
 * @param {import('playwright-core').Locator} [part]
 */
export async function takePicture({ page }, path, part) {
  await page.mouse.move(0, 0)
  await page.waitForTimeout(REST)
  const png = part ? await part.first().screenshot() : await page.screenshot()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, path.endsWith('.webp') ? await webpOf(png) : png)
}

/** @param {Buffer} png */
async function webpOf(png) {
  const image = await loadImage(png)
  const canvas = createCanvas(image.width, image.height)
  canvas.getContext('2d').drawImage(image, 0, 0)
  return canvas.encode('webp', QUALITY)
}
