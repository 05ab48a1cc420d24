// `pitcrew export` of several charts, to a folder and to the standard output, and what it says while one waits.
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

const chart = await readFile(
  resolve(import.meta.dirname, '../../fixtures/organisations/t05-healthy-belt.salesorg'),
)

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
  for (const name of ['north', 'south']) {
    await mkdir(join(folder.path, 'charts', name), { recursive: true })
    await folder.write(`charts/${name}/team.salesorg`, chart)
  }
  await folder.write('charts/plan.salesorg', chart)
})

const written = async (name = 'out') => (await readdir(join(folder.path, name))).toSorted()

describe('several charts', () => {
  it('become a file each in each format, whose names are never alike', async () => {
    const run = await folder.run(['export', 'charts', '--out-dir', 'new/out', '--as', 'svg,png'])
    expect(run).toMatchObject({ exitCode: 0, errors: '' })
    const names = ['north-team', 'plan', 'south-team'].flatMap((name) => [
      `${name}.png`,
      `${name}.svg`,
    ])
    expect(await written('new/out')).toEqual(names)
    expect(run.out.trim().split('\n').toSorted()).toEqual(
      names.map((name) => `Wrote new/out/${name}`),
    )
  })

  it('need a folder; as data, too, it is a chart that is named, and not the file that was to be', async () => {
    const args = ['charts/plan.salesorg', 'charts/north/team.salesorg', '-o', 'x.png', '--json']
    const run = await folder.run(['export', ...args])
    expect(run.exitCode).toBe(2)
    expect(JSON.parse(run.out)).toMatchObject({ file: 'charts/plan.salesorg' })
  })

  it('are each taken once, by however many names', async () => {
    await symlink('plan.salesorg', join(folder.path, 'charts/link.salesorg'))
    const args = ['charts/plan.salesorg', './charts/plan.salesorg', 'charts/*.salesorg', '-', '-']
    const run = await folder.run(['export', ...args, '--out-dir', 'out', '--as', 'svg', '--json'], {
      readInput: async () => chart,
    })
    expect(JSON.parse(run.out)).toEqual([
      { file: 'charts/plan.salesorg', output: join('out', 'plan.svg') },
      { file: '-', output: join('out', 'standard-input.svg') },
    ])
  })

  it('are PDFs where nothing is said, in the view that is asked for', async () => {
    await folder.run(['export', 'charts/plan.salesorg', '--out-dir', 'out'])
    expect(await written()).toEqual(['plan.pdf'])
    const svg = async (view: string) => {
      const args = ['--as', 'svg', '--view', view, '--force']
      await folder.run(['export', 'charts/plan.salesorg', '--out-dir', 'out', ...args])
      return (await folder.read('out/plan.svg')).toString()
    }
    expect(await svg('reporting')).not.toBe(await svg('structure'))
  })

  it('that cannot be read are told, and the others are written', async () => {
    await folder.write('charts/broken.salesorg', '{')
    const args = ['export', 'charts/b*', 'charts/p*', 'gone*', '--out-dir', 'out', '--as', 'svg']
    const { exitCode, out, errors } = await folder.run([...args, '--json'])
    expect(exitCode).toBe(2)
    expect(JSON.parse(out)).toMatchObject([
      { file: 'charts/broken.salesorg', error: { code: 'E_JSON' } },
      { file: 'charts/plan.salesorg', output: join('out', 'plan.svg') },
      { file: 'gone*', error: { code: 'E_NO_CHART' } },
    ])
    expect(errors.trimEnd().split('\n')).toHaveLength(2)
    expect(await written()).toEqual(['plan.svg'])
  })

  it('of which one has no such pod: that one is told', async () => {
    const args = ['charts', '--out-dir', 'out', '--as', 'svg', '--pod', 'Nowhere']
    const { exitCode, errors } = await folder.run(['export', ...args])
    expect(exitCode).toBe(2)
    expect(errors).toContain('there is no pod “Nowhere” on the chart.')
    expect(errors).not.toContain('..')
  })
})

describe('a folder of outputs', () => {
  const again = (...more: readonly string[]) =>
    folder.run(['export', 'charts/plan.salesorg', '--out-dir', 'out', '--as', 'svg', ...more])

  it('keeps what is there, even of the same kind, unless it is forced', async () => {
    await again()
    expect(await again()).toMatchObject({ exitCode: 0 })
    await folder.write('out/plan.svg', '<svg/>')
    const refused = await again()
    expect(refused.exitCode).toBe(2)
    expect(refused.errors).toBe(
      `“${join('out', 'plan.svg')}” was not written: there is a file of that name; give another folder, or --force to replace it.\n`,
    )
    expect((await folder.read('out/plan.svg')).toString()).toBe('<svg/>')
    expect(await again('--force')).toMatchObject({ exitCode: 0 })
  })

  it('that is a file, or in which a chart would be written over, is refused, also with force', async () => {
    await folder.write('out', 'a letter')
    expect((await again('--force')).errors).toContain('a file in the place of its folder')
    await symlink('plan.salesorg', join(folder.path, 'charts/south-team.svg'))
    const run = await folder.run([
      ...['export', 'charts', '--out-dir', 'charts', '--as', 'svg', '--force'],
    ])
    expect(run.errors).toBe(
      `“${join('charts', 'south-team.svg')}” was not written: it is one of the charts, so give another folder.\n`,
    )
    expect(await folder.read('charts/plan.salesorg')).toEqual(chart)
  })
})

describe('the standard output', () => {
  it('gets the bytes alone, in the format that is said', async () => {
    const parts: Uint8Array[] = []
    const run = await folder.run(['export', '-', '-o', '-', '--as', 'png', '--json'], {
      readInput: async () => chart,
      printBytes: (bytes) => void parts.push(bytes),
    })
    expect(run).toEqual({ exitCode: 0, out: '', errors: '' })
    expect(Buffer.concat(parts).toString('latin1', 1, 4)).toBe('PNG')
  })

  it('is spared where it is a terminal', async () => {
    const args = ['export', 'charts/plan.salesorg', '-o', '-', '--as', 'pdf']
    const run = await folder.run(args, { width: 80 })
    expect(run).toMatchObject({ exitCode: 2, out: '' })
    expect(run.errors).toBe(
      '“standard output” was not written: it is a terminal; lead it into a file or a program.\n',
    )
  })
})

describe('how far it is', () => {
  const args = ['export', 'charts/plan.salesorg', '-o', 'plan.pdf']

  it('is said on the standard error of a terminal, in one line that goes away', async () => {
    const { out, errors } = await folder.run(args, { showsProgress: true })
    expect(out).toBe('Wrote plan.pdf\n')
    expect(errors).toContain('\r\u001b[2KExporting plan.pdf: 70%')
    expect(errors).not.toContain('\n')
    expect(errors.endsWith('\r\u001b[2K')).toBe(true)
  })

  it('is said in lines where it is asked for, and nowhere else', async () => {
    const asked = await folder.run([...args, '--progress'])
    expect(asked.errors.trimEnd().split('\n')).toEqual([
      'Exporting plan.pdf',
      'Exporting plan.pdf: 50%',
    ])
    expect((await folder.run(args)).errors).toBe('')
  })

  it('is said of checks of several charts, and never beside the data', async () => {
    const run = await folder.run(['check', 'charts', '--json', '--progress'])
    expect(JSON.parse(run.out)).toHaveLength(3)
    expect(run.errors).toContain('Checking charts/plan.salesorg: 25%\n')
  })
})
