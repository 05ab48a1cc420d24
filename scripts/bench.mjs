// @ts-check
// `npm run bench`: installs the peers, builds what is measured, and runs tests/bench in plain Node.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'
import { buildStart } from './bench/build-start.mjs'
import { buildIfStale, WINDOW } from './build-if-stale.mjs'
import { electronLaunch } from './electron/electron-launch.mjs'
import { withElectron } from './electron/with-electron.mjs'
import { announce, run } from './run.mjs'

const root = resolve(import.meta.dirname, '..')
const bench = join(root, 'tests/bench')
const outDir = join(root, 'out/bench')

await installPeers()
await buildIfStale(root, WINDOW)
await buildNodePart()
await buildPages()
// The start can be measured in Electron only.
const needsElectron = ['--electron', 'start', '--only=start'].some((word) =>
  process.argv.includes(word),
)
process.exitCode = needsElectron ? await runWithElectron() : await runBench(process.env)

/** @param {NodeJS.ProcessEnv} env */
function runBench(env) {
  const bench = ['--expose-gc', join(outDir, 'node/bench.js')]
  return run('node', [...bench, ...process.argv.slice(2)], { cwd: root, env })
}

/** With an Electron, and a screen where there is none; besides the program it starts an empty app. */
async function runWithElectron() {
  await buildElectronScript()
  return withElectron(root, async (env) => {
    const empty = await electronLaunch(root, await buildStart(bench, outDir))
    return runBench({ ...process.env, ...env, EMPTY_ELECTRON: JSON.stringify(empty) })
  })
}

/** The peers are no business of the program's own packages: they live beside the benchmark. */
async function installPeers() {
  const { dependencies } = JSON.parse(readFileSync(join(bench, 'package.json'), 'utf8'))
  const isThere = Object.entries(dependencies).every(([name, version]) => {
    const file = join(bench, 'node_modules', name, 'package.json')
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version
  })
  if (isThere) return
  announce('Installing the peers …')
  const install = ['install', '--silent', '--no-package-lock', '--no-audit', '--no-fund']
  if ((await run('npm', install, { cwd: bench, toStderr: true })) !== 0)
    throw new Error('The peers could not be installed; npm’s messages are above.')
}

/** The benchmark itself; the program's packages stay packages, a peer's are taken in. */
async function buildNodePart() {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: join(outDir, 'node'),
      minify: false,
      rollupOptions: {
        input: { bench: join(bench, 'main.ts'), 'd3-tree': join(bench, 'peers/parts/d3-tree.ts') },
        output: { format: 'esm', entryFileNames: '[name].js' },
      },
    },
    ssr: { noExternal: ['d3-hierarchy'], target: 'node' },
  })
}

/** What runs in the browser: each peer, Pitcrew's stand-in for Electron, and the stop-watch. */
async function buildPages() {
  const peers = readdirSync(join(bench, 'peers'))
    .filter((file) => /^[a-z0-9-]+\.tsx?$/.test(file))
    .map((file) => [basename(file).replace(/\.tsx?$/, ''), join(bench, 'peers', file)])
  await build({
    configFile: false,
    root: bench,
    logLevel: 'error',
    build: {
      outDir: join(outDir, 'peers'),
      emptyOutDir: true,
      rollupOptions: {
        input: {
          ...Object.fromEntries(peers),
          page: join(bench, 'window/page.ts'),
          pitcrew: join(bench, 'window/pitcrew.ts'),
        },
        preserveEntrySignatures: 'strict',
        output: { format: 'esm', entryFileNames: '[name].js' },
      },
    },
  })
}

/** One script without imports, which can be put into a page that loads nothing from elsewhere. */
async function buildElectronScript() {
  await build({
    configFile: false,
    root: bench,
    logLevel: 'error',
    build: {
      outDir: join(outDir, 'electron'),
      rollupOptions: {
        input: join(bench, 'window/pitcrew-electron.ts'),
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  })
}
