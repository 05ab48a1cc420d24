// Unit, structure and property tests: everything that needs no window.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
})
