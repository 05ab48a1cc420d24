// The main process of the empty app: one window with one page from the disk.
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

const profile = process.env.EMPTY_APP_USER_DATA
if (profile) app.setPath('userData', profile)

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(join(__dirname, 'page/index.html'))
})
