// One program for the tests of a file, as long as they show the same chart: sooner than a start for each.
import { calm } from './calm.ts'
import { type Pitcrew, quitWithoutComplaints, startPitcrew } from './pitcrew.ts'
import { showTab } from './window-state.ts'

interface OneProgram {
  /** A program that shows this file, as if it had just been started. */
  show(file: string): Promise<Pitcrew>
  /** For `afterAll`. */
  end(): Promise<void>
}

export function oneProgram(): OneProgram {
  let running: { readonly pitcrew: Pitcrew; readonly file: string } | null = null
  const end = async () => {
    const ended = running
    running = null
    if (ended) await quitWithoutComplaints(ended.pitcrew)
  }
  return {
    end,
    async show(file) {
      if (running?.file === file) await refresh(running.pitcrew)
      else {
        await end()
        running = { pitcrew: await startPitcrew({ files: [file] }), file }
      }
      return running.pitcrew
    },
  }
}

/** Nothing is open, selected or done any more, and the whole chart is in sight. */
async function refresh({ page }: Pitcrew): Promise<void> {
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('Escape')
  const undo = page.getByRole('button', { name: /^Undo: / })
  while ((await undo.count()) > 0) await undo.click()
  await page.getByRole('button', { name: 'Close this message' }).evaluateAll((buttons) => {
    for (const button of buttons) if (button instanceof HTMLElement) button.click()
  })
  await showTab(page, 'Roles')
  await showTab(page, 'Findings')
  await page.getByRole('region', { name: 'Chart', exact: true }).focus()
  for (let time = 0; time < 2; time += 1) await page.keyboard.press('Escape')
  await page.keyboard.press('Control+1')
  await calm(page)
}
