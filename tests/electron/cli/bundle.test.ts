// The bundle that is shipped: runs under plain Node, beside the program's fonts and version.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../../..')
/** As deep below the root as out/cli, so that fonts and version are found the same way. */
const bundle = join(root, 'out/cli-test')
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

it('does not fail when its reader leaves early', async () => {
  const program = spawn(process.execPath, [join(bundle, 'cli.mjs'), '--help'])
  program.stdout.destroy()
  let errors = ''
  program.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const [code] = await once(program, 'close')
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
})
