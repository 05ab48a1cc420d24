// @ts-check
// `npm run bench [-- N …]`: bundles tests/bench for plain Node and runs it.
import { resolve } from 'node:path'
import { build } from 'vite'
import { run } from './run.mjs'

const root = resolve(import.meta.dirname, '..')
const outDir = resolve(root, 'out/bench')

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  build: {
    ssr: resolve(root, 'tests/bench/main.ts'),
    outDir,
    minify: false,
    rollupOptions: { output: { format: 'esm', entryFileNames: 'bench.mjs' } },
  },
  ssr: { noExternal: true, target: 'node' },
})
process.exitCode = await run('node', [resolve(outDir, 'bench.mjs'), ...process.argv.slice(2)], {
  cwd: root,
})
