// @ts-check
// `npm run generate`: writes every file that is made from other files.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'
import { generateIndexes } from './generate-indexes.mjs'
import { metricsText } from './generate-inter-metrics.mjs'
import { interNamesText } from './generate-inter-names.mjs'
import { iconPng, WINDOW_ICON_SIZE } from './package/icons.mjs'

const root = resolve(import.meta.dirname, '..')

generateIndexes()
writeFileSync(join(root, 'shared/scene/inter-metrics.ts'), metricsText())
writeFileSync(join(root, 'electron/export/inter-names.ts'), interNamesText())
writeFileSync(join(root, 'assets/icon.png'), await iconPng(root, WINDOW_ICON_SIZE))

// The rest is made by the program itself, which is TypeScript: vite runs it.
const { module } = await runnerImport(join(root, 'scripts/generated-documents.ts'))
for (const [path, text] of Object.entries(module.generatedDocuments())) {
  writeFileSync(join(root, path), text)
}

// Pages of the guide are written by hand around the parts that are generated.
const { module: parts } = await runnerImport(join(root, 'scripts/guide-parts.ts'))
const { module: ofWindow } = await runnerImport(join(root, 'renderer/guide/generated-parts.ts'))
const guide = join(root, 'docs/guide')
/** @param {string} page */
const textOf = (page) => readFileSync(join(guide, `${page}.md`), 'utf8')
const all = {
  ...module.guideParts(),
  ...ofWindow.partsOfWindow((/** @type {string} */ page) => parts.titleIn(textOf(page))),
}
for (const file of readdirSync(guide).filter((name) => name.endsWith('.md'))) {
  const page = file.replace(/\.md$/, '')
  writeFileSync(join(guide, file), parts.withParts(textOf(page), all))
}
