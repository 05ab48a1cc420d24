// End-to-end tests in a real Electron window: as many files at a time as there are screens of their own.
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { screens } from './tests/e2e/helpers/screens.ts'

/** A small file that takes long: begun last, as small files are, it alone would keep everybody waiting. */
const LONG = /monkey\.e2e\.ts$/

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    setupFiles: ['tests/e2e/helpers/own-screen.ts'],
    testTimeout: 120_000,
    // A busy machine may take long to do what a test waits for. What goes by itself after a while, as messages do,
    // needs a shorter limit of its own.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000,
    maxWorkers: Math.max(1, screens().length),
    // A file leaves nothing but what it has started, and ends that: a process for each takes a second.
    isolate: false,
    sequence: { concurrent: false, sequencer: LongFirst },
  },
})
