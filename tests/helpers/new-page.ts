// Before each file of tests that draw: a new window and new modules of our own. What takes long, a process with the
// libraries loaded, is kept from file to file.
import { afterAll, vi } from 'vitest'
import { builtinEnvironments } from 'vitest/runtime'

/** As wide as a usual window, in which both sides have room. */
const SIZE = { width: 1280, height: 800 }

const page = await builtinEnvironments['happy-dom'].setup(globalThis, { happyDOM: SIZE })
vi.resetModules()

// After all that the file itself does in the end.
afterAll(async () => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  await page.teardown(globalThis)
})
