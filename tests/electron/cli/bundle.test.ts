// The bundle that is shipped: runs under plain Node, beside the program's fonts and version.
import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { loadImage } from '@napi-rs/canvas'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { onSmallDisk } from '../../helpers/run-save-child.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const root = resolve(import.meta.dirname, '../../..')
/** As deep below the root as out/cli, so that fonts and version are found the same way. */
const bundle = join(root, 'out/cli-test')
const sample = join(root, 'assets/samples/acme-sales-team.salesorg')
const chart = join(root, 'tests/fixtures/organisations/t05-healthy-belt.salesorg')

interface Ended {
  readonly code: number
  readonly out: string
  readonly errors: string
}

function run(args: readonly string[], folder: string): Promise<Ended> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(bundle, 'cli.mjs'), ...args],
      { cwd: folder },
      (error, out, errors) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, out, errors }),
    )
  })
}

beforeAll(async () => {
  await build({ configFile: join(root, 'vite.cli.config.ts'), root, build: { outDir: bundle } })
}, 60_000)

afterAll(() => rm(bundle, { recursive: true, force: true }))

it('knows its version', async () => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  expect(await run(['--version'], root)).toEqual({ code: 0, out: `${version}\n`, errors: '' })
})

it('checks and exports in the folder where it is started', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pitcrew-bundle-'))
  expect(await run(['check', chart], folder)).toMatchObject({ code: 0, errors: '' })
  expect(await run(['check', 'gone.salesorg'], folder)).toMatchObject({ code: 2, out: '' })
  expect(await run(['export', chart, '-o', 'team.png'], folder)).toMatchObject({ code: 0 })
  expect((await readFile(join(folder, 'team.png'))).subarray(1, 4).toString()).toBe('PNG')
  await rm(folder, { recursive: true })
})

it('takes a chart from the standard input, hands one to the standard output, and looks into folders', async () => {
  const folder = tempFolder()
  const pitcrew = (args: readonly string[], input: string | Buffer = '') =>
    spawnSync(process.execPath, [join(bundle, 'cli.mjs'), ...args], { cwd: folder, input })
  const pods = pitcrew(['convert', '-', '--to', 'pods', '-o', '-'], await readFile(chart))
  expect(pods.stderr.toString()).toBe('')
  await writeFile(join(folder, 'pods.salesorg'), pods.stdout)
  const [byInput] = JSON.parse(pitcrew(['check', '-', '--json'], pods.stdout).stdout.toString())
  const [byFolder] = JSON.parse(pitcrew(['check', '.', '--json']).stdout.toString())
  expect(byInput).toEqual({ ...byFolder, file: '-' })
  expect(byFolder).toMatchObject({ file: 'pods.salesorg', structure: 'pods' })
  const { stdout } = pitcrew(['export', '-', '-o', '-', '--as', 'png'], pods.stdout)
  const { width } = await loadImage(stdout)
  expect(width).toBeGreaterThan(500)
})

/** One of every command, all of which print something. */
const COMMANDS: readonly (readonly string[])[] = [
  ['--help'],
  ['--version'],
  ['check', chart],
  ['check', chart, '--format', 'json'],
  ['check', chart, '--format', 'sarif'],
  ['rules'],
  ['export', chart, '-o', 'team.svg'],
  ['convert', chart, '--to', 'pods', '-o', 'pods.salesorg'],
  ['diff', chart, chart],
  ['advise', chart],
]

/** Runs with its output led elsewhere; what it says of troubles is answered. */
async function runInto(args: readonly string[], out: number | 'pipe', folder: string) {
  const program = spawn(process.execPath, [join(bundle, 'cli.mjs'), ...args], {
    cwd: folder,
    stdio: ['ignore', out, 'pipe'],
  })
  // As `| head` does once it has enough, which may be at once.
  program.stdout?.destroy()
  let errors = ''
  program.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  const [code] = await once(program, 'close')
  return { code, errors }
}

