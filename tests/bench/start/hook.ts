// Loaded before the program's own code, when Electron's modules cannot be had yet: calls for the
// watch as soon as they can.
import { createRequire } from 'node:module'
import { join } from 'node:path'

process.nextTick(() => createRequire(__filename)(join(__dirname, 'watch.cjs')))
