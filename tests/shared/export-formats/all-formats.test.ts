// The table of export formats: each has a writer, and everything that offers formats offers all of them.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writers } from '../../../electron/export/writers.ts'
import { EXPORT_COMMANDS } from '../../../renderer/actions/export-commands.ts'
import {
  EXPORT_FORMAT_IDS,
  EXPORT_FORMATS,
  findExportFormat,
  formatsTaking,
} from '../../../shared/export-formats/all-formats.ts'
import { CALLS } from '../../../shared/ipc/tables.ts'
import { cliFolder } from '../../helpers/run-cli.ts'

it('lists each format once, by its place', () => {
  expect(EXPORT_FORMAT_IDS.slice(0, 3)).toEqual(['png', 'pdf', 'svg'])
  for (const key of ['id', 'name', 'kind', 'hint', 'place'] as const)
    expect(new Set(EXPORT_FORMATS.map((format) => format[key])).size).toBe(EXPORT_FORMATS.length)
})

it('a format and its writer stand in files of its name', () => {
  for (const folder of ['shared/export-formats', 'electron/export']) {
    const files = readdirSync(resolve(import.meta.dirname, '../../..', folder))
    for (const id of EXPORT_FORMAT_IDS) expect(files).toContain(`${id}.ts`)
  }
  expect(Object.keys(writers).toSorted()).toEqual(EXPORT_FORMAT_IDS.toSorted())
})

it('finds formats, and nothing that only looks like one', () => {
  expect(findExportFormat('pdf')?.name).toBe('PDF')
  for (const id of ['', 'PNG', 'gif', 'toString', '__proto__'])
    expect(findExportFormat(id)).toBeUndefined()
  expect(formatsTaking('transparent').map(({ id }) => id)).toEqual(['png', 'svg'])
})

describe.each(EXPORT_FORMATS)('$name', ({ id, name, kind, example }) => {
  it('may be asked for by the window, and has a command', () => {
    const { format } = CALLS['export:run'].args().def.items[0].shape
    expect(format.options).toContain(id)
    const command = EXPORT_COMMANDS.find((each) => each.id === `export-${id}`)
    expect(command?.label).toBe(`Export as ${name}…`)
  })

  it('is in the help of the command line', async () => {
    const wordsOf = async (args: readonly string[]) =>
      (await cliFolder().run(args)).out.replace(/\s+/g, ' ')
    expect(await wordsOf(['--help'])).toMatch(new RegExp(`write charts as [^.]*\\b${name}\\b`))
    const help = await wordsOf(['export', '--help'])
    for (const text of [kind, `OUT.${id}`, `team.${id}`, example.meaning])
      expect(help).toContain(text)
  })
})
