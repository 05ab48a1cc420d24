// Runs inside a network that has nothing but itself: the whole way of a chart, told as one line of JSON.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { card } from '../e2e/helpers/canvas.ts'
import { answerSaveDialog } from '../e2e/helpers/dialogs.ts'
import { type Pitcrew, sample, startPitcrew } from '../e2e/helpers/pitcrew.ts'
import { OUTSIDE, reach } from './helpers/reach.ts'

/** What files of a format begin with, as one character for each byte. */
const BEGINNINGS = { PNG: '\u0089PNG\r', PDF: '%PDF-', SVG: '<svg ' } as const

/** Opens, edits, saves and exports in the real window; prints what came of it. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pitcrew-no-network-'))
  const file = join(folder, 'team.salesorg')
  copyFileSync(sample('healthy-belt'), file)
  const pitcrew = await startPitcrew({ files: [file] })
  try {
    const { page } = pitcrew
    await card(page, 'ae-1').dblclick()
    await page.keyboard.type('Seller without a network')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+s')
    await page.getByText('team.salesorg · Saved').waitFor()
    const exported: Record<string, boolean> = {}
    for (const [format, beginning] of Object.entries(BEGINNINGS)) {
      const path = join(folder, `team.${format.toLowerCase()}`)
      exported[format] = (await exportAs(pitcrew, format, path)) === beginning
    }
    const told = {
      networks: Object.keys(networkInterfaces()),
      outside: await reach(OUTSIDE),
      isSaved: readFileSync(file, 'utf8').includes('Seller without a network'),
      exported,
      complaints: pitcrew.complaints,
    }
    process.stdout.write(`${JSON.stringify(told)}\n`)
  } finally {
    await pitcrew.quit()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the file begins with. */
async function exportAs(pitcrew: Pitcrew, format: string, path: string): Promise<string> {
  const { page } = pitcrew
  await answerSaveDialog(pitcrew, path)
  await page.keyboard.press('Control+e')
  await page.getByRole('radio', { name: format }).click()
  await page.getByRole('button', { name: new RegExp(`^Export ${format}`) }).click()
  await page.getByRole('heading', { name: 'Export the chart' }).waitFor({ state: 'detached' })
  return readFileSync(path).toString('latin1', 0, 5)
}
