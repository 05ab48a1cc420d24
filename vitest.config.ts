// Unit, structure and property tests: everything that needs no window.
import { defineConfig } from 'vitest/config'

/** These look at how modules are loaded, and need them new. */
const LOOK_AT_LOADING = ['tests/shared/schemas-made-late.test.ts']

const everywhere = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  exclude: ['tests/e2e/**', '**/node_modules/**'],
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...everywhere,
          name: 'core',
          include: ['tests/**/*.test.ts'],
          exclude: [...everywhere.exclude, 'tests/renderer/**', ...LOOK_AT_LOADING],
          // Outside of the page no module keeps anything between two calls: each is loaded once for all
          // tests, which takes a third of the time off the whole run.
          isolate: false,
        },
      },
      {
        // The page has one session, one window and one document to draw in: new for each file, by `new-page.ts`.
        // A process for each file would take twice as long.
        test: {
          ...everywhere,
          name: 'page',
          include: ['tests/renderer/**/*.test.ts', ...LOOK_AT_LOADING],
          setupFiles: ['tests/helpers/new-page.ts'],
          isolate: false,
        },
      },
    ],
  },
})
