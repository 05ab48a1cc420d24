// A journal comes back as it was written, whole or in part.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../helpers/temp-folder.ts'
import { type Journal, keptSteps, readJournal, writeJournal } from './journal.ts'

const JOURNAL: Journal = {
  seed: 7,
  chart: 'healthy-belt',
  steps: [1, 2, 3, 4, 5].map((step) => ({
    step,
    said: `press “${step}”\n`,
    operations: [
      { do: 'key', key: 'Control+z' },
      {
        do: 'move',
        to: { x: 1, y: 2.5, on: { what: { lane: 'a' }, across: 0, down: 1 } },
        steps: 3,
      },
    ],
  })),
}

test('what was written is read', () => {
  const path = join(tempFolder(), 'journal.json')
  writeJournal(path, JOURNAL)
  expect(readJournal(path)).toEqual(JOURNAL)
  writeJournal(path, { ...JOURNAL, steps: [] })
  expect(readJournal(path).steps).toEqual([])
})

test('some steps of it', () => {
  const kept = (text: string) => keptSteps(JOURNAL, text).steps.map(({ step }) => step)
  expect(kept('2,4-5')).toEqual([2, 4, 5])
  expect(kept('3-3')).toEqual([3])
  expect(kept('9')).toEqual([])
})

test('anything else is no journal', () => {
  const path = join(tempFolder(), 'journal.json')
  writeFileSync(
    path,
    '{"seed":1,"chart":"x","steps":[{"step":1,"said":"","operations":[{"do":"fly"}]}]}',
  )
  expect(() => readJournal(path)).toThrow()
})
