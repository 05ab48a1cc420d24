// Builds the three programs of the desktop app: main, preload and the page.
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { CONTENT_SECURITY_POLICY } from './electron/page-files/ui-files.ts'
import { LICENCES_OF_A_PART } from './scripts/package/licences.mjs'
import { CALLS, EVENTS } from './shared/ipc/tables.ts'

const root = import.meta.dirname

/** Names only: with the tables themselves their schemas would come into the preload. */
const namesOfTheBorder = {
  __CALL_NAMES__: JSON.stringify(Object.keys(CALLS)),
  __EVENT_NAMES__: JSON.stringify(Object.keys(EVENTS)),
}

/** The page's policy stands in the page, too, should it ever be served without its headers. */
const policyInThePage: Plugin = {
  name: 'policy-in-the-page',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

/** Every module that the page loads before it can be used. */
const atStart = new Set<string>()

/** Named by the index of messages, which a start needs, but used by nothing: it would bring all that floats. */
const NEVER_USED = /@base-ui\/react\/toast\/positioner\//

const modulesOfTheStart: Plugin = {
  name: 'modules-of-the-start',
  buildEnd() {
    atStart.clear()
    for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) atStart.add(id)
    // Those that come on the way get a turn, too.
    for (const id of atStart)
      for (const needed of this.getModuleInfo(id)?.importedIds ?? [])
        if (!NEVER_USED.test(needed)) atStart.add(needed)
  },
}

/** Beside each part: the packages in it with their licences, from which a package's own list is made. */
const license = { fileName: LICENCES_OF_A_PART }

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      license,
      target: 'node20',
      // All packages are bundled; the native canvas alone stays one.
      externalizeDeps: {
        exclude: [
          '@cantoo/pdf-lib',
          'commander',
          'electron-store',
          'fast-deep-equal',
          'fflate',
          'hucre',
          'immer',
          'jsonc-parser',
          'string-width',
          'tinyglobby',
          'zod',
        ],
      },
      // Not as a library: Electron-vite could then not bundle the export process and the reading thread apart.
      rollupOptions: {
        input: resolve(root, 'electron/main.ts'),
        output: {
          format: 'cjs',
          entryFileNames: 'main.cjs',
          // Processes apart are built by themselves, into the same folder: what the bundler needs at run time has
          // one name in all of them, and other contents.
          chunkFileNames: ({ name }) =>
            name === 'rolldown-runtime' ? 'runtime-[hash].cjs' : '[name].cjs',
          // Else the bundler's own helpers stand with electron-store, and every start loads it for them.
          strictExecutionOrder: true,
        },
      },
    },
  },
  preload: {
    define: namesOfTheBorder,
    build: {
      outDir: 'out/preload',
      license,
      target: 'node20',
      externalizeDeps: false,
      lib: { entry: resolve(root, 'electron/preload.ts'), formats: ['cjs'] },
      rollupOptions: { output: { entryFileNames: 'preload.cjs' } },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react(), policyInThePage, modulesOfTheStart],
    build: {
      outDir: resolve(root, 'out/renderer'),
      license,
      target: 'chrome130',
      minify: true,
      // A part's styles are there before its script: there is nothing else that could fail to load.
      cssCodeSplit: false,
      // Kilobytes; the page is read from the disk, in one piece.
      chunkSizeWarningLimit: 1200,
      rollupOptions: {
        input: resolve(root, 'renderer/index.html'),
        output: {
          // One script for what the start and later parts need, one for what several later parts need: a
          // start asks for few files, and for nothing that only comes after it.
          codeSplitting: {
            // What a module of a group needs is reached by whoever reaches it: it is in a group by itself.
            includeDependenciesRecursively: false,
            groups: [
              { name: 'shared', priority: 2, minShareCount: 2, test: (id) => atStart.has(id) },
              { name: 'parts', priority: 1, minShareCount: 2 },
            ],
          },
        },
      },
    },
  },
})
