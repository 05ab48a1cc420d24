// Trust: rigs that kill, fill, crash and attack the program and count what came of it.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/trust/**/*.trust.ts'],
    // The recovery rig kills the program a hundred times.
    testTimeout: 25 * 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    sequence: { concurrent: false },
  },
})
