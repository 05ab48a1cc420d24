// @ts-check
// `npm run test:trust`: kills, fills, crashes and attacks the program, and prints what came of it beside
// what is promised. `-- --full` takes as long as it takes; `--only NAME` runs one rig, and `--only units`
// the tests that need no window; `--write` puts the rows of what was tried into docs/promises.md.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { withElectron } from './electron/with-electron.mjs'
import { announce, run } from './run.mjs'
import { tableOf, withRows } from './trust/table.mjs'
import { rowsOfUnitTests } from './trust/unit-rows.mjs'

const root = resolve(import.meta.dirname, '..')
process.chdir(root)

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})
const tier = values.full ? 'full' : values.quick ? 'quick' : 'usual'

/** Instead of the name of a rig. */
const UNITS = 'units'

const rows = join(tmpdir(), `pitcrew-trust-${process.pid}.jsonl`)
process.exitCode = await trust()
rmSync(rows, { force: true })

async function trust() {
  const start = Date.now()
  if ((await run('npm', ['run', '--silent', 'build'])) !== 0) return 1
  const code = values.only === UNITS ? 0 : await rigs()
  const found = existsSync(rows) ? readFileSync(rows, 'utf8').trim().split('\n') : []
  const noted = found.filter(Boolean).map((line) => JSON.parse(line))
  const hasUnits = !values.only || values.only === UNITS
  const all = hasUnits ? [...(await rowsOfUnitTests(tier)), ...noted] : noted
  const minutes = Math.round((Date.now() - start) / 60_000)
  const table = tableOf(all)
  console.log(`\n${table}\n\n${all.length} rows in ${minutes} min (${tier}).`)
  if (values.write) {
    const page = join(root, 'docs', 'promises.md')
    writeFileSync(page, withRows(readFileSync(page, 'utf8'), all, !values.only))
  }
  const isGood = code === 0 && all.length > 0 && all.every(({ holds }) => holds)
  return isGood ? 0 : 1
}

/** The rigs that are tests of their own; most of them start the program. */
function rigs() {
  return withElectron(root, (electron) => {
    const only = values.only ? [values.only] : []
    const env = {
      ...process.env,
      ...electron,
      PITCREW_TRUST_TIER: tier,
      PITCREW_TRUST_ROWS: rows,
    }
    announce(`\n— Rigs (${tier})`)
    return run('npx', ['vitest', 'run', '--config', 'vitest.trust.config.ts', ...only], { env })
  })
}
