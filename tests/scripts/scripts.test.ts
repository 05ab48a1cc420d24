// The scripts' own promises: which Electron, no unchecked download, no stale build, nothing uncounted.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isFresh, stampOf } from '../../scripts/build-if-stale.mjs'
import { checkSum } from '../../scripts/electron/check-sum.mjs'
import { hasDisplay } from '../../scripts/electron/display.mjs'
import { findElectron } from '../../scripts/electron/find-electron.mjs'
import { isReachable } from '../../scripts/electron/pinned-electron.mjs'
import {
  addCounts,
  closingLine,
  countsOfReport,
  failuresOfReport,
  isGood,
} from '../../scripts/test-counts.mjs'
import { tempFolder } from '../helpers/temp-folder.ts'

describe('finding an Electron', () => {
  const source = (name: 'override' | 'pinned', answer: string | null, asked: string[]) => ({
    source: name,
    find: async () => {
      asked.push(name)
      return answer
    },
  })

  test('the first that is there is taken, and no other is asked', async () => {
    const asked: string[] = []
    const sources = [
      source('override', null, asked),
      source('pinned', '/e', asked),
      source('pinned', '/x', asked),
    ]
    expect(await findElectron('/project', sources)).toBe('/e')
    expect(asked).toEqual(['override', 'pinned'])
  })

  test('none at all is one sentence that says what to do', async () => {
    await expect(findElectron('/project', [])).rejects.toThrow(
      /^No Electron could be had: .*OVERRIDE/,
    )
  })

  test('another download than the expected one is refused', async () => {
    const file = join(tempFolder(), 'download')
    writeFileSync(file, 'what was meant')
    const meant = createHash('sha512').update('what was meant').digest('base64')
    await checkSum(file, meant)
    writeFileSync(file, 'something else')
    await expect(checkSum(file, meant)).rejects.toThrow('checksum differs); nothing was unpacked')
  })

  test('a home that does not answer is given up', async () => {
    expect(await isReachable({ host: '127.0.0.1', port: 1, patience: 2000 })).toBe(false)
  })
})

describe('building when stale', () => {
  const target = { script: 'build:x', sources: ['src', 'one.json'], products: ['out/x.js'] }

  function project(): string {
    const root = tempFolder()
    mkdirSync(join(root, 'src'))
    mkdirSync(join(root, 'out'))
    writeFileSync(join(root, 'src', 'a.ts'), 'a')
    writeFileSync(join(root, 'one.json'), '{}')
    return root
  }

  test('a stamp of the same sources is fresh only while the product is there', () => {
    const root = project()
    writeFileSync(join(root, 'out/.build-x-stamp'), stampOf(root, target))
    expect(isFresh(root, target)).toBe(false)
    writeFileSync(join(root, 'out/x.js'), '')
    expect(isFresh(root, target)).toBe(true)
  })

  test.each([
    ['a changed file', (root: string) => writeFileSync(join(root, 'src/a.ts'), 'b')],
    ['a new file', (root: string) => writeFileSync(join(root, 'src/b.ts'), '')],
    ['a changed file by name', (root: string) => writeFileSync(join(root, 'one.json'), '{ }')],
  ])('%s is stale', (_name, change) => {
    const root = project()
    const before = stampOf(root, target)
    change(root)
    expect(stampOf(root, target)).not.toBe(before)
  })
})

test('a display is there or not', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'w' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'darwin')).toBe(true)
})

describe('counting tests', () => {
  function reported(passed: number, failed: number, code: number, skipped = 0) {
    const report = join(tempFolder(), 'report.json')
    const counts = { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped }
    writeFileSync(report, JSON.stringify(counts))
    return countsOfReport(report, code)
  }

  test('what passed and failed is counted', () => {
    expect(closingLine(reported(3, 1, 1))).toBe('3 passed, 1 failed')
    expect(closingLine(reported(3, 0, 0, 2))).toBe('3 passed, 0 failed, 2 skipped')
  })

  test('no test, no report, or an unexplained end is a failure', () => {
    expect(reported(0, 0, 0).failed).toBe(1)
    expect(reported(5, 0, 1).failed).toBe(1)
    expect(countsOfReport('/nowhere.json', 0).failed).toBe(1)
  })

  test('what failed is named, also a file that could not be run', () => {
    const report = join(tempFolder(), 'report.json')
    const asked = {
      status: 'failed',
      fullName: 'saving keeps it',
      failureMessages: ['not kept\nat 1'],
    }
    const passed = { status: 'passed', fullName: 'saving', failureMessages: [] }
    const testResults = [
      { name: '/p/a.test.ts', status: 'failed', message: '', assertionResults: [asked, passed] },
      { name: '/p/b.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
      { name: '/p/c.test.ts', status: 'passed', message: '', assertionResults: [passed] },
    ]
    writeFileSync(report, JSON.stringify({ testResults }))
    expect(failuresOfReport(report, '/p')).toEqual([
      'a.test.ts › saving keeps it\n    not kept\n    at 1',
      'b.test.ts\n    no such file',
    ])
  })

  test('good means something passed and nothing failed', () => {
    const none = { passed: 0, failed: 0, skipped: 0 }
    expect(isGood(none)).toBe(false)
    expect(isGood(addCounts(none, { passed: 1, failed: 0, skipped: 0 }))).toBe(true)
    expect(isGood({ passed: 9, failed: 1, skipped: 0 })).toBe(false)
  })
})
