// Runs where there is no network: drives the window of the packed program, told as one line of JSON.
import { execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { z } from 'zod'
import { card } from '../e2e/helpers/canvas.ts'
import { addressSaidBy } from './helpers/driven.ts'
import { OUTSIDE, reach } from './helpers/reach.ts'

/** Asked for on the command line, and never given. */
const INSPECTOR = { host: '127.0.0.1', port: 39_229 }

const jobSchema = z.object({ binary: z.string(), folder: z.string(), title: z.string() })

/** Opens the file that it is started with, edits, saves, exports and ends. */
export async function run(): Promise<void> {
  const { binary, folder, title } = jobSchema.parse(JSON.parse(process.env.PITCREW_JOB ?? ''))
  const file = join(folder, 'team.salesorg')
  // As the administrator of this network, whom Chromium's sandbox does not start for.
  const inspect = `--inspect=${INSPECTOR.host}:${INSPECTOR.port}`
  const program = spawn(binary, ['--no-sandbox', '--remote-debugging-port=0', inspect, file], {
    cwd: folder,
    env: { ...process.env, PITCREW_USER_DATA: join(folder, 'profile'), LC_ALL: 'en_GB.UTF-8' },
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  const ended = new Promise((resolve) => program.once('exit', resolve))
  try {
    const browser = await chromium.connectOverCDP(await addressSaidBy(program.stderr))
    const page = browser.contexts().flatMap((context) => context.pages())[0]
    if (!page) throw new Error('The packed program has no window.')
    await card(page, 'ae-1').dblclick()
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+s')
    await page.getByText('team.salesorg · Saved').waitFor()
    const told = {
      networks: Object.keys(networkInterfaces()),
      outside: await reach(OUTSIDE),
      inspector: await reach(INSPECTOR),
      isSaved: readFileSync(file, 'utf8').includes(title),
      pdf: await exportPdf(page, folder),
    }
    await browser.close()
    program.kill('SIGTERM')
    process.stdout.write(`${JSON.stringify({ ...told, exitCode: await ended })}\n`)
  } finally {
    program.kill('SIGKILL')
  }
}

/** What the file begins with. The system's own dialog asks where, and proposes the chart's folder. */
async function exportPdf(page: Page, folder: string): Promise<string> {
  await page.keyboard.press('Control+e')
  await page.getByRole('radio', { name: 'PDF' }).click()
  await page.getByRole('button', { name: /^Export PDF/ }).click()
  const find = ['search', '--sync', '--onlyvisible', '--name', '^Save']
  const dialog = execFileSync('xdotool', find, { encoding: 'utf8', timeout: 20_000 }).trim()
  execFileSync('xdotool', ['windowfocus', '--sync', dialog, 'key', 'Return'], { timeout: 20_000 })
  await page.getByRole('heading', { name: 'Export the chart' }).waitFor({ state: 'detached' })
  const named = readdirSync(folder).find((name) => name.endsWith('.pdf'))
  if (!named) throw new Error('The export was written elsewhere, or not at all.')
  return readFileSync(join(folder, named)).toString('latin1', 0, 5)
}
