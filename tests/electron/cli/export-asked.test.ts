// `pitcrew export`: what is asked for and cannot be had is said, and never left out or added in silence.
import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

const chart = resolve(import.meta.dirname, '../../fixtures/organisations/t05-healthy-belt.salesorg')
const pods = resolve(import.meta.dirname, '../../../assets/samples/acme-worldwide.salesorg')

let folder: CliFolder

beforeEach(() => {
  folder = cliFolder()
})

describe('what was asked for and cannot be had', () => {
  it.each([
    ['csv', ['--pod', 'europe']],
    ['xlsx', ['--branch', 'Marta Ruiz']],
  ])('a table (%s) of a part is refused, since it would have everybody', async (kind, part) => {
    const run = await folder.run(['export', pods, '-o', `x.${kind}`, ...part])
    expect(run).toMatchObject({ exitCode: 2, out: '' })
    expect(run.errors).toContain('always has all roles and people of the chart')
    expect(await readdir(folder.path)).toEqual([])
  })

  it('a branch by a name that several have is refused, unless one person has them all', async () => {
    const twins = buildDocument({
      roles: [
        { id: 'a', title: 'Closer', person: 'Ann', does: 'closing' },
        { id: 'b', title: 'Closer', person: 'Ben', does: 'closing' },
        { id: 'c', title: 'Finder', person: 'Ann', does: 'lead-generation' },
      ],
    })
    await folder.write('twins.salesorg', writeDocument(twins))
    const branch = (name: string) =>
      folder.run(['export', 'twins.salesorg', '-o', 'x.svg', '--branch', name])
    expect((await branch('closer')).errors).toContain('more than one role is called “closer”')
    expect(await branch('Ann')).toMatchObject({ exitCode: 0, errors: '' })
  })

  it('an option that no format takes is told, and one that any of them takes is not', async () => {
    const svg = ['export', chart, '--out-dir', 'out', '--force', '--pages', 'duties', '--as']
    const run = await folder.run([...svg, 'svg', '--scale', '2'])
    expect(run).toMatchObject({
      exitCode: 0,
      errors:
        '--scale changes nothing here: it is for PNG.\n--pages changes nothing here: it is for PDF and Slides.\n',
    })
    expect(await folder.run([...svg, 'svg,pptx'])).toMatchObject({ exitCode: 0, errors: '' })
  })

  it('no ground and a white one at once', async () => {
    const both = ['export', chart, '-o', 'both.svg', '--transparent', '--white']
    expect(await folder.run(both)).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining(
        "option '--transparent' cannot be used with option '--white'",
      ),
    })
    expect(await readdir(folder.path)).not.toContain('both.svg')
  })

  it('names that are empty, and a folder below a file', async () => {
    await folder.write('letter', 'Dear all')
    const into = async (...args: readonly string[]) =>
      (await folder.run(['export', chart, ...args])).errors
    expect(await into('--out-dir', '')).toContain('the name after --out-dir is empty')
    expect(await into('-o', '')).toContain('the name after -o is empty')
    expect(await into('--out-dir', 'letter/out')).toContain('a file in the place of its folder')
    expect(await readdir(folder.path)).toEqual(['letter'])
  })
})
