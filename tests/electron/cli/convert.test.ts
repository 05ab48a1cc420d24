// `pitcrew convert`: the file it writes, what it says about it, and when it writes nothing.
import { readdir, readFile, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

const fixture = (name: string) =>
  resolve(import.meta.dirname, '../../fixtures/organisations', `${name}.salesorg`)
const belt = fixture('t05-healthy-belt')
const agency = fixture('t03-estate-agency')

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
})

async function chartIn(path: string): Promise<Document> {
  const read = readDocument(await readFile(path, 'utf8'))
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

describe('convert', () => {
  it('writes the same people in another structure and says what moves', async () => {
    const run = await folder.run(['convert', agency, '--to', 'conveyor', '-o', 'belt.salesorg'])
    expect(run).toEqual({
      exitCode: 0,
      errors: '',
      out: `Wrote belt.salesorg

What moves
  Agency Ltd moves from Lead generation team to Lead generation.
  Gus and Hana move from Sales team to Qualification.
  Ivo, Jan, Kim, Lea and Max move from Sales team to Closing, and only close from now on.
  Nora moves from Support team to Account management.
`,
    })
    const [before, after] = [
      await chartIn(agency),
      await chartIn(join(folder.path, 'belt.salesorg')),
    ]
    expect(after.structure).toBe('conveyor')
    expect(after.people).toEqual(before.people)
    expect(after.roles.map(({ id }) => id)).toEqual(before.roles.map(({ id }) => id))
  })

  it('makes as many pods as were asked for, and says what no longer fits', async () => {
    const args = ['convert', belt, '--to', 'pods', '--pods', '3', '-o', 'pods.salesorg']
    const run = await folder.run(args, { width: 40 })
    expect(run.exitCode).toBe(0)
    expect(run.out).toContain(
      'What no longer fits\n  Pod 1 has nobody for closing.\n  Pod 2 has nobody for qualification.\n' +
        '  Pod 3 has nobody for lead generation\n  and account management.\n',
    )
    expect((await chartIn(join(folder.path, 'pods.salesorg'))).pods).toHaveLength(3)
  })

  it('there and back gives the same roles', async () => {
    await folder.run(['convert', belt, '--to', 'pods', '-o', 'there.salesorg'])
    await folder.run(['convert', 'there.salesorg', '--to', 'conveyor', '-o', 'back.salesorg'])
    const [before, after] = [await chartIn(belt), await chartIn(join(folder.path, 'back.salesorg'))]
    expect(after.roles.map(({ formerPlaces: _, ...role }) => role)).toEqual(before.roles)
    expect(after.pods).toEqual(before.pods)
  })
})

describe('convert writes nothing', () => {
  async function expectRefusal(args: readonly string[], says: string): Promise<void> {
    const before = await readdir(folder.path)
    const run = await folder.run(['convert', ...args])
    expect(run.exitCode).toBe(2)
    expect(run.out).toBe('')
    expect(run.errors).toContain(says)
    expect(await readdir(folder.path)).toEqual(before)
  }

  it('under a name of another kind', async () => {
    await expectRefusal(
      [belt, '--to', 'pods', '-o', 'pods.json'],
      '“pods.json” was not written: its name has to end in .salesorg.',
    )
  })

  it('for the structure that the chart has', async () => {
    await expectRefusal(
      [belt, '--to', 'conveyor', '-o', 'x.salesorg'],
      '“x.salesorg” was not written: the chart uses conveyor already.',
    )
  })

  it('with a number of pods that makes no sense', async () => {
    await expectRefusal(
      [belt, '--to', 'two-party', '--pods', '2', '-o', 'x.salesorg'],
      '--pods goes with --to pods only',
    )
    for (const pods of ['0', '1.5', '', 'many', '1001'])
      await expectRefusal(
        [belt, '--to', 'pods', '--pods', pods, '-o', 'x.salesorg'],
        'It has to be a whole number from 1 to 1000.',
      )
  })

  it('without a structure, or to one that does not exist', async () => {
    await expectRefusal([belt, '-o', 'x.salesorg'], "required option '--to <structure>'")
    await expectRefusal(
      [belt, '--to', 'matrix', '-o', 'x.salesorg'],
      'Allowed choices are two-party, conveyor, pods.',
    )
  })

  it('of a chart that cannot be read, or into a folder that does not exist', async () => {
    await expectRefusal(['gone.salesorg', '--to', 'pods', '-o', 'x.salesorg'], 'no such file')
    await expectRefusal(
      [belt, '--to', 'pods', '-o', 'gone/x.salesorg'],
      '“gone/x.salesorg” was not written: its folder does not exist.',
    )
  })

  it('over the chart itself, also through a link', async () => {
    const content = await readFile(belt)
    await folder.write('chart.salesorg', content)
    await symlink(join(folder.path, 'chart.salesorg'), join(folder.path, 'link.salesorg'))
    for (const name of ['./chart.salesorg', 'link.salesorg'])
      await expectRefusal(
        ['chart.salesorg', '--to', 'pods', '-o', name],
        'it is the chart itself, so give another name',
      )
    expect(await folder.read('chart.salesorg')).toEqual(content)
  })
})

describe('convert by standard input and output', () => {
  it('prints the chart and nothing else, and takes it back', async () => {
    const text = await readFile(agency)
    const there = await folder.run(['convert', '-', '--to', 'conveyor', '-o', '-'], {
      readInput: async () => text,
    })
    expect(there).toMatchObject({ exitCode: 0, errors: '' })
    const read = readDocument(there.out)
    expect(read.ok && read.value.structure).toBe('conveyor')
    expect(await readdir(folder.path)).toEqual([])
    const back = await folder.run(['convert', '-', '--to', 'two-party', '-o', 'b.salesorg'], {
      readInput: async () => new TextEncoder().encode(there.out),
    })
    expect(back).toMatchObject({ exitCode: 0, errors: '' })
  })

  it('prints no half of anything where it fails', async () => {
    const run = await folder.run(['convert', 'gone.salesorg', '--to', 'pods', '-o', '-', '--json'])
    expect(run).toMatchObject({ exitCode: 2, out: '' })
    expect(run.errors).toContain('there is no such file')
  })
})

describe('convert --json', () => {
  it('says what moves as data', async () => {
    const { out } = await folder.run([
      'convert',
      agency,
      '--to=conveyor',
      '--output=a.salesorg',
      '--json',
    ])
    expect(JSON.parse(out)).toEqual({
      file: agency,
      output: 'a.salesorg',
      structure: 'conveyor',
      moves: expect.arrayContaining([expect.stringContaining('Nora moves')]),
      misfits: [],
    })
  })

  it('and why nothing was written', async () => {
    for (const [file, code] of [
      ['gone.salesorg', 'E_GONE'],
      [belt, 'E_REFUSED'],
    ] as const) {
      const run = await folder.run(['convert', file, '--to=conveyor', '-o', 'a.salesorg', '--json'])
      expect(run.exitCode).toBe(2)
      expect(JSON.parse(run.out)).toMatchObject({ file, error: { code } })
    }
  })
})
