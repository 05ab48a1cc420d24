// The commands that docs/automation.md shows are commands, with options, that there are.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { cliFolder } from '../../helpers/run-cli.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../../docs/automation.md'), 'utf8')

/** As typed, from the program's name to the end of the command. */
const shown = [...page.matchAll(/\bpitcrew ([a-z]+)((?: +(?:-[^\s|>'"]*|[^\s|>'`]+|"[^"]*"))*)/g)]

it('every command and option in docs/automation.md is one that there is', async () => {
  const folder = cliFolder()
  expect(shown.length).toBeGreaterThan(15)
  for (const [whole, name = '', typed = ''] of shown) {
    const { exitCode, out } = await folder.run([name, '--help'])
    expect(exitCode, whole).toBe(0)
    for (const [, option = ''] of typed.matchAll(/ (--[a-z-]+)/g))
      expect(out, whole).toContain(option)
  }
})
