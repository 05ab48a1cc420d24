// Completions and the man page, as the shells and man themselves understand them.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { programFor } from '../../../electron/cli/main.ts'
import {
  commandsOf,
  type TypedCommand,
  type TypedOption,
} from '../../../electron/cli/shells/command-tree.ts'
import { type CliFolder, cliFolder, cliIo } from '../../helpers/run-cli.ts'

let folder: CliFolder

beforeAll(async () => {
  folder = cliFolder()
  await folder.write('my team.salesorg', '')
  await folder.write('notes.txt', '')
  mkdirSync(join(folder.path, 'charts'))
})

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0
}

function run(program: string, args: readonly string[], input = ''): string {
  const { stdout, stderr, status } = spawnSync(program, args, {
    cwd: folder.path,
    encoding: 'utf8',
    input,
  })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout
}

async function printed(...args: readonly string[]): Promise<string> {
  const { exitCode, out, errors } = await folder.run(args)
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' })
  return out
}

describe('completions for bash', () => {
  const answers = async (...typed: readonly string[]) => {
    const words = ['pitcrew', ...typed].map((word) => `'${word}'`).join(' ')
    const script = `${await printed('completions', 'bash')}
COMP_WORDS=(${words}); COMP_CWORD=${typed.length}; _pitcrew
printf '%s\\n' "\${COMPREPLY[@]}"`
    return run('bash', ['--norc', '-c', script]).trim().split('\n')
  }

  it('knows commands, options, their values, and names of charts', async (context) => {
    if (!isThere('bash')) context.skip('bash is not installed')
    expect(await answers('c')).toEqual(['check', 'convert', 'capacity', 'completions'])
    expect(await answers('check', '--fail')).toEqual(['--fail-on'])
    expect(await answers('check', '--fail-on', '')).toEqual(['error', 'warning', 'info'])
    expect(await answers('check', '')).toEqual(['my team.salesorg', 'charts'])
    expect(await answers('export', 'my team.salesorg', '--out-dir', 'ch')).toEqual(['charts'])
    expect(await answers('export', 'my team.salesorg', '-o', 'n')).toEqual(['notes.txt'])
    expect(await answers('export', 'x.salesorg', '--view', 'r')).toEqual(['reporting'])
    expect(await answers('completions', 'z')).toEqual(['zsh'])
    expect(await answers('check', 'x.salesorg', '--format', 's')).toEqual(['sarif'])
  })
})

describe('completions for zsh', () => {
  it('are understood, with every command', async (context) => {
    if (!isThere('zsh')) context.skip('zsh is not installed')
    const script = `autoload -U compinit; compinit -u -D; ${await printed('completions', 'zsh')}
_describe() { print -l -- "$commands[@]" }
_arguments() { print -l -- "$@" }
words=(pitcrew ''); CURRENT=2; _pitcrew
words=(pitcrew check ''); CURRENT=3; _pitcrew`
    const said = run('zsh', ['-f', '-c', script])
    expect(said).toContain('check:say what is missing')
    expect(said).toContain('--fail-on[')
    expect(said).toContain('(error warning info)')
    expect(said).toContain('_files -g "*.salesorg"')
  })
})

describe('completions for fish', () => {
  it('know commands, values and names of charts', async (context) => {
    if (!isThere('fish')) context.skip('fish is not installed')
    const script = await printed('completions', 'fish')
    const answers = (typed: string) =>
      run('fish', ['--no-config', '-c', `${script}\ncomplete -C '${typed}'`])
    expect(answers('pitcrew ch')).toContain('check\tsay what is missing')
    expect(answers('pitcrew check --fail-on ')).toMatch(/^error\b/m)
    expect(answers('pitcrew check my')).toContain('my team.salesorg')
  })
})

describe('the man page', () => {
  it('is one that groff reads without a warning, with all commands and options', async (context) => {
    if (!isThere('groff')) context.skip('groff is not installed')
    const page = await printed('manual')
    const shown = run('groff', ['-man', '-ww', '-Tascii', '-P-c', '-P-b', '-P-u'], page)
    for (const part of [
      'pitcrew check [options] <file...>',
      '--fail-on <severity>',
      '-o, --output',
    ])
      expect(shown).toContain(part)
    expect(shown).toContain('git config diff.pitcrew.textconv')
  })

  it('and all completions name every command there is', async () => {
    const names = namesIn(await printed('--help'))
    expect(names.length).toBeGreaterThan(10)
    for (const args of [
      ['completions', 'bash'],
      ['completions', 'zsh'],
      ['completions', 'fish'],
      ['manual'],
    ]) {
      const text = await printed(...args)
      for (const name of names) expect(text).toContain(name)
    }
  })
})

describe('help', () => {
  const commands = commandsOf(programFor(cliIo(''), () => undefined))
  const examplesOf = ({ help }: TypedCommand) => help.split('Examples:\n')[1] ?? ''
  const names = ({ long, short }: TypedOption) => (short === null ? [long] : [long, short])
  const uses = (examples: string, name: string) =>
    new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(examples)

  it('has an example for every option of every command', () => {
    const missing = commands.flatMap((command) =>
      command.options
        .filter((option) => !names(option).some((name) => uses(examplesOf(command), name)))
        .filter(({ about }) => !/\bsuch as |: --[a-z]|^short for --/.test(about))
        .map(({ long }) => `${command.name} ${long}`),
    )
    expect(missing).toEqual([])
  })

  it('has examples for every command, of commands and options that there are', () => {
    for (const command of commands) expect(examplesOf(command), command.name).toContain('pitcrew ')
    const unknown = commands.flatMap((command) =>
      [...examplesOf(command).matchAll(/\bpitcrew ([a-z]+)([^|\n]*?)(?= {3}|[|\n]|$)/g)].flatMap(
        ([example, name, typed = '']) => {
          const used = commands.find((each) => each.name === name)
          const options = [...typed.matchAll(/(?<= )--?[a-z][a-z-]*/g)].map(([option]) => option)
          const isKnown = (option: string) =>
            used?.options.some((each) => names(each).includes(option))
          return options.every(isKnown) && used ? [] : [example]
        },
      ),
    )
    expect(unknown).toEqual([])
  })
})

/** The names of all commands, but for the one that helps. */
function namesIn(help: string): readonly string[] {
  return [...help.matchAll(/^ {2}([a-z]+) \[/gm)]
    .flatMap(([, name]) => name ?? [])
    .filter((name) => name !== 'help')
}
