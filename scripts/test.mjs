// @ts-check
// `npm test`: everything that has to hold, one step after the other, with one closing line.
import { rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureFonts, ensurePrograms } from './electron/system-libraries.mjs'
import { withElectron } from './electron/with-electron.mjs'
import { announce, run } from './run.mjs'
import {
  addCounts,
  closingLine,
  countsOfReport,
  FAILED,
  failuresOfReport,
  isGood,
  PASSED,
} from './test-counts.mjs'

/** Each runs one Electron at a time, which takes about a core and 300 MB. */
const MOST_SCREENS = 4

/** Read back what was written, and run what was made for them. */
const PROGRAMS = {
  pdftotext: 'poppler-utils',
  'rsvg-convert': 'librsvg2-bin',
  groff: 'groff',
  zsh: 'zsh',
  fish: 'fish',
  'fc-list': 'fontconfig',
}

/** In which names are written that Inter lacks. */
const FONTS = {
  ...{ ar: 'fonts-noto-core', he: 'fonts-noto-core', th: 'fonts-noto-core', hi: 'fonts-noto-core' },
  ...{ ta: 'fonts-noto-core', hy: 'fonts-noto-core', ka: 'fonts-noto-core', am: 'fonts-noto-core' },
  ...{ ja: 'fonts-noto-cjk', ko: 'fonts-noto-cjk', 'und-zsye': 'fonts-noto-color-emoji' },
  'zh-cn': 'fonts-noto-cjk',
}

const root = resolve(import.meta.dirname, '..')
process.chdir(root)

/** Named once more at the end: of a long run often only the end is at hand. @type {string[]} */
const failures = []
let counts = { passed: 0, failed: 0, skipped: 0 }
counts = addCounts(counts, await step('Format and lint', 'npx', ['biome', 'ci', '.']))
counts = addCounts(counts, await step('Types', 'npx', ['tsc', '-b']))
counts = addCounts(counts, await step('Unused code', 'npx', ['knip']))
counts = addCounts(counts, await unitTests())
const built = await step('Build', 'npm', ['run', '--silent', 'build'])
counts = addCounts(counts, built)
counts = addCounts(counts, isGood(built) ? await endToEnd() : FAILED)

for (const failure of failures) announce(`FAILED ${failure}`)
console.log(closingLine(counts))
process.exitCode = isGood(counts) ? 0 : 1

/**
 * One check that passes or fails as a whole.
 * @param {string} name @param {string} program @param {string[]} args
 */
async function step(name, program, args) {
  const start = Date.now()
  announce(`\n— ${name}`)
  const code = await run(program, args)
  announce(`— ${name}: ${code === 0 ? 'passed' : 'FAILED'} after ${seconds(start)}`)
  if (code !== 0) failures.push(name)
  return code === 0 ? PASSED : FAILED
}

/**
 * A run of vitest; every test counts.
 * @param {string} name @param {string} config @param {NodeJS.ProcessEnv} [env]
 */
async function testStep(name, config, env) {
  const start = Date.now()
  const report = join(tmpdir(), `pitcrew-test-${process.pid}-${config}.json`)
  announce(`\n— ${name}`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run('npx', ['vitest', 'run', '--config', config, ...reporters], {
    env: { ...process.env, ...env },
  })
  const counted = countsOfReport(report, code)
  const named = isGood(counted) ? [] : failuresOfReport(report, root)
  if (!isGood(counted) && named.length === 0) failures.push(`${name}: it ended with code ${code}`)
  failures.push(...named)
  rmSync(report, { force: true })
  announce(`— ${name}: ${closingLine(counted)} after ${seconds(start)}`)
  return counted
}

/** Also without these, where they cannot be had: tests that read PDFs back fail then, others are left out, and say so. */
async function unitTests() {
  await ensurePrograms(PROGRAMS).catch(announceError)
  await ensureFonts(FONTS).catch(announceError)
  return testStep('Unit and property tests', 'vitest.config.ts')
}

/** The window itself, in a real Electron, and a glance at what `npm run test:trust` tries at length. */
async function endToEnd() {
  try {
    return await withElectron(
      root,
      async (env) => {
        const window = await testStep('End-to-end tests in Electron', 'vitest.e2e.config.ts', env)
        return addCounts(
          window,
          await testStep('Promises at a glance', 'vitest.trust.config.ts', env),
        )
      },
      Math.min(MOST_SCREENS, availableParallelism()),
    )
  } catch (error) {
    announceError(error)
    return FAILED
  }
}

/** @param {unknown} error */
function announceError(error) {
  announce(error instanceof Error ? error.message : String(error))
}

/** @param {number} start */
function seconds(start) {
  return `${Math.round((Date.now() - start) / 1000)} s`
}
