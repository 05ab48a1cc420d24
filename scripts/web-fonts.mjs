// @ts-check
// Makes the small files of Inter that SVG exports carry, from assets/fonts: `node scripts/web-fonts.mjs`. Kept in
// the repository, since they change only when Inter does; not part of `npm run generate`, for it takes its time.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import subsetFont from 'subset-font'
import { runnerImport } from 'vite'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'assets/fonts')

/** Of features what Skia and browsers do by themselves; the rest of Inter's nobody asks for. */
const OPTIONS = /** @type {const} */ ({
  targetFormat: 'woff2',
  keepFeatures: ['kern', 'calt', 'ccmp', 'mark', 'mkmk', 'locl'],
  noHinting: true,
})

const { module } = await runnerImport(join(root, 'shared/scene/web-fonts.ts'))
for (const weight of Object.values(module.WEIGHT_NAMES))
  for (const [slice, ranges] of Object.entries(module.SLICES)) {
    const codes = ranges.flatMap((/** @type {[number, number]} */ [from, to]) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at),
    )
    const bytes = await subsetFont(
      readFileSync(join(folder, `Inter-${weight}.ttf`)),
      String.fromCodePoint(...codes),
      OPTIONS,
    )
    const name = `Inter-${weight}-${slice}.woff2`
    writeFileSync(join(folder, name), bytes)
    console.log(`${name}: ${bytes.length} bytes`)
  }
