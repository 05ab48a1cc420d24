// Trust: rigs that kill, fill, crash and attack the program and count what came of it.
import { defineConfig } from 'vitest/config'
import { tier } from './tests/trust/helpers/tier.ts'

export default defineConfig({
  test: {
    include: ['tests/trust/**/*.trust.ts'],
    // The recovery rig kills the program a hundred times.
    testTimeout: 25 * 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // A process for each file takes a second, which is much of a glance.
    isolate: tier() !== 'quick',
    sequence: { concurrent: false },
  },
})
