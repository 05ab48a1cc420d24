// `pitcrew diff`: what changed in words and as data, and its exit codes.
import { beforeEach, describe, expect, it } from 'vitest'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { applyEdits } from '../../../shared/editing/apply-edit.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

const team = buildDocument(belt(1, 1, 1, 1))

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
  const changed = applyEdits(team, [
    { edit: 'rename-role', args: { roleId: 'closing 1', title: 'Chief closer' } },
    { edit: 'set-role-details', args: { roleId: 'closing 1', changes: { quota: 1_200_000 } } },
  ])
  if (!changed.ok) throw new Error(changed.error.code)
  await folder.write('a.salesorg', writeDocument(team))
  await folder.write('b.salesorg', writeDocument(changed.value.document))
})

describe('diff', () => {
  it('says what is different, and that with its exit code', async () => {
    const { exitCode, out, errors } = await folder.run(['diff', 'a.salesorg', 'b.salesorg'])
    expect(exitCode).toBe(1)
    expect(errors).toBe('')
    expect(out).toContain('Chief closer')
    expect(out).toContain('1,200,000')
  })

  it('writes numbers in the form of a locale', async () => {
    const { out } = await folder.run(['diff', 'a.salesorg', 'b.salesorg', '--locale', 'de-DE'])
    expect(out).toContain('1.200.000')
  })

  it('hands the changes over as data, with raw numbers', async () => {
    const { out } = await folder.run(['diff', 'a.salesorg', 'b.salesorg', '--format', 'json'])
    const { changes, sentences } = JSON.parse(out)
    expect(JSON.stringify(changes)).toContain('1200000')
    expect(sentences).toHaveLength(changes.length)
  })

  it('ends with 0 where nothing is different', async () => {
    const run = await folder.run(['diff', 'a.salesorg', 'a.salesorg'])
    expect(run).toEqual({ exitCode: 0, out: 'The two charts are the same.\n', errors: '' })
  })

  it('ends with 2 where a chart cannot be read, and names it', async () => {
    const { exitCode, out, errors } = await folder.run(['diff', 'a.salesorg', 'missing.salesorg'])
    expect(exitCode).toBe(2)
    expect(out).toBe('')
    expect(errors).toContain('missing.salesorg')
  })
})
