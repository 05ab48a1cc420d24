// A program as nobody should write it: its page may do everything, comes from a file and has no policy.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MAIN = `
  const { app, BrowserWindow } = require('electron')
  app.whenReady().then(() => {
    const webPreferences = {
      nodeIntegration: true, contextIsolation: false, sandbox: false, webSecurity: false, webviewTag: true,
    }
    new BrowserWindow({ webPreferences }).loadFile('index.html')
  })
`

/** Written into a folder; returns what Electron is started with. */
export function carelessProgram(folder: string): string {
  const place = join(folder, 'careless')
  mkdirSync(place)
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'careless', main: 'main.cjs' }))
  writeFileSync(join(place, 'main.cjs'), MAIN)
  const page = '<title>Careless</title><section aria-label="Chart">A chart</section>'
  writeFileSync(join(place, 'index.html'), page)
  return place
}
