// `pitcrew new`: charts to begin with, from templates and from answers.
import { beforeEach, describe, expect, it } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { TEMPLATES } from '../../../shared/templates/templates.ts'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

let folder: CliFolder

beforeEach(() => {
  folder = cliFolder()
})

function chartIn(text: string): Document {
  const read = readDocument(text)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

describe('new', () => {
  it.each(TEMPLATES)('begins with the template $id', async ({ id, structure, chart }) => {
    const { exitCode, out } = await folder.run(['new', '-o', '-', '--template', id])
    expect(exitCode).toBe(0)
    expect(chartIn(out)).toMatchObject({ structure })
    expect(chartIn(out).roles).toHaveLength(chart().roles.length)
  })

  it('begins with what the advisor would, named and with a currency', async () => {
    const args = ['--sales-heads', '12', '--complexity', 'long-cycle', '--name', 'Acme']
    const run = await folder.run(['new', '-o', 'a.salesorg', ...args, '--currency', 'CHF'])
    expect(run).toMatchObject({ exitCode: 0, errors: '' })
    const chart = chartIn((await folder.read('a.salesorg')).toString())
    expect(chart).toMatchObject({ name: 'Acme', currency: 'CHF', company: { salesHeads: 12 } })
    expect(chart.roles.length).toBeGreaterThanOrEqual(12)
    const advice = await folder.run(['advise', ...args.slice(0, 4), '--json'])
    expect(chart.structure).toBe(JSON.parse(advice.out).recommendation)
  })

  it('has no currency where none is named, as in the window', async () => {
    const { out } = await folder.run(['new', '-o', '-', '--currency', ' '])
    expect(chartIn(out).currency).toBeUndefined()
  })

  it('is empty without either, and says as data what it wrote', async () => {
    const { out } = await folder.run(['new', '-o', 'a.salesorg', '--json'])
    expect(JSON.parse(out)).toEqual({ output: 'a.salesorg', structure: null, roles: 0 })
  })

  it.each([
    [['-o', 'a.txt'], 'its name has to end in .salesorg'],
    [['-o', 'a.salesorg', '--template', 'belt-9', '--hiring', 'none'], 'takes no answers'],
    [['-o', 'a.salesorg', '--template', 'belt-10'], 'Allowed choices are two-party-3'],
    [['-o', 'a.salesorg', '--name', 'x'.repeat(10_000)], 'was not written'],
  ])('%j: says why nothing was written', async (args, says) => {
    const { exitCode, out, errors } = await folder.run(['new', ...args])
    expect(exitCode).toBe(2)
    expect(out).toBe('')
    expect(errors).toContain(says)
    await expect(folder.read('a.salesorg')).rejects.toThrow()
  })

  it('replaces no chart unless it is told to', async () => {
    await folder.run(['new', '-o', 'a.salesorg', '--template', 'belt-9'])
    const before = await folder.read('a.salesorg')
    const refused = await folder.run(['new', '-o', 'a.salesorg'])
    expect(refused.exitCode).toBe(2)
    expect(await folder.read('a.salesorg')).toEqual(before)
    expect(await folder.run(['new', '-o', 'a.salesorg', '--force'])).toMatchObject({ exitCode: 0 })
    expect(chartIn((await folder.read('a.salesorg')).toString()).roles).toEqual([])
  })
})
