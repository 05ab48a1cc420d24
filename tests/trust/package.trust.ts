// What users get: the packed program is locked, whole, and works in its window and as a command line.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ensurePrograms } from '../../scripts/electron/system-libraries.mjs'
import { AS_ORDINARY_USER } from '../helpers/run-save-child.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { besideNode } from './helpers/beside-node.ts'
import { carelessProgram } from './helpers/careless-program.ts'
import { CHECKLIST, missedOf } from './helpers/checklist.ts'
import { driven } from './helpers/driven.ts'
import { readFuses } from './helpers/fuses.ts'
import { type Packed, pack, ROOT, runHere } from './helpers/packed.ts'
import { noteRow } from './helpers/row.ts'
import { locksOf } from './helpers/sandboxed.ts'
import { tier } from './helpers/tier.ts'
import { withoutNetwork } from './helpers/without-network.ts'

const SAMPLES = join(ROOT, 'assets/samples')
const MARK = 'NOT A COMMAND OF PITCREW'

/** Packing takes longer than all the rest; and only Linux is packed here. */
const isTried = tier() !== 'quick' && process.platform === 'linux'

describe.skipIf(!isTried)('the packed program', () => {
  const folder = tempFolderForAll()
  let packed: Packed
  /** The Electron at hand, of which the packed program is made: everything is still open in it. */
  let plain: string

  beforeAll(() => {
    packed = pack(folder)
    plain = z
      .object({ executablePath: z.string() })
      .parse(JSON.parse(process.env.PITCREW_ELECTRON ?? '')).executablePath
  }, 300_000)

  test('its fuses are read back', async () => {
    const { right, wrong } = await readFuses(packed.binary)
    const control = await readFuses(plain)
    noteRow({
      what: 'Fuses of the packed program, read back',
      reached: [`${right} of ${right + wrong.length}`, ...wrong].join('; '),
      goal: 'all, and none unknown',
      holds: wrong.length === 0 && right >= 8,
      control: {
        what: 'Electron as it comes',
        reached: `${control.right} of ${control.right + control.wrong.length}`,
        fails: control.wrong.length > 0,
      },
    })
  })

  test('no way leads into it from outside', () => {
    const script = join(folder, 'hostile.cjs')
    writeFileSync(script, `process.stdout.write(${JSON.stringify(MARK)})`)
    const headless = ['--no-sandbox', '--ozone-platform=headless', '--log-level=3']
    const ways: readonly (readonly [RegExp, NodeJS.ProcessEnv, readonly string[]])[] = [
      [new RegExp(MARK), { ELECTRON_RUN_AS_NODE: '1' }, [script]],
      [new RegExp(MARK), { NODE_OPTIONS: `--require=${script}` }, []],
      [/Debugger listening/, {}, ['--inspect=0']],
    ]
    const openIn = (binary: string, app: readonly string[]) =>
      ways.filter(([sign, env, args]) => {
        const command = [...args, ...headless, ...app, '--cli', '--', '--version']
        const { stdout, stderr } = runHere(binary, command, { cwd: folder, env })
        // Either way it does what it was started for, or what was slipped in.
        expect(stdout).not.toBe('')
        return sign.test(stdout + stderr)
      }).length
    const open = openIn(packed.binary, [])
    const control = openIn(plain, [ROOT])
    noteRow({
      what: 'Ways into the packed program: as Node, Node’s options, its inspector',
      reached: `${open} of ${ways.length} open`,
      goal: 'none',
      holds: open === 0,
      control: {
        what: 'Electron as it comes',
        reached: `${control} of ${ways.length} open`,
        fails: control === ways.length,
      },
    })
  })

  test('it holds what it should and nothing else', () => {
    const archive = join(packed.resources, 'app.asar')
    const allowed = [
      /^\/package\.json$/,
      /^\/assets\/(icon\.png|fonts\/(Inter-\w+\.ttf|Inter-[\w-]+\.woff2|OFL\.txt)|samples\/[\w-]+\.salesorg)$/,
      /^\/out\/(main|preload)\/[\w-]+\.cjs$/,
      /^\/out\/renderer\/(index\.html|assets\/[\w-]+\.(js|css|ttf|webp))$/,
      /^\/node_modules\/@napi-rs\/canvas(-[\w-]+)?\/([\w.-]+\.(js|json|node)|LICENSE)$/,
    ]
    const paths = listPackage(archive, { isPack: false })
    const files = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)))
    expect(files.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([])
    expect(files.length).toBeGreaterThan(30)
    expect(readdirSync(packed.resources).toSorted()).toEqual([
      'LICENSE.txt',
      'THIRD-PARTY-LICENSES.txt',
      'app.asar',
      'app.asar.unpacked',
      'bin',
      'docs',
    ])
    const schema = 'docs/file-format.schema.json'
    expect(readFileSync(join(packed.resources, schema))).toEqual(readFileSync(join(ROOT, schema)))
    expect(readdirSync(packed.folder)).toContain('LICENSES.chromium.html')

    // The code of main is not made smaller, so that it still says where it comes from.
    const scripts = files.filter((file) => file.startsWith('/out/main/'))
    const code = scripts.map((file) => extractFile(archive, file.slice(1)).toString()).join('\n')
    const used = [...code.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(
      ([, name]) => name,
    )
    const licences = readFileSync(join(packed.resources, 'THIRD-PARTY-LICENSES.txt'), 'utf8')
    const named = [...licences.matchAll(/^={80}\n(\S+) /gm)].map(([, name]) => name)
    expect(new Set(used).size).toBeGreaterThan(5)
    expect(named).toEqual(expect.arrayContaining([...used, 'Electron', 'Inter', 'react']))
  })

  test('its command line is that of Node, without a display', () => {
    const cwd = join(folder, 'charts')
    const home = join(folder, 'home')
    const temp = join(folder, 'temp')
    for (const each of [cwd, home, temp]) mkdirSync(each)
    for (const name of ['healthy-belt', 'thin-belt', 'ready-for-pods'])
      copyFileSync(join(SAMPLES, `${name}.salesorg`), join(cwd, `${name}.salesorg`))
    const env = { HOME: home, TMPDIR: temp, XDG_CONFIG_HOME: '', XDG_CACHE_HOME: '' }
    const { tried, different, exitCodes } = besideNode(packed, cwd, env)
    expect(different).toEqual([])
    expect(exitCodes).toEqual([0, 1, 2])

    // Found by a link in a folder of programs, read by somebody who leaves, fed names by a shell.
    symlinkSync(join(packed.resources, 'bin', 'pitcrew'), join(folder, 'linked'))
    const piped = `"${join(folder, 'linked')}" check *.salesorg --format json | head -c 20`
    const { status, stdout, stderr } = runHere('sh', ['-c', piped], { cwd, env })
    expect({ status, length: stdout.length, stderr }).toEqual({ status: 0, length: 20, stderr: '' })
    expect([...readdirSync(home), ...readdirSync(temp)]).toEqual([])

    const bare = ['--no-sandbox', '--log-level=3', '--cli', '--', 'export', 'thin-belt.salesorg']
    const { status: code } = runHere(packed.binary, [...bare, '-o', 'bare.png'], { cwd, env })
    noteRow({
      what: 'Command line of the packed program, without a display, beside Node’s',
      reached: `${tried - different.length} of ${tried} alike`,
      goal: 'all',
      holds: different.length === 0,
      control: {
        what: 'without its launcher',
        reached: code === 0 ? 'works' : 'ends at once',
        fails: code !== 0,
      },
    })
  })

  test('its pages are locked in for an ordinary user, by the system and by the program', async ({
    skip,
  }) => {
    const mayNest = spawnSync(AS_ORDINARY_USER[0] ?? 'env', [
      ...AS_ORDINARY_USER.slice(1),
      'unshare',
      '-U',
      'true',
    ])
    if (mayNest.status !== 0) return skip('this system gives ordinary users no sandbox')
    const ordinary = await driven([...AS_ORDINARY_USER, packed.binary], chartIn('ordinary'), look)
    const open = await driven([packed.binary, '--no-sandbox'], chartIn('open'), look)
    const all = Object.values(ordinary.locks)
    noteRow({
      what: 'Locks of the system around the pages of the packed program, started by an ordinary user',
      reached: `${all.filter(Boolean).length} of ${all.length}`,
      goal: 'all',
      holds: all.length > 0 && all.every(Boolean),
      control: {
        what: 'with the sandbox switched off',
        reached: `${Object.values(open.locks).filter(Boolean).length} of ${all.length}`,
        fails: !Object.values(open.locks).every(Boolean),
      },
    })
    const careless = await driven([plain, '--no-sandbox'], carelessProgram(folder), look)
    noteRow({
      what: 'Electron’s checklist within those pages, the sandbox being on',
      reached: [`${CHECKLIST - ordinary.missed.length} of ${CHECKLIST}`, ...ordinary.missed].join(
        '; ',
      ),
      goal: 'all',
      holds: ordinary.missed.length === 0,
      control: {
        what: 'a program whose page may do everything',
        reached: `${CHECKLIST - careless.missed.length} of ${CHECKLIST}`,
        fails: careless.missed.length > CHECKLIST / 2,
      },
    })
  })

  async function look(page: Page, program: number) {
    return { locks: locksOf(program) ?? {}, missed: await missedOf(page, program) }
  }

  /** In a folder of its own, where an ordinary user can get and write. */
  function chartIn(name: string): string {
    const place = join(folder, name)
    mkdirSync(place)
    chmodSync(folder, 0o755)
    chmodSync(place, 0o777)
    copyFileSync(join(SAMPLES, 'healthy-belt.salesorg'), join(place, 'team.salesorg'))
    return join(place, 'team.salesorg')
  }

  test('its window opens a file, edits, saves and exports, without a network', async ({ skip }) => {
    const apart = withoutNetwork()
    if (!apart) return skip('this system does not let a program run in a network of its own')
    await ensurePrograms({ xdotool: 'xdotool' })
    const place = join(folder, 'window')
    mkdirSync(place)
    copyFileSync(join(SAMPLES, 'healthy-belt.salesorg'), join(place, 'team.salesorg'))
    const title = 'Seller of the packed program'
    const job = { binary: packed.binary, folder: place, title }
    const child = join(import.meta.dirname, 'package-child.ts')
    const node = [process.execPath, '--input-type=module', '--eval', RUN, child]
    const ended = spawnSync(apart.program, [...apart.args, ...node], {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 120_000,
      env: { ...process.env, PITCREW_JOB: JSON.stringify(job) },
    })
    const line = ended.stdout.trim().split('\n').at(-1) ?? ''
    expect(line, ended.stderr).toMatch(/^\{/)
    const told = JSON.parse(line)
    expect(told).toEqual({
      networks: ['lo'],
      outside: 'ENETUNREACH',
      inspector: 'ECONNREFUSED',
      isSaved: true,
      pdf: '%PDF-',
      exitCode: 0,
    })
    const untouched = readFileSync(join(SAMPLES, 'healthy-belt.salesorg'), 'utf8')
    noteRow({
      what: 'Window of the packed program: opens, edits, saves, exports, ends; no network',
      reached: 'all five',
      goal: 'all five',
      holds: true,
      control: {
        what: 'the chart before',
        reached: 'without the change',
        fails: !untouched.includes(title),
      },
    })
  })
})

/** Runs a module of TypeScript in a process of its own. */
const RUN = `
  import { runnerImport } from 'vite'
  const options = { root: ${JSON.stringify(ROOT)}, configFile: false, logLevel: 'error' }
  const { module } = await runnerImport(process.argv[1], options)
  await module.run()
`
