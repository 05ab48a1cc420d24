// @ts-check
// Counting what passed and failed, so that nothing can pass by not running.
import { existsSync, readFileSync } from 'node:fs'

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

/** @param {Counts} counts @returns {string} */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
