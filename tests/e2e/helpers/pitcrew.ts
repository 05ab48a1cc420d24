// Starts the real program in a real Electron, with a profile of its own, and drives its window.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { z } from 'zod'

const launchSchema = z.object({ executablePath: z.string(), args: z.array(z.string()) })

const SAMPLES = resolve(import.meta.dirname, '../../../assets/samples')
const SCREENSHOTS = resolve(import.meta.dirname, '../../../out/screenshots')

/** What Chromium says of the page itself, whose policy has a sandbox, when it is loaded anew. */
const NO_FRAME = 'An iframe which has both allow-scripts and allow-same-origin'

export interface Pitcrew {
  readonly app: ElectronApplication
  readonly page: Page
  /** A folder for the test's own files. */
  readonly folder: string
  /** What went wrong in the page: errors, refused loads, unhandled rejections. */
  readonly complaints: readonly string[]
  screenshot(name: string): Promise<void>
  /** Ends the program without asking. */
  quit(): Promise<void>
}

interface StartOptions {
  readonly files?: readonly string[]
  /** Of an earlier start: then it is a later start of the same user. */
  readonly folder?: string
  /** Leaves the start screen over the chart, where there is one. */
  readonly keepsStart?: boolean
  /** How the system writes numbers, as Linux names it. */
  readonly locale?: string
}

/** Numbers are written as in Britain, wherever the tests run, unless a test wants to see others. */
export async function startPitcrew({
  locale = 'en_GB.UTF-8',
  ...options
}: StartOptions = {}): Promise<Pitcrew> {
  const launch = process.env.PITCREW_ELECTRON
  if (!launch) throw new Error('Run the end-to-end tests with `npm test`, which finds an Electron.')
  const { executablePath, args } = launchSchema.parse(JSON.parse(launch))
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'pitcrew-e2e-'))
  const app = await _electron.launch({
    executablePath,
    args: [...args, ...(options.files ?? [])],
    cwd: folder,
    env: { ...environment(), PITCREW_USER_DATA: join(folder, 'profile'), LC_ALL: locale },
  })
  const page = await app.firstWindow()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning'
    if (isComplaint && !message.text().startsWith(NO_FRAME)) complaints.push(message.text())
  })
  await page.locator('[data-start]:visible, [data-chart]:visible').first().waitFor()
  if (!options.keepsStart) await leaveStartScreen(page)
  // A lane, not just any part: a straight line has no area and counts as hidden.
  if (!options.keepsStart) await page.locator('[data-part^="lane:"]').first().waitFor()
  // Below a start screen the chart comes later; alone it is fitted in the frame after its first picture.
  await page.waitForTimeout(300)
  await quietMoment(page)
  return {
    app,
    page,
    folder,
    complaints,
    async screenshot(name) {
      mkdirSync(SCREENSHOTS, { recursive: true })
      // Cards glide for a moment.
      await page.waitForTimeout(250)
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) })
    },
    async quit() {
      // app.exit skips the guard for unsaved work, which has tests of its own.
      await app.evaluate(({ app: main }) => main.exit(0)).catch(() => undefined)
      await app.close().catch(() => undefined)
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Shows the chart below it, if there is a start screen over one. */
async function leaveStartScreen(page: Page): Promise<void> {
  const start = page.locator('[data-start]')
  if (!(await start.isVisible())) return
  await page.keyboard.press('Escape')
  await start.waitFor({ state: 'detached' })
}

/** When the page has nothing to do, however busy the machine is. */
async function quietMoment(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}

/** For `afterEach`: the program ends, and nothing went wrong in its page. */
export async function quitWithoutComplaints({ complaints, quit }: Pitcrew): Promise<void> {
  await quit()
  assert.deepEqual(complaints, [])
}

/** The path of a sample that comes with the program. */
export function sample(name: string): string {
  return join(SAMPLES, `${name}.salesorg`)
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  )
}
