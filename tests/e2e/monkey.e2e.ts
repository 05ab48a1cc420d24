// A short run of the monkey: the same seeds every time, so that a fault can be had again.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { runSeed } from '../monkey/run-seed.ts'

/** Milliseconds: a guard against hanging, not a measure of speed. */
const PATIENCE = 10_000

const folder = tempFolderForAll()

// A conveyor, and pods.
test.each([5, 2])('seed %i', async (seed) => {
  const told: string[] = []
  const { faults } = await runSeed({
    seed,
    steps: 16,
    checkpointEvery: 16,
    patience: PATIENCE,
    folder: join(folder, String(seed)),
    isTimeUp: () => false,
    say: (line) => told.push(line),
  })
  expect(faults, told.join('\n')).toEqual([])
})
