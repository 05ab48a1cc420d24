// @ts-check
// Packed into an Electron that has no default app: starts the program whose folder it is given.
const { readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const electron = require('electron')

// With two functions that Electron's own default app uses, too, and that its types leave out.
const app =
  /** @type {import('electron').App & Record<'setAppPath' | 'setVersion', (text: string) => void>} */ (
    electron.app
  )

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (folder === undefined) {
  process.stderr.write('Which program? Give the folder of one.\n')
  app.exit(1)
} else {
  const path = resolve(folder)
  const { name, productName, version } = JSON.parse(
    readFileSync(join(path, 'package.json'), 'utf8'),
  )
  app.setName(productName ?? name)
  if (version) app.setVersion(version)
  app.setAppPath(path)
  require(path)
}
