// The panel says what `pitcrew check` says of the saved file: the same rules, the same lines.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { today } from '../../../electron/basics/today.ts'
import { runCli } from '../../../electron/cli/main.ts'

const reportSchema = z.array(
  z.object({
    findings: z.array(
      z.object({
        rule: z.string(),
        headline: z.string(),
        muted: z.unknown(),
        foldedInto: z.unknown(),
      }),
    ),
  }),
)

/** What only one of the two says of a file in a folder. */
export async function faultsOfFindings(
  page: Page,
  folder: string,
  name: string,
): Promise<readonly string[]> {
  const told = await findingsOnCommandLine(folder, name)
  const shown = await findingsInPanel(page)
  return [
    ...without(told, shown).map((finding) => `only on the command line: ${finding}`),
    ...without(shown, told).map((finding) => `only in the window: ${finding}`),
  ]
}

async function findingsOnCommandLine(folder: string, name: string): Promise<readonly string[]> {
  const root = resolve(import.meta.dirname, '../../..')
  let out = ''
  let errors = ''
  const code = await runCli(['check', name, '--format', 'json'], {
    print: (text) => {
      out += text
    },
    printBytes: () => undefined,
    printError: (text) => {
      errors += text
    },
    readInput: async () => new Uint8Array(),
    folder,
    hasColour: false,
    showsProgress: false,
    width: null,
    fontsFolder: resolve(root, 'assets/fonts'),
    version: JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version,
    today: today(),
  })
  if (code > 1 || errors !== '') throw new Error(`the command line ended with ${code}: ${errors}`)
  const [report] = reportSchema.parse(JSON.parse(out))
  const lines = report?.findings.filter(
    ({ muted, foldedInto }) => muted === null && foldedInto === null,
  )
  return (lines ?? []).map(({ rule, headline }) => `${rule} ${letters(headline)}`)
}

/** All of them: unfolded, and not only those about some roles. */
async function findingsInPanel(page: Page): Promise<readonly string[]> {
  await page.getByRole('tab', { name: 'Findings' }).click()
  const panel = page.getByRole('region', { name: 'Findings' })
  await panel.waitFor()
  const narrowed = panel.getByRole('button', { name: /show all$/ })
  if ((await narrowed.count()) > 0) await narrowed.click()
  const closed = panel.locator('[data-group][aria-expanded="false"]')
  while ((await closed.count()) > 0) await closed.first().click()
  const folded = panel.getByRole('button', { name: /^and \d+ more$/ })
  while ((await folded.count()) > 0) await folded.first().click()
  const items = await panel.locator('li[data-rule]').evaluateAll((found) =>
    found.map((item) => {
      const sentence = item.querySelector('[data-finding]')?.cloneNode(true)
      if (sentence instanceof Element) sentence.querySelector('[role=img]')?.remove()
      return { rule: item.getAttribute('data-rule'), said: sentence?.textContent ?? '' }
    }),
  )
  return items.map(({ rule, said }) => `${rule} ${letters(said)}`)
}

/** Spaces that keep words together are read as spaces. */
function letters(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Those of the first list that are not in the second, each as often as it is missing. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other]
  return list.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
