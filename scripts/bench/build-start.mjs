// @ts-check
// Builds what measures the start: the empty app, and the stop-watch that is put into every program.
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/**
 * @param {string} bench the folder of the benchmark
 * @param {string} outDir where its builds go
 * @returns {Promise<string>} the folder of the empty app
 */
export async function buildStart(bench, outDir) {
  const start = join(bench, 'start')
  const watchDir = join(outDir, 'start')
  await buildPageScript(join(start, 'page.ts'), watchDir)
  const page = readFileSync(join(watchDir, 'page.js'), 'utf8')
  for (const name of ['hook', 'watch', 'preload'])
    await buildScript(join(start, `${name}.ts`), watchDir, { __PAGE__: JSON.stringify(page) })
  return buildEmptyApp(join(start, 'empty-app'), join(outDir, 'empty-app'))
}

/**
 * As a product is built, its page to be loaded from the disk.
 * @param {string} source
 * @param {string} app
 */
async function buildEmptyApp(source, app) {
  await buildScript(join(source, 'main.ts'), app)
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'error',
    build: { outDir: join(app, 'page'), emptyOutDir: true, target: 'chrome130' },
  })
  cpSync(join(source, 'package.json'), join(app, 'package.json'))
  return app
}

/**
 * One script without imports.
 * @param {string} input
 * @param {string} outDir
 */
async function buildPageScript(input, outDir) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'chrome130',
      rollupOptions: { input, output: { format: 'iife', entryFileNames: '[name].js' } },
    },
  })
}

/**
 * For Electron’s side; its modules and Node’s are there where it runs.
 * @param {string} input
 * @param {string} outDir
 * @param {Record<string, string>} [define]
 */
async function buildScript(input, outDir, define) {
  await build({
    configFile: false,
    logLevel: 'error',
    ...(define ? { define } : {}),
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: {
        input,
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  })
}