it.each(COMMANDS.map((args) => [args[0], args]))(
  '%s does not fail when its reader leaves early',
  async (_command, args) => {
    expect(await runInto(args, 'pipe', tempFolder())).toEqual({ code: 0, errors: '' })
  },
)

it.runIf(existsSync('/dev/full')).each(COMMANDS.map((args) => [args[0], args]))(
  '%s says in one sentence when its result cannot be printed',
  async (_command, args) => {
    const full = openSync('/dev/full', 'w')
    try {
      expect(await runInto(args, full, tempFolder())).toEqual({
        code: 2,
        errors: 'The result could not be printed: the disk is full.\n',
      })
    } finally {
      closeSync(full)
    }
  },
)

it.runIf(existsSync('/dev/full'))(
  'its own code stands where even that cannot be said',
  async () => {
    const full = openSync('/dev/full', 'w')
    const program = spawn(process.execPath, [join(bundle, 'cli.mjs'), 'check', 'gone.salesorg'], {
      stdio: ['ignore', full, full],
    })
    const [code] = await once(program, 'close')
    closeSync(full)
    expect(code).toBe(2)
  },
)

it('on a disk that fills up the loss is noticed, although a part was written', async ({ skip }) => {
  const folder = tempFolder()
  const small = onSmallDisk(folder)
  if (!small) return skip('this system allows no disk of its own')
  const [command = '', ...rest] = small
  const script = '"$0" "$@" > "$FOLDER/out"; echo $?; wc -c < "$FOLDER/out"'
  const program = ['sh', '-c', script, process.execPath, join(bundle, 'cli.mjs')]
  // More than a megabyte.
  const many = Array.from({ length: 600 }, () => sample)
  const ended = spawnSync(command, [...rest, ...program, 'check', '--format', 'json', ...many], {
    encoding: 'utf8',
    env: { ...process.env, FOLDER: folder },
  })
  const [code, size] = ended.stdout.trim().split('\n').map(Number)
  expect(code).toBe(2)
  expect(size).toBeGreaterThan(0)
  expect(ended.stderr).toBe('The result could not be printed: the disk is full.\n')
})

it('shows changes of charts in words under git: as textconv, as a diff driver and as a difftool', async (context) => {
  if (spawnSync('git', ['--version']).status !== 0) context.skip('git is not installed')
  const folder = await tempFolder()
  const pitcrew = `'${process.execPath}' '${join(bundle, 'cli.mjs')}'`
  const git = (...args: readonly string[]) => {
    const run = spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_PAGER: 'cat' },
        ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' },
        ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' },
      },
    })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    return run.stdout
  }
  const text = await readFile(sample, 'utf8')
  await writeFile(join(folder, 'team.salesorg'), text)
  await writeFile(join(folder, '.gitattributes'), '*.salesorg diff=pitcrew\n')
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'First')
  await writeFile(join(folder, 'team.salesorg'), text.replace('Jonas Berg', 'Jonas Bergh'))
  await writeFile(join(folder, 'new.salesorg'), text)
  git('add', '--intent-to-add', 'new.salesorg')

  git('config', 'diff.pitcrew.textconv', `${pitcrew} show --textconv`)
  const lines = git('diff', 'team.salesorg').split('\n')
  expect(lines).toContain('-  Account executive: Jonas Berg')
  expect(lines).toContain('+  Account executive: Jonas Bergh')

  const words = 'Jonas Berg is called Jonas Bergh now'
  expect(git('difftool', '--no-prompt', '--extcmd', `${pitcrew} diff`, 'team.salesorg')).toContain(
    words,
  )

  git('config', 'diff.pitcrew.command', `${pitcrew} diff --driver`)
  expect(git('diff')).toBe(
    `new.salesorg\nA new chart.\n\nteam.salesorg\n${words}\n\n- ${words}.\n\n`,
  )
})
