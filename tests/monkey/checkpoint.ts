// Now and then: the chart is saved, read back, judged on the command line, undone and done again.

import { faultsOfFindings } from './checks/command-line.ts'
import { faultsOfFile } from './checks/saved-file.ts'
import { faultsOfHistory } from './checks/undo-redo.ts'
import type { Fault } from './fault.ts'
import type { Program } from './program.ts'
import { saveHere } from './save-here.ts'
import { look } from './sight.ts'

/** Roomy, so that everything a checkpoint clicks is within reach. */
export const USUAL_SIZE = { width: 1440, height: 900 }

/** `start` is the file of the chart as it was opened. */
export async function checkpoint(
  program: Program,
  step: number,
  start: string,
): Promise<readonly Fault[]> {
  const { page, folder } = program
  const faults: Fault[] = []
  const add = (check: string, texts: readonly string[]) =>
    faults.push(...texts.map((text) => ({ check, step, text })))

  await handsOff(program)
  const name = `after-${step}.salesorg`
  const end = await saveHere(program, name)
  add('file', faultsOfFile(end, await look(page)))
  add('findings', await faultsOfFindings(page, folder, name))
  add('history', await faultsOfHistory(program, `after-${step}-stop`, { start, end }))
  add('complaint', await program.newComplaints())
  return faults
}

/** No dialog or menu is open any more, no other window, and nothing is being typed. */
async function handsOff(program: Program): Promise<void> {
  const { page } = program
  const MOST_LAYERS = 5
  // What a tooltip lies over cannot be clicked.
  await page.mouse.move(1, 1)
  await program.closeOthers()
  await program.resize(USUAL_SIZE.width, USUAL_SIZE.height)
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const { dialog, isMenuOpen } = await look(page)
    if (dialog === null && !isMenuOpen) break
    await page.keyboard.press('Escape')
    await page.waitForTimeout(150)
  }
  const tab = page.getByRole('tab', { name: 'Findings' })
  if ((await tab.count()) === 0)
    await page.getByRole('button', { name: 'Unfold About the chart' }).click()
  await tab.click()
}
