// Starts beside the empty app's: the right ones are compared, and all of them have goals.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import { isReached, ratioOf } from '../comparison.ts'
import { compareStart, SAMPLE_ROLES } from './compare-start.ts'

const TIMES = {
  'empty, new': [200, 900, 100],
  empty: [100, 100, 100],
  'pitcrew, new': [260, 240, 900],
  pitcrew: [121, 121, 121],
  'pitcrew, file': [140, 140, 140],
}

test('a new profile stands beside a new one, a used one beside a used one', () => {
  expect(compareStart(TIMES).map((line) => [line.work, ratioOf(line), isReached(line)])).toEqual([
    ['start, the first time', 1.3, true],
    ['start', 1.21, false],
    ['start by double-click', 1.4, true],
  ])
})

test('the first start shows as many roles as the table says', () => {
  const sample = resolve(import.meta.dirname, '../../../assets/samples/acme-sales-team.salesorg')
  const read = readDocument(readFileSync(sample, 'utf8'))
  expect(read.ok && read.value.roles).toHaveLength(SAMPLE_ROLES)
})
