// Before a file of end-to-end tests: a screen that no other file uses at the same time, for the focus is one.
import { screens } from './screens.ts'

const own = screens()[Number(process.env.VITEST_POOL_ID) - 1]
if (own !== undefined) process.env.DISPLAY = own
