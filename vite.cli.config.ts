// Builds the command line into out/cli/cli.mjs: `vite build --config vite.cli.config.ts`.
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    ssr: resolve(import.meta.dirname, 'electron/cli/cli.ts'),
    outDir: 'out/cli',
    target: 'node20',
    minify: false,
    rollupOptions: {
      output: { format: 'esm', entryFileNames: 'cli.mjs', chunkFileNames: '[name].mjs' },
    },
  },
  // Everything is bundled but the native canvas.
  ssr: { noExternal: true, external: ['@napi-rs/canvas'], target: 'node' },
  logLevel: 'warn',
})
