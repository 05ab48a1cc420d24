// `pitcrew show`: a chart as plain text, as data, and as git asks for it.
import { beforeEach, describe, expect, it } from 'vitest'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

const team = buildDocument(belt(1, 1, 1, 1))

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
  await folder.write('a.salesorg', writeDocument(team))
  await folder.write('broken.salesorg', '{"format": "salesorg", <<<<<<< ours')
})

describe('show', () => {
  it('prints the same text every time, and one chart after the other', async () => {
    const { exitCode, out, errors } = await folder.run(['show', 'a.salesorg'])
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' })
    expect(out).toContain('\nClosing\n  ')
    const both = await folder.run(['show', 'a.salesorg', 'a.salesorg'])
    expect(both.out).toBe(`${out}\n${out}`)
  })

  it('reads the standard input', async () => {
    const { out } = await folder.run(['show', '-'], {
      readInput: async () => new TextEncoder().encode(writeDocument(team)),
    })
    expect(out).toBe((await folder.run(['show', 'a.salesorg'])).out)
  })

  it('hands everything over as data', async () => {
    const { out } = await folder.run(['show', 'a.salesorg', '--json'])
    const { file, sections } = JSON.parse(out)
    expect(file).toBe('a.salesorg')
    expect(sections.map(({ title }: { title: string }) => title)).toContain('Closing')
  })

  it('says why a chart cannot be read, and prints it as it is for git', async () => {
    const plain = await folder.run(['show', 'broken.salesorg'])
    expect(plain.exitCode).toBe(2)
    expect(plain.out).toBe('')
    expect(plain.errors).toContain('broken.salesorg')
    const forGit = await folder.run(['show', '--textconv', 'broken.salesorg'])
    expect(forGit).toMatchObject({ exitCode: 0, errors: '' })
    expect(forGit.out).toContain('<<<<<<< ours')
    const gone = await folder.run(['show', '--textconv', 'gone.salesorg'])
    expect(gone.exitCode).toBe(2)
    expect(gone.errors).toContain('there is no such file')
  })
})
