// @ts-check
// `npm run test:monkey`: seeded random gestures in the real window; see tests/monkey/main.ts.
import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'
import { buildIfStale, WINDOW } from './build-if-stale.mjs'
import { withElectron } from './electron/with-electron.mjs'

const root = resolve(import.meta.dirname, '..')
await buildIfStale(root, WINDOW)
process.exitCode = await withElectron(root, async (env) => {
  Object.assign(process.env, env)
  const { module } = await runnerImport(join(root, 'tests/monkey/main.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  })
  return module.runMonkey(process.argv.slice(2))
})
