// @ts-check
// Counting what passed and naming what failed, so that nothing can pass by not running.
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** Of what a failed test says; the whole stands further up, where it ran. */
const MESSAGE_LINES = 12

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const PASSED = { passed: 1, failed: 0, skipped: 0 }
/** @type {Counts} */
export const FAILED = { passed: 0, failed: 1, skipped: 0 }

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export function addCounts(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }
}

/** Did something pass and nothing fail? @param {Counts} counts */
export function isGood(counts) {
  return counts.failed === 0 && counts.passed > 0
}

/**
 * The tests of a vitest report. A run that failed without a failed test, or ran none, counts as one.
 * @param {string} report path of the JSON report
 * @param {number} code exit code of the run
 * @returns {Counts}
 */
export function countsOfReport(report, code) {
  if (!existsSync(report)) return FAILED
  const found = JSON.parse(readFileSync(report, 'utf8'))
  const counts = {
    passed: Number(found.numPassedTests),
    failed: Number(found.numFailedTests),
    skipped: Number(found.numPendingTests),
  }
  const isUnexplained = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return isUnexplained ? addCounts(counts, FAILED) : counts
}

/**
 * What failed in a vitest report: file and name of each, with the first lines of what it says. Also
 * files that could not be run at all.
 * @param {string} report path of the JSON report
 * @param {string} root from which paths are said
 * @returns {string[]}
 */
export function failuresOfReport(report, root) {
  if (!existsSync(report)) return ['no report was written']
  const files = JSON.parse(readFileSync(report, 'utf8')).testResults ?? []
  return files.flatMap((/** @type {ReportedFile} */ file) => {
    const path = relative(root, file.name)
    const failed = file.assertionResults.filter((each) => each.status === 'failed')
    if (failed.length === 0 && file.status === 'failed') return [failure(path, file.message)]
    return failed.map((each) => failure(`${path} › ${each.fullName}`, each.failureMessages[0]))
  })
}

/**
 * @typedef {{ status: string, fullName: string, failureMessages: string[] }} ReportedTest
 * @typedef {{ name: string, status: string, message: string, assertionResults: ReportedTest[] }} ReportedFile
 */

/** @param {string} name @param {string} [message] */
function failure(name, message = '') {
  return [name, ...message.split('\n').slice(0, MESSAGE_LINES)].join('\n    ').trimEnd()
}

/** @param {Counts} counts @returns {string} */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
