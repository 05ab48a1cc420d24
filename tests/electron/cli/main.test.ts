// The command line as a whole: help, version, and arguments that make no sense.
import { beforeEach, describe, expect, it } from 'vitest'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
})

describe('help and version', () => {
  it.each([['--help'], ['-h'], ['help']])(
    '%s prints the commands, examples and exit codes',
    async (flag) => {
      const run = await folder.run([flag])
      expect(run.exitCode).toBe(0)
      expect(run.errors).toBe('')
      for (const part of [
        'check [options] <file...>',
        'rules [options] [id]',
        'export [options] <file...>',
        'Examples:',
        'Exit codes:',
      ])
        expect(run.out).toContain(part)
    },
  )

  it('explains each command with its options and examples', async () => {
    const check = await folder.run(['check', '--help'])
    expect(check).toMatchObject({ exitCode: 0, errors: '' })
    for (const part of ['--format', '--fail-on', 'Examples:', '"summary"'])
      expect(check.out).toContain(part)
    const explaining = await folder.run(['help', 'rules'])
    expect(explaining).toMatchObject({ exitCode: 0, errors: '' })
    for (const part of ['[id]', '--format', 'Examples:', '"knownLimits"'])
      expect(explaining.out).toContain(part)
    const exporting = await folder.run(['help', 'export'])
    expect(exporting).toMatchObject({ exitCode: 0, errors: '' })
    for (const part of ['-o, --output', '--scale', '--theme', 'Examples:'])
      expect(exporting.out).toContain(part)
  })

  it('prints the version alone', async () => {
    expect(await folder.run(['--version'])).toEqual({ exitCode: 0, out: '1.2.3\n', errors: '' })
  })
})

describe('arguments that make no sense', () => {
  it.each([
    [['check', 'x.salesorg', '--formt', 'json'], "unknown option '--formt'"],
    [['check', 'x.salesorg', '--format', 'xml'], 'Allowed choices are text, json, sarif'],
    [['check', 'x.salesorg', '--fail-on', 'never'], 'Allowed choices are error, warning, info'],
    [['check'], "missing required argument 'file'"],
    [['chek', 'x.salesorg'], "unknown command 'chek'"],
    [['export', 'x.salesorg'], 'Nothing was written: say where to: -o FILE, or --out-dir'],
    [['export', 'x.salesorg', '-o', 'x.png', '--out-dir', 'y'], 'either -o or --out-dir'],
    [['export', 'x.salesorg', '--out-dir', 'y', '--as', 'gif'], 'There are png, pdf'],
    [['export', 'x.salesorg', '-o', '-'], 'say in which one format, such as --as pdf'],
    [['export', 'x.salesorg', '-o', 'x.png', '--as', 'pdf'], 'its name says its format'],
    [['export', 'x.salesorg', '-o', 'x.png', '--scale', '5'], 'a number from 1 to 4'],
    [['export', 'x.salesorg', '-o', 'x.png', '--scale', ''], 'a number from 1 to 4'],
    [['export', 'x.salesorg', '-o', 'x.png', '--scale', 'big'], 'a number from 1 to 4'],
    [['export', 'x.salesorg', '-o', 'x.png', '--theme', 'red'], 'Allowed choices are light, dark'],
    [['export', 'x.salesorg', 'y.salesorg', '-o', 'x.png'], 'several charts need --out-dir'],
  ])('%j: exit code 2 and nothing on standard output', async (args, says) => {
    const run = await folder.run(args)
    expect(run.exitCode).toBe(2)
    expect(run.out).toBe('')
    expect(run.errors).toContain(says)
  })

  it('shows the help on standard error where no command is given', async () => {
    const run = await folder.run([])
    expect(run.exitCode).toBe(2)
    expect(run.out).toBe('')
    expect(run.errors).toContain('Usage: pitcrew')
  })
})
