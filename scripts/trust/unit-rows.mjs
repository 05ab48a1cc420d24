// @ts-check
// Promises that tests without a window keep: those tests are run once more, and counted by promise.
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { announce, run } from '../run.mjs'

/**
 * What is promised, and the tests that hold it.
 * @type {readonly { what: string, files: readonly string[] }[]}
 */
const UNIT_PROMISES = [
  {
    what: 'Saves that were killed, at random and before every operation, beside a program that writes in place',
    files: ['tests/electron/files/save-kill.test.ts'],
  },
  {
    what: 'Errors of the disk at every operation of a save, and disks that lie',
    files: ['tests/electron/files/save-errors.test.ts'],
  },
  {
    what: 'Full disks, read-only files, folders and disks, as an ordinary user',
    files: ['tests/electron/files/save-permissions.test.ts'],
  },
  {
    what: 'Links, hard links, devices and odd names',
    files: ['tests/electron/files/save-links.test.ts', 'tests/electron/files/save-names.test.ts'],
  },
  {
    what: 'Files that another program changed, replaced or deleted before a save',
    files: ['tests/electron/files/save-conflicts.test.ts'],
  },
  {
    what: 'Mutated files: each opens or says why not, and what opens is the same after saving',
    files: ['tests/shared/document/fuzz.test.ts'],
  },
  {
    what: 'Hostile files: prototype pollution, limits, depth, odd numbers and texts',
    files: [
      'tests/shared/document/hostile-files.test.ts',
      'tests/shared/document/read-document.test.ts',
      'tests/electron/files/open-file.test.ts',
    ],
  },
  {
    what: 'Files of every earlier version',
    files: ['tests/shared/document/golden-files.test.ts'],
  },
  {
    what: 'Capacity of random teams, beside a linear program',
    files: ['tests/shared/capacity/linear-program.test.ts'],
  },
  {
    what: 'Calls of a page: foreign callers, wrong types, other windows’ charts',
    files: [
      'tests/electron/ipc/handle.test.ts',
      'tests/electron/ipc/setup-calls.test.ts',
      'tests/electron/preload/page-api.test.ts',
      'tests/electron/ipc/call-turns.test.ts',
    ],
  },
  {
    what: 'Every call of a page with other arguments than it takes, and with charts of other windows',
    files: ['tests/electron/ipc/all-calls.test.ts'],
  },
  {
    what: 'Arguments of the command line of the window, and of second starts',
    files: [
      'tests/electron/start/files-in-argv.test.ts',
      'tests/electron/start/single-instance.test.ts',
    ],
  },
  {
    what: 'Preferences: damaged, hostile, newer, out of bounds',
    files: [
      'tests/electron/settings/preflight.test.ts',
      'tests/electron/settings/late-store.test.ts',
    ],
  },
  {
    what: 'Hostile names in SVG, PDF and PNG; outputs that nobody reads or that are full',
    files: ['tests/electron/export/hostile-names.test.ts', 'tests/electron/cli/bundle.test.ts'],
  },
  {
    what: 'What no source may contain: network, raw calls, unsafe windows',
    files: ['tests/electron/security/sources.test.ts'],
  },
  {
    what: 'Files that would be replaced by mistake: open charts, inputs, charts of others, other kinds',
    files: [
      'tests/electron/documents/exporting.test.ts',
      'tests/electron/cli/chart-files/may-replace.test.ts',
    ],
  },
  {
    what: 'Earlier versions, and forgetting them',
    files: [
      'tests/electron/ipc/earlier-versions-answers.test.ts',
      'tests/electron/files/file-history.test.ts',
    ],
  },
  {
    what: 'Damaged, foreign and missing recovery copies, and files changed since',
    files: [
      'tests/electron/recovery/copy-files.test.ts',
      'tests/electron/documents/restoring.test.ts',
    ],
  },
  {
    what: 'A page that crashes, hangs, or keeps crashing',
    files: ['tests/electron/documents/window-desk.test.ts'],
  },
  {
    what: 'Closing and quitting: clean, unsaved, saving, failed, in every order',
    files: [
      'tests/electron/documents/close-guard.test.ts',
      'tests/electron/documents/closing.test.ts',
      'tests/electron/documents/quit.test.ts',
    ],
  },
]

/**
 * One row for each promise.
 * @param {string} tier
 * @returns {Promise<readonly import('./table.mjs').Row[]>}
 */
export async function rowsOfUnitTests(tier) {
  const report = join(tmpdir(), `pitcrew-trust-units-${process.pid}.json`)
  announce('\n— Promises that need no window')
  const files = UNIT_PROMISES.flatMap((promise) => promise.files)
  await run(
    'npx',
    ['vitest', 'run', ...files, '--reporter=dot', '--reporter=json', `--outputFile=${report}`],
    { env: { ...process.env, PITCREW_TRUST_TIER: tier } },
  )
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(report, { force: true })
  return UNIT_PROMISES.map(({ what, files: own }) => {
    const tests = testResults
      .filter((/** @type {{ name: string }} */ { name }) => own.some((file) => name.endsWith(file)))
      .flatMap((/** @type {{ assertionResults: unknown[] }} */ result) => result.assertionResults)
    const passed = tests.filter(
      (/** @type {{ status: string }} */ { status }) => status === 'passed',
    ).length
    // Names that begin with a number say how often something was tried.
    const counts = tests.flatMap(
      (/** @type {{ title: string }} */ { title }) => /^([\d,]+ \w+)/.exec(title)?.[1] ?? [],
    )
    return {
      what,
      reached: [`${passed} of ${tests.length} tests`, ...counts].join(', '),
      goal: 'all',
      holds: tests.length > 0 && passed === tests.length,
      control: null,
    }
  })
}
