// What docs/automation.md shows works: every command of the command line is run as it stands there, in a folder with
// the files that the page speaks of; those that shells and git run are looked up in the help.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { DECKS, deckCommand } from '../../../scripts/pictures/decks.mjs'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

const root = resolve(import.meta.dirname, '../../..')
const page = readFileSync(join(root, 'docs/automation.md'), 'utf8')

/** As typed, from the program's name to the end of the command. */
const shown = [...page.matchAll(/\bpitcrew ([a-z]+)((?: +(?:-[^\s|>'"]*|[^\s|>'`]+|"[^"]*"))*)/g)]

/** Lines that are nothing but commands of ours, where nothing is left for a shell but to lead their output. */
const LINES = [...page.matchAll(/^pitcrew .*$/gm)]
  .map(([line]) => line.replace(/ +#.*$/, ''))
  .filter((line) => !/[|<]/.test(line))

/** They are alike but for their charts, of which one is enough. */
const OTHER_DECKS = /docs\/decks\/(?!northwind)/

let folder: CliFolder

beforeAll(async () => {
  folder = cliFolder()
  const sample = readFileSync(join(root, 'assets/samples/healthy-belt.salesorg'), 'utf8')
  for (const name of ['charts', 'charts/north', 'docs']) mkdirSync(join(folder.path, name))
  for (const name of ['charts/team', 'charts/north/team', 'old'])
    await folder.write(`${name}.salesorg`, sample)
  cpSync(join(root, 'docs/decks'), join(folder.path, 'docs/decks'), { recursive: true })
  // Two roles with one id.
  await folder.write('damaged.salesorg', sample.replace('"id": "head"', '"id": "ae-1"'))
  cpSync(join(root, 'tests/fixtures/lists/pods.xlsx'), join(folder.path, 'staff.xlsx'))
  await folder.run(['export', 'charts/team.salesorg', '-o', 'roles-changed.xlsx'])
  const { out } = await folder.run(['check', 'charts', '--json'])
  await folder.write('known.json', out)
})

it('every command and option in docs/automation.md is one that there is', async () => {
  expect(shown.length).toBeGreaterThan(25)
  for (const [whole, name = '', typed = ''] of shown) {
    const { exitCode, out } = await folder.run([name, '--help'])
    expect(exitCode, whole).toBe(0)
    for (const [, option = ''] of typed.matchAll(/ (--[a-z-]+)/g))
      expect(out, whole).toContain(option)
  }
})

it('each of them that needs no other program does what the page says', async () => {
  expect(LINES.length).toBeGreaterThan(20)
  for (const line of LINES.filter((each) => !OTHER_DECKS.test(each))) {
    const [command = '', file] = line.split(' > ')
    const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    )
    const output = args[args.indexOf('-o') + 1] ?? ''
    // The page makes one chart in several ways, each by itself.
    if (output.endsWith('.salesorg')) rmSync(join(folder.path, output), { force: true })
    const run = await folder.run(args.slice(1))
    // Findings are no failure.
    expect(run.exitCode, `${line}: ${run.errors}`).toBeLessThan(2)
    if (file !== undefined) writeFileSync(join(folder.path, file), run.out)
  }
  const pictures = readdirSync(join(folder.path, 'pictures'))
  expect(pictures).toEqual(expect.arrayContaining(['charts-team.pdf', 'north-team.png']))
  expect(readdirSync(join(folder.path, 'decks'))).toEqual(['northwind-9.pdf', 'northwind-9.pptx'])
})

it('the decks are made by the commands that the page shows', () => {
  for (const [chart, { company }] of Object.entries(DECKS)) {
    const args = deckCommand(chart, company).map((arg) => (arg.includes(' ') ? `"${arg}"` : arg))
    expect(LINES).toContain(`pitcrew ${args.join(' ')}`)
  }
})
